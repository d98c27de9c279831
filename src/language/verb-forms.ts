/** How a verb is written in a sentence, generated from the lexicon's infinitive. */

/** English: ship → ship, ships, shipped, shipping. A form that is not regular stands behind `=`: `build=built`. */
export function englishForms(entry: string): string[] {
  const [verb = '', ...irregular] = entry.split('=');
  const stem = verb.replace(/e$/, '');
  const forms = [verb, `${verb}s`, `${stem}ing`, `${stem}ed`];
  if (/(?:s|x|z|ch|sh)$/.test(verb)) forms.push(`${verb}es`);
  if (/[^aeiou]y$/.test(verb)) forms.push(`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`);
  if (/[aeiou][bdglmnprt]$/.test(verb)) forms.push(`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`);
  return [...forms, ...irregular];
}

const SEPARABLE =
  /^(an|ab|auf|aus|bei|durch|ein|fertig|her|los|mit|nach|statt|teil|um|vor|weiter|zu|zusammen|bereit|fest|rein|hoch|frei)\|/;

/** German: ein|führen → einführen, eingeführt, einzuführen, Einführung; splits of separable verbs are left to the reader. */
export function germanForms(entry: string): string[] {
  const [written = '', ...irregular] = entry.split('=');
  const prefix = SEPARABLE.exec(written)?.[1] ?? '';
  const plain = written.slice(prefix === '' ? 0 : prefix.length + 1);
  const stem = plain.replace(/e?n$/, '');
  const bare = /^(?:be|emp|ent|er|ge|ver|zer|miss|über|unter|voll|wieder)/.test(plain) || /ier$/.test(stem);
  const finite = ['', 'e', 'st', 't', 'et', 'te', 'ten', 'en', 'n'].map((ending) => `${stem}${ending}`);
  const nouns = [`${prefix}${stem}ung`, `${prefix}${stem}ungen`];
  const participles = (bare ? ['t', 'et'] : ['t', 'et']).flatMap((ending) => {
    const participle = `${prefix}${bare ? '' : 'ge'}${stem}${ending}`;
    return [participle, `${participle}e`, `${participle}en`, `${participle}er`, `${participle}es`];
  });
  const joined = prefix === '' ? [] : finite.map((form) => `${prefix}${form}`);
  const infinitive = prefix === '' ? [] : [`${prefix}zu${plain}`];
  return [...(prefix === '' ? finite : []), ...joined, ...infinitive, ...nouns, ...participles, ...irregular].filter(
    (form) => form.length > 2,
  );
}
