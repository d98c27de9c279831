import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { number, plural, date } = formatOf('de');

/** Sätze von `okr strategy`. */
export const strategy: Text['screens']['strategy'] = {
  title: (organisation) => `${organisation} · Strategie`,
  heading: 'Strategie auf einer Seite',
  vision: (year) => (year === null ? 'Vision' : `Vision ${year}`),
  diagnosis: 'Wo wir stehen',
  guidingPolicy: 'Wie wir entscheiden',
  whereToPlay: 'Wo wir antreten',
  howToWin: 'Wie wir gewinnen',
  goals: 'Strategische Ziele, und was jetzt auf sie einzahlt',
  goalsAlone: 'Strategische Ziele',
  notDoing: 'Was wir nicht tun',
  values: 'Wofür wir stehen',
  obstacles: 'Was uns im Weg steht',
  adrift: 'In diesem Zyklus neben den strategischen Zielen',
  resting: 'ruht: In diesem Zyklus zahlt kein Ziel darauf ein',
  until: (due) => `bis ${date(due)}`,
  reviewed: (day, owner) => (owner === null ? `geprüft am ${date(day)}` : `geprüft am ${date(day)} · ${owner}`),
  full: (characters, full) => `Die Seite hat ${number(characters, 0)} von höchstens ${number(full, 0)} Zeichen.`,
  tooLong: (over, full) =>
    `Die Seite ist ${number(over, 0)} ${plural(over, 'Zeichen', 'Zeichen')} länger als ${number(full, 0)}. Wer etwas ergänzt, streicht etwas anderes.`,
  over: (field, characters, budget, text) =>
    `${field}: ${characters - budget} zu viel (${characters} von ${budget}) – ${text}`,
  fields: {
    vision: 'Vision',
    diagnosis: 'Wo wir stehen',
    'guiding-policy': 'Wie wir entscheiden',
    'where-to-play': 'Wo wir antreten',
    'how-to-win': 'Wie wir gewinnen',
    goal: 'Strategisches Ziel',
    objective: 'Ziel',
    'not-doing': 'Was wir nicht tun',
    value: 'Wert',
    obstacle: 'Hindernis',
  },
  coverage: (goals, objectives) =>
    objectives === null
      ? `Abdeckung: Auf ${goals} der strategischen Ziele zahlt in diesem Zyklus etwas ein.`
      : `Abdeckung: Auf ${goals} der strategischen Ziele zahlt in diesem Zyklus etwas ein · ${objectives} der Unternehmensziele zahlen auf eines ein.`,
};
