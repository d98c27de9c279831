import type { RuleTexts } from '../../../catalogue';
import { list, meant, QUOTE } from './words';

type Wrong = Parameters<RuleTexts['format']['says']['text']>[0];

const KINDS: Readonly<Record<string, string>> = {
  list: 'eine Liste',
  mapping: 'eine Gruppe von Schlüsseln',
  pair: 'ein Schlüssel mit einem Wert',
  empty: 'leer',
};

/** „title“ ist 5 */
function is(d: Wrong): string {
  const name = d.key === '' ? 'Hier' : d.entry ? `Ein Eintrag von „${d.key}“` : `„${d.key}“`;
  return d.key === '' ? `Hier steht ${what(d)}` : `${name} ist ${what(d)}`;
}

function what(d: { kind: string; found: string }): string {
  if (d.kind === 'text' || d.kind === 'pair') return d.found === '' ? 'ein leerer Text' : `„${d.found}“`;
  if (d.kind === 'number' || d.kind === 'yes-no') return d.found;
  return KINDS[d.kind] ?? d.found;
}

function wrong(d: Wrong, expected: string, help: string) {
  return { message: `${is(d)}; erwartet wird ${expected}.`, help };
}

/** `key: value`, wie man es schriebe. */
function line(d: Wrong, value: string): string {
  return d.entry || d.key === '' ? `- ${value}` : `${d.key}: ${value}`;
}

function limits(d: Wrong): string {
  return `von ${d.low} bis ${d.high}`;
}

function unquoted(d: Wrong): string {
  return d.kind === 'text' && /^-?[\d.]+$/.test(d.found) ? ' Eine Zahl steht hier ohne Anführungszeichen.' : '';
}

/** Was `format` auf Deutsch sagt. */
export const format: Pick<RuleTexts, 'format'> = {
  format: {
    title: 'Ein Schlüssel oder Wert, den das Format nicht kennt',
    says: {
      'unknown-key': (d) => ({
        message: `Der Schlüssel „${d.key}“ ist hier nicht bekannt.`,
        help: meant(d, d.allowed.length > 0 ? `Bekannt sind hier: ${list(d.allowed, 30)}.` : 'Streichen Sie ihn.'),
      }),
      'missing-key': (d) => ({
        message:
          d.in === ''
            ? `In der Datei fehlt „${d.key}“.`
            : d.entry
              ? `In einem Eintrag von „${d.in}“ fehlt „${d.key}“.`
              : `In „${d.in}“ fehlt „${d.key}“.`,
        help: `Ergänzen Sie eine Zeile „${d.key}: …“.`,
      }),
      'empty-value': (d) => ({
        message: d.entry ? `Ein Eintrag von „${d.key}“ ist leer.` : `„${d.key}“ ist leer.`,
        help: 'Ergänzen Sie den Wert, oder streichen Sie die Zeile.',
      }),
      'empty-file': () => ({
        message: 'Die Datei ist leer.',
        help: 'Füllen Sie sie, oder löschen Sie sie.',
      }),
      'not-a-mapping': (d) => ({
        message: `Die Datei enthält ${d.kind === 'list' ? 'eine Liste' : 'einen Text'}; erwartet werden Schlüssel mit Werten.`,
        help: 'Beginnen Sie mit einem Schlüssel, etwa „objectives:“, und rücken Sie ein, was darunter gehört.',
      }),
      more: (d) => ({
        message:
          d.count === 1
            ? '… und ein weiterer Formfehler in dieser Datei.'
            : `… und ${d.count} weitere Formfehler in dieser Datei.`,
        help: 'Beheben Sie zuerst die oben genannten.',
      }),
      wrong: (d) => wrong(d, 'etwas anderes', 'Die Dokumentation beschreibt, was in dieser Datei stehen kann.'),
      text: (d) =>
        wrong(
          d,
          'ein Text',
          d.kind === 'number' || d.kind === 'yes-no'
            ? `${QUOTE}: ${line(d, `"${d.found}"`)}`
            : d.kind === 'list'
              ? 'Schreiben Sie einen Text statt einer Liste.'
              : `${QUOTE}, wenn er einen Doppelpunkt enthält.`,
        ),
      'colon-in-entry': (d) => ({
        message: `„${d.found}“ wurde wegen des Doppelpunkts als Schlüssel mit Wert gelesen; erwartet wird ein Text.`,
        help: `${QUOTE}: ${line(d, `"${d.found}"`)}`,
      }),
      'text-empty': (d) => wrong(d, 'ein Text', 'Ergänzen Sie den Text, oder streichen Sie die Zeile.'),
      'text-long': (d) => ({
        message: `${d.entry ? `Ein Eintrag von „${d.key}“` : `„${d.key}“`} ist länger als 4.000 Zeichen.`,
        help: 'Lassen Sie hier das Nötige stehen und legen Sie den Rest dort ab, wo lange Texte hingehören.',
      }),
      id: (d) =>
        wrong(
          d,
          'eine Kennung',
          `Eine Kennung besteht aus Kleinbuchstaben ohne Umlaute, Ziffern und Bindestrichen, etwa kundenliebe.${d.suggestion === null ? '' : ` Hier: ${d.suggestion}`}`,
        ),
      handle: (d) => wrong(d, 'eine Person', 'Schreiben Sie das Kürzel, das die Person unter „people“ hat, etwa anna.'),
      date: (d) => wrong(d, 'ein Tag', `Schreiben Sie den Tag als Jahr-Monat-Tag: ${d.suggestion ?? '2026-12-31'}`),
      'no-such-day': (d) => ({
        message: `Den Tag ${d.found} gibt es nicht.`,
        help: 'Prüfen Sie Monat und Tag; verstanden werden die Jahre 2000 bis 2100.',
      }),
      number: (d) => ({
        message: `„${d.key}“ ist „${d.found}“; erwartet wird eine Zahl.`,
        help: 'Schreiben Sie nur die Zahl, etwa 9.4; die Einheit hat einen eigenen Schlüssel: unit.',
      }),
      'number-unquoted': (d) => ({
        message: `„${d.key}“ ist ${d.found}, was YAML als Text liest; erwartet wird eine Zahl.`,
        help:
          d.plain === null
            ? `Setzen Sie sie in Anführungszeichen: "${d.found}".`
            : `Schreiben Sie ${d.plain}, oder setzen Sie die Zahl in Anführungszeichen: "${d.found}".`,
      }),
      'number-inexact': (d) => ({
        message: `„${d.key}“ ist ${d.found}; mit so vielen Stellen lässt sich nicht genau rechnen.`,
        help: 'Runden Sie auf 15 Stellen, oder verwenden Sie eine größere Einheit.',
      }),
      comma: (d) => ({
        message: `In geschweiften Klammern beginnt mit dem Komma in ${d.found} ein neuer Schlüssel; „${d.key}“ ist damit nur ${d.found.split(',')[0]}.`,
        help: `Schreiben Sie ${d.plain}, oder setzen Sie die Zahl in Anführungszeichen: "${d.found}".`,
      }),
      by: (d) => ({
        message: `„by“ ist „${d.found}“; erwartet wird eine Veränderung.`,
        help: 'Schreiben Sie die Veränderung mit Vorzeichen: -30%, +5, oder als Vielfaches: 2x.',
      }),
      whole: (d) =>
        wrong(d, `eine ganze Zahl ${limits(d)}`, `Schreiben Sie eine ganze Zahl ${limits(d)}.${unquoted(d)}`),
      between: (d) => wrong(d, `eine Zahl ${limits(d)}`, `Schreiben Sie eine Zahl ${limits(d)}.${unquoted(d)}`),
      positive: (d) =>
        wrong(d, 'eine Zahl über null', `Schreiben Sie eine Zahl über null, etwa 1 oder 0.5.${unquoted(d)}`),
      amount: (d) =>
        wrong(
          d,
          'eine Zahl von mindestens null',
          `Schreiben Sie nur die Zahl, ohne Einheit, etwa 40000.${unquoted(d)}`,
        ),
      boolean: (d) => wrong(d, 'true (ja) oder false (nein)', `Schreiben Sie ${d.suggestion ?? 'true oder false'}.`),
      reference: (d) =>
        wrong(
          d,
          'ein Verweis',
          meant(
            d,
            'Schreiben Sie goal:<Kennung>, <Team>/<Ziel> oder <Team>/<Ziel>/<Schlüsselergebnis>; davor kann ein Zyklus stehen.',
          ),
        ),
      'local-reference': (d) =>
        wrong(
          d,
          'ein Schlüsselergebnis dieses Teams',
          meant(d, 'Schreiben Sie <Ziel>/<Schlüsselergebnis>, etwa kundenliebe/nps.'),
        ),
      'one-of': (d) => ({
        message: `${is(d)}; erwartet wird eines von ${d.allowed.join(', ')}.`,
        help: meant(d, `Wählen Sie eines davon: ${d.allowed.join(', ')}.`),
      }),
      list: (d) =>
        wrong(
          d,
          'eine Liste',
          d.kind === 'mapping' || d.kind === 'pair'
            ? 'Beginnen Sie jeden Eintrag mit „- “.'
            : `Schreiben Sie es als Liste: ${d.key}: [${d.found}]`,
        ),
      mapping: (d) =>
        wrong(d, 'eine Gruppe von Schlüsseln', 'Schreiben Sie Schlüssel mit Werten, jeden in eine eigene Zeile.'),
      'rule-id': (d) => ({
        message: `Eine Regel „${d.key}“ gibt es nicht.`,
        help: meant(d, 'okr explain zeigt alle Regeln.'),
      }),
      'rule-setting': (d) =>
        wrong(
          d,
          'ein Schweregrad',
          'Schreiben Sie off, note, warning oder error, oder Einstellungen: { severity: error, max: 5 }.',
        ),
      'rule-option': (d) => ({
        message: `Die Regel ${d.rule} hat keine Einstellung „${d.key}“.`,
        help: meant(d, d.allowed.length > 0 ? `Sie hat: severity, ${list(d.allowed)}.` : 'Sie hat nur: severity.'),
      }),
      'rule-option-value': (d) => ({
        message: `Die Einstellung „${d.key}“ von ${d.rule} ist „${d.found}“, womit die Regel nichts anfangen kann.`,
        help: `okr explain ${d.rule} zeigt ihre Einstellungen und was sie bedeuten.`,
      }),
      pair: (d) =>
        wrong(
          d,
          'eine untere und eine obere Grenze',
          'Schreiben Sie zwei Zahlen: between: [4, 5]. Nachkommastellen stehen hinter einem Punkt: [4.5, 5.5].',
        ),
      true: (d) => wrong(d, 'true', `Schreiben Sie true, oder lassen Sie „${d.key}“ weg.`),
      done: (d) =>
        wrong(
          d,
          'was erreicht ist',
          'Schreiben Sie die Meilensteine: done: [vertrag], oder mit Anteilen: done: { vertrag: 1, start: 0.5 }.',
        ),
      value: (d) => wrong(d, 'ein Wert', 'Schreiben Sie eine Zahl wie 9.4, oder true oder false für Ja und Nein.'),
      entry: (d) =>
        wrong(
          d,
          'ein Wert',
          'Schreiben Sie den Wert allein, oder { value: 43, confidence: 6, note: … }; bei Meilensteinen { done: [vertrag] }.',
        ),
      win: (d) => wrong(d, 'ein Erfolg', 'Schreiben Sie einen Satz, oder { what: …, who: [ben], value: vertrauen }.'),
      shares: (d) =>
        wrong(
          d,
          'worauf es einzahlt',
          'Schreiben Sie eine Liste, oder Anteile: { vertrieb/kundenliebe/nps: 0.6, vertrieb/tempo/angebote: 0.4 }.',
        ),
      version: (d) => wrong(d, '1', 'Schreiben Sie version: 1.'),
      currency: (d) => wrong(d, 'eine Währung', 'Schreiben Sie ihre drei Buchstaben, etwa EUR, CHF oder USD.'),
      holidays: (d) => wrong(d, 'ein Bundesland', 'Schreiben Sie DE, oder DE- und das Land, etwa DE-BY.'),
      time: (d) => wrong(d, 'eine Uhrzeit', 'Schreiben Sie Stunden und Minuten, etwa 09:00 oder 14:30.'),
      'time-zone': (d) =>
        wrong(d, 'eine Zeitzone', 'Schreiben Sie ihren Namen, etwa Europe/Berlin oder Europe/Zurich.'),
      'cycle-id': (d) => wrong(d, 'ein Zyklus', 'Schreiben Sie den Namen eines Zyklus, etwa 2026-Q4.'),
      'year-starts': (d) =>
        wrong(
          d,
          'ein Monat',
          'Schreiben Sie den Monat, in dem das Jahr beginnt (1–12), oder Wechsel davon: [{ from: 2026-10-01, month: 10 }].',
        ),
      'end-before-start': (d) => ({
        message: `Ein Eintrag von „${d.key}“ endet, bevor er beginnt.`,
        help: 'Tauschen Sie die beiden Tage, oder berichtigen Sie das Jahr.',
      }),
      'three-actions': () => ({
        message: 'Das sind mehr als drei Maßnahmen.',
        help: 'Behalten Sie die drei wichtigsten: Was ein Team sich nach einer Retrospektive vornimmt, soll auch geschehen.',
      }),
      'metric-forms': (d) => ({
        message: `Die Messgröße nennt sowohl „${d.first}“ als auch „${d.second}“; gemessen wird nur auf eine Art.`,
        help: 'Behalten Sie eines: from mit to oder by, at_least, at_most, between, yes_no oder establish.',
      }),
      'commit-stretch': () => ({
        message: '„commit“ und „stretch“ gehören zusammen; eines davon fehlt.',
        help: 'Schreiben Sie beide, oder keines.',
      }),
      'anchors-order': () => ({
        message: 'from, commit, to und stretch folgen nicht aufeinander.',
        help: 'Ordnen Sie sie vom Ausgangswert bis zum kühnsten Wert: from, commit, to, stretch, alle steigend oder alle fallend.',
      }),
      'range-order': () => ({
        message: 'Die untere Grenze von „between“ liegt über der oberen.',
        help: 'Schreiben Sie die untere Grenze zuerst: between: [4, 5].',
      }),
      distance: () => ({
        message: '„scored_by: distance“ braucht eine einzelne Grenze über null.',
        help: 'Verwenden Sie hier hit-rate oder last.',
      }),
      'metric-and-milestones': () => ({
        message: 'Das Schlüsselergebnis hat sowohl eine Messgröße als auch Meilensteine.',
        help: 'Behalten Sie eines davon, oder machen Sie zwei Schlüsselergebnisse daraus.',
      }),
      'value-kind': (d) => {
        const expected: Readonly<Record<string, string>> = {
          milestones: 'wird an Meilensteinen gemessen: Schreiben Sie { done: [<Meilenstein>] }.',
          'yes-no': 'ist erreicht oder nicht: Schreiben Sie true oder false.',
          number: 'wird an einer Zahl gemessen: Schreiben Sie eine.',
        };
        return {
          message: `„${d.found}“ passt nicht dazu, wie „${d.keyResult}“ gemessen wird.`,
          help: `„${d.keyResult}“ ${expected[d.kind] ?? ''}`,
        };
      },
    },
  },
};
