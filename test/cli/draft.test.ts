import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { type MemorySetup, memoryHost } from '../memory-host';
import { expectPublished } from './published';

async function okr(argv: readonly string[], setup: MemorySetup = {}) {
  const host = memoryHost(setup);
  const exit = await run(argv, host);
  return { exit, out: host.printed.out, err: host.printed.err };
}

async function draft(sentence: string, ...flags: string[]) {
  const { out, exit } = await okr(['draft', sentence, '--json', ...flags]);
  const data = JSON.parse(out);
  return { data, exit, rules: data.findings.map((one: { rule: string }) => one.rule) };
}

/** What `okr check` says of the drafted YAML in a team's file. */
async function checked(yaml: string, as: 'key-result' | 'objective' = 'key-result') {
  const item = (indent: string) => yaml.replaceAll(/^(?=.)/gm, indent);
  const file =
    as === 'objective'
      ? `objectives:\n${item('  ')}`
      : `objectives:\n  - id: one\n    title: Kunden empfehlen uns aus Überzeugung\n    owner: ben\n    key_results:\n${item('      ')}`;
  const { out } = await okr(['check', '/work/team.yaml', '--json'], { files: { '/work/team.yaml': file } });
  const findings: { rule: string; severity: string }[] = JSON.parse(out).findings;
  // A lone item has no company of objectives.
  const errors = findings.filter((one) => one.severity === 'error' && one.rule !== 'too-few-objectives');
  return errors.map((one) => one.rule);
}

describe('okr draft --json', () => {
  it('prints the contract', async () => {
    const { data, exit } = await draft('Steigerung des Net Promoter Score (NPS) von 40 auf 55');
    expect(exit).toBe(0);
    expect(data).toEqual({
      version: 1,
      command: 'draft',
      today: '2026-11-22',
      text: 'Steigerung des Net Promoter Score (NPS) von 40 auf 55',
      language: 'de',
      as: 'key-result',
      statement: {
        form: 'from-to',
        from: 40,
        to: 55,
        by: null,
        low: null,
        high: null,
        unit: 'points',
        direction: 'increase',
        due: null,
      },
      measurable: true,
      measures: 'impact',
      findings: [],
      yaml: '- id: net-promoter-score-nps\n  title: Steigerung des Net Promoter Score (NPS) von 40 auf 55\n  metric: { from: 40, to: 55, unit: points }\n',
    });
  });

  it('has more to say of an objective', async () => {
    const { data, rules } = await draft('Umsatz um 20 % steigern', '--as', 'objective');
    expect(data).toMatchObject({ as: 'objective', inspiring: false, containsMetric: true, isTask: false });
    expect(data.statement).toMatchObject({ form: 'by-relative', by: 20 });
    expect(rules).toContain('objective-with-metric');
  });

  it.each([
    ['Win 10 new customers', 'key-result'],
    ['Launch the portal by 15 October 2027', 'key-result'],
    ['Raise conversion to X %', 'key-result'],
    ['Customers recommend us out of conviction', 'objective'],
  ])('%s matches the published schema', async (sentence, as) => {
    const { data } = await draft(sentence, '--as', as);
    expectPublished('draft', data);
  });
});

describe('the YAML', () => {
  it.each([
    ['Lieferzeit von 12 auf 6 Tage senken', 'metric: { from: 12, to: 6, unit: Tage }'],
    ['Verfügbarkeit bleibt über 99,5 %', 'metric: { at_least: 99.5, unit: "%" }'],
    ['Keep p95 latency under 200 ms', 'metric: { at_most: 200, unit: ms }'],
    ['Lagerbestand zwischen 20 und 30 Tagen', 'metric: { between: [20, 30], unit: Tagen }'],
    ['Keine Arbeitsunfälle', 'metric: { at_most: 0 }'],
    ['Win 10 new customers', 'metric: { to: 10, unit: customers, counts: sum }'],
    ['Raise NPS to 55', 'metric: { to: 55, unit: points }'],
    ['Umsatz auf 30 Mio. EUR steigern', 'metric: { to: 30000000, unit: EUR }'],
    ['Reduce response time by 30%', "# Measure today's value first, then write  metric: { from: …, by: -30% }"],
    ['Double the number of referrals', '{ from: …, by: 2x }'],
    ['Raise the score by 5 points', '{ from: …, by: +5, unit: points }'],
    ['Kundenzufriedenheit verbessern', 'metric: { establish: true }'],
    ['Launch the portal by 15 October 2027', 'due: 2027-10-15'],
    ['Das neue Portal ist live', '- id: done'],
    ['"Quoted": a \\ title # with signs from 1 to 2 orders', 'metric: { from: 1, to: 2, unit: orders }'],
    ['Alle Mitarbeitenden nutzen das neue CRM', 'metric: { to: 100, unit: "%" }'],
  ])('of %s holds %s and passes okr check', async (sentence, part) => {
    const { data } = await draft(sentence);
    expect(data.yaml).toContain(part);
    expect(await checked(data.yaml)).toEqual([]);
  });

  it('of an objective passes too, but for the key results it needs', async () => {
    const { data } = await draft('Kunden empfehlen uns aus Überzeugung', '--as', 'objective');
    expect(await checked(data.yaml, 'objective')).toEqual(['too-few-key-results']);
  });

  it('has an id whatever the sentence', async () => {
    for (const sentence of ['NPS', '40 → 55', '🚀', 'мера 5', 'The of and']) {
      const { data } = await draft(sentence);
      expect(data.yaml).toMatch(/^- id: [a-z0-9][a-z0-9-]*\n/);
    }
  });
});

describe('the advice', () => {
  it.each([
    ['Alle Mitarbeitenden nutzen das neue CRM', ['absolute-wording']],
    ['Analyse der Lieferzeiten durchführen', ['unmeasurable-key-result', 'activity-key-result']],
    ['Umsatz steigern und Kosten senken', ['unmeasurable-key-result', 'compound-key-result']],
    ['Das neue Portal ist live', ['unmeasurable-key-result']],
    ['Website-Besuche von 10.000 auf 20.000 steigern', ['vanity-metric']],
    ['Reduce response time by 30%', ['relative-without-baseline']],
    ['Termintreue auf 95 %', ['missing-baseline']],
    ['Raise conversion to X %', ['placeholder']],
    ['Ca. 20 neue Aufträge gewinnen', ['vague-wording']],
    ['3 neue Funktionen ausliefern', ['output-key-result']],
    ['12 Kundeninterviews führen', ['activity-key-result']],
    ['Retention from 80% to 80%', ['baseline-is-target']],
  ])('on %s names %j', async (sentence, rules) => {
    expect((await draft(sentence)).rules).toEqual(expect.arrayContaining(rules));
  });

  it.each([
    'NPS von 40 auf 55',
    'durchschnittliche Antwortzeit im Kundenservice von 10 h auf 7 h',
    'Bearbeitungszeit von Reklamationen sinkt von 12 auf 6 Tage',
  ])('on %s is silent', async (sentence) => expect((await draft(sentence)).data.findings).toEqual([]));

  it('on a good objective is silent', async () => {
    const sentence = 'Wir werden zum anerkannten Marktführer für Kundenzufriedenheit in unserer Branche';
    expect((await draft(sentence, '--as', 'objective')).data).toMatchObject({ inspiring: true, findings: [] });
  });

  it('counts from zero need no baseline', async () => {
    expect((await draft('3 Großkunden gewinnen')).rules).not.toContain('missing-baseline');
  });

  it('names the better metric, why, and where the word is fine', async () => {
    const { data } = await draft('1.000 neue Follower gewinnen');
    const [finding] = data.findings;
    expect(finding).toMatchObject({ rule: 'vanity-metric', severity: 'warning' });
    expect(finding.help).toContain('Anfragen oder Umsatz aus dem Kanal je Quartal');
    expect(finding.help).toContain('käuflich');
    expect(finding.help).toContain('in Ordnung, wenn');
  });
});

describe('the exit code', () => {
  it.each([
    [[], 0],
    [['--fail-on', 'error'], 0],
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'note'], 1],
  ])('with %j is %i', async (flags, code) => {
    expect((await okr(['draft', 'Reach 1,000 followers', ...flags])).exit).toBe(code);
  });

  it.each([
    ['no sentence', ['draft']],
    ['an empty sentence', ['draft', ' ']],
    ['both a sentence and --stdin', ['draft', 'NPS 40', '--stdin']],
    ['two sentences', ['draft', 'NPS 40', 'NPS 50']],
    ['an unknown kind', ['draft', 'NPS 40', '--as', 'wish']],
  ])('is 2 for %s', async (_, argv) => expect((await okr(argv)).exit).toBe(2));
});

describe('--stdin', () => {
  it('prints a line of JSON for each sentence, and none for an empty line', async () => {
    const stdin = '\uFEFFNPS von 40 auf 55\r\n\r\n  Reach 1,000 followers  \n\nFlow Completion 70 %';
    const { out, exit } = await okr(['draft', '--stdin', '--json'], { stdin });
    const lines = out.trimEnd().split('\n');
    expect(exit).toBe(0);
    expect(lines.map((line) => JSON.parse(line).text)).toEqual([
      'NPS von 40 auf 55',
      'Reach 1,000 followers',
      'Flow Completion 70 %',
    ]);
    for (const line of lines) expectPublished('draft', JSON.parse(line));
  });

  it('takes the language of most sentences for one that does not tell', async () => {
    const stdin = 'Kunden begeistern\nLieferzeit senken\nReach 5 users\nNPS 1.000';
    const { out } = await okr(['draft', '--stdin', '--json'], { stdin });
    const last = JSON.parse(out.trimEnd().split('\n').at(-1) ?? '');
    expect(last).toMatchObject({ language: 'de', statement: { to: 1000 } });
  });

  it('has a block for each on the screen', async () => {
    const { out } = await okr(['draft', '--stdin', '--lang', 'de'], {
      stdin: 'NPS von 40 auf 55\nReach 1,000 followers\n',
    });
    expect(out).toContain('NPS von 40 auf 55');
    expect(out).toContain('Reach 1,000 followers');
    expect(out).toContain('vanity-metric');
  });

  it('says so when nothing comes', async () => {
    const { out, err, exit } = await okr(['draft', '--stdin', '--json'], { stdin: '\n\n' });
    expect({ out, exit }).toEqual({ out: '', exit: 0 });
    expect(err).toContain('no sentence');
  });
});

describe('awkward sentences', () => {
  it('several lines are one sentence', async () => {
    expect((await draft('NPS von 40\n auf 55')).data).toMatchObject({ text: 'NPS von 40 auf 55', measurable: true });
  });

  it('10,000 characters are read as far as a sentence goes, and said to be too many', async () => {
    const { data, exit } = await draft(`NPS von 40 auf 55 ${'und so weiter '.repeat(700)}`);
    expect(exit).toBe(0);
    expect(data.statement).toMatchObject({ from: 40, to: 55 });
    expect(data.findings[0]).toMatchObject({ rule: 'format', severity: 'error' });
  });

  it('a third language is read as far as numbers go, and the screen says so', async () => {
    const { data } = await draft('Réduire le délai à 5 jours');
    expect(data).toMatchObject({ language: 'en', measurable: true });
    expect((await okr(['draft', 'Réduire le délai à 5 jours'])).out).toContain('its words do not tell');
  });
});

it('shows the reading, the words that decided, the YAML and the advice', async () => {
  const { out } = await okr(['draft', 'Website-Besuche von 10.000 auf 20.000 steigern', '--lang', 'de'], {
    env: { COLUMNS: '100' },
  });
  expect(out).toContain('von 10.000 auf 20.000\u00a0Website-Besuche; soll steigen');
  expect(out).toContain('Aufmerksamkeit');
  expect(out).toContain('„Website-Besuche“');
  expect(out).toContain('- id: website-besuche');
  expect(out).toContain('vanity-metric');
  expect(out).toContain('okr explain vanity-metric');
});
