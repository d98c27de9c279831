import { formatOf } from '../../format';

const { number, plural, date, list } = formatOf('de');

const RANKS = { rice: 'RICE', ice: 'ICE', 'ice-mean': 'Mittel von ICE', wsjf: 'WSJF' } as const;
const ANSWERS = { yes: 'Ja', maybe: 'Vielleicht', no: 'Nein' } as const;

/** Sentences of `okr filter`. */
export const filter = {
  title: (organisation: string) => `${organisation} · Gelegenheiten`,
  heading: 'Gelegenheiten',
  schemes: RANKS,
  exempt: { legal: 'gesetzliche Pflicht', safety: 'Sicherheit', contract: 'laufender Vertrag' },
  due: (count: number) =>
    `${number(count)} ${plural(count, 'Gelegenheit', 'Gelegenheiten')} zur Wiedervorlage: ${plural(count, 'Zahlt sie', 'Zahlen sie')} jetzt auf unsere OKRs ein?`,
  noneDue: 'Nichts zur Wiedervorlage.',
  none: 'Noch keine Gelegenheit ist durch den Filter gegangen.',
  noneHelp:
    'Fragen Sie bei der nächsten Idee: Zahlt dies auf unsere OKRs ein? Ja nur mit einem Schlüsselergebnis und der erwarteten Veränderung.',
  written: (files: readonly string[]) => `Geschrieben: ${list(files)}`,
  ranked: (rank: keyof typeof RANKS) => `Zahlt ein, nach ${RANKS[rank]}`,
  passed: 'Vorübergezogen',
  exemptHeading: 'Nicht gefiltert',
  supersededHeading: 'Ersetzt oder überholt',
  columns: { what: 'Gelegenheit', decided: 'Entschieden', revisit: 'Wieder am' },
  noScore: 'ohne Wert',
  day: (day: string) => date(day),
  dueSince: (day: string) => `${date(day)}, fällig`,
  forGood: 'endgültig',
  paysInto: (pays: readonly string[]) => `auf ${pays.join('; ')}`,
  insteadOf: (what: string) => `dafür: ${what}`,
  answered: (answer: keyof typeof ANSWERS, day: string, by: readonly string[]) =>
    `${ANSWERS[answer]} am ${date(day)}${by.length === 0 ? '' : `, ${list(by)}`}`,
  replaced: (title: string, day: string, by: string | null) =>
    `${title} · ${date(day)}${by === null ? '' : ` · ersetzt durch ${by}`}`,
  example: 'okr filter "was wir tun könnten"',
  titleAgain: '"ihr Titel"',
  decided: {
    yes: (title: string) => `Ja: „${title}“ zahlt auf unsere OKRs ein.`,
    passes: (title: string, revisit: string | null) =>
      revisit === null
        ? `„${title}“ zieht vorüber, und zwar endgültig.`
        : `„${title}“ zieht vorüber. Wiedervorlage am ${date(revisit)}.`,
    exempt: (title: string, kind: string) => `„${title}“ wird nicht gefiltert: ${kind}.`,
  },
  facts: { insteadOf: 'Entfällt oder wartet', notDoing: 'Liste „Was wir nicht tun“', supersedes: 'Ersetzt' },
  ask: {
    title: 'Worum geht es?',
    exempt: 'Ist es eine Pflicht? Pflichten werden nicht gefiltert.',
    noDuty: 'nein, wir können es auch lassen',
    answer: 'Zahlt dies auf unsere OKRs ein?',
    answers: { yes: 'ja, und wir können das Schlüsselergebnis nennen', maybe: 'vielleicht', no: 'nein' },
    again: (title: string, day: string, reason: string | null) =>
      `„${title}“ (${date(day)}${reason === null ? '' : `: ${reason}`}) Zahlt dies jetzt auf unsere OKRs ein?`,
    later: 'vorerst offen lassen',
    keyResult: 'Auf welches Schlüsselergebnis?',
    noKeyResult: 'keines, das wir nennen könnten',
    another: 'Noch auf ein anderes?',
    noMore: 'nein, das war es',
    expected: 'Um wie viel wird es sich bewegen? Zum Beispiel +2 (leer: weiß niemand)',
    insteadOf: 'Was entfällt oder wartet dafür?',
    rice: 'Zum Einordnen nach RICE: Reichweite; Wirkung (3; 2; 1; 0,5; 0,25); Sicherheit; Aufwand in Personenmonaten, mit Semikolons getrennt (leer: jetzt nicht)',
    reason: 'Warum nicht?',
    notDoing: (budget: number) =>
      `Endgültig abgelehnt? Dann eine Zeile für die Liste „Was wir nicht tun“, höchstens ${number(budget)} Zeichen (leer: nein)`,
    revisit: 'Wann sehen wir es uns wieder an? (JJJJ-MM-TT)',
    badText: 'Bitte in einer Zeile.',
    badDay: 'Ein Tag, den es gibt, nach der Entscheidung: JJJJ-MM-TT.',
    tooLong: (characters: number, budget: number) =>
      `${number(characters)} Zeichen; auf der Seite ist Platz für ${number(budget)}.`,
    gap: {
      nothing: 'Kein Schlüsselergebnis wurde genannt: Das zählt als Vielleicht und zieht vorüber.',
      objective:
        'Genannt ist ein Ziel, aber keines seiner Schlüsselergebnisse: Das zählt als Vielleicht und zieht vorüber.',
      unexpected: 'Keine erwartete Veränderung wurde genannt: Das zählt als Vielleicht und zieht vorüber.',
    },
  },
  commit: (title: string) => `Entscheidung: ${title}`,
} as const;
