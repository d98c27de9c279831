import { formatOf } from '../../format';

const { number, plural, date } = formatOf('en');

/** Sentences of `okr strategy`. */
export const strategy = {
  title: (organisation: string) => `${organisation} · strategy`,
  heading: 'strategy on one page',
  vision: (year: number | null) => (year === null ? 'Vision' : `Vision ${year}`),
  diagnosis: 'Where we stand',
  guidingPolicy: 'How we decide',
  whereToPlay: 'Where we compete',
  howToWin: 'How we win',
  goals: 'Strategic goals, and what serves them now',
  goalsAlone: 'Strategic goals',
  notDoing: 'What we do not do',
  values: 'What we stand for',
  obstacles: 'What stands in our way',
  adrift: 'This cycle, beside the goals',
  resting: 'resting: no objective serves it this cycle',
  until: (due: string) => `until ${date(due)}`,
  reviewed: (day: string, owner: string | null) =>
    owner === null ? `reviewed ${date(day)}` : `reviewed ${date(day)} · ${owner}`,
  full: (characters: number, full: number) =>
    `The page holds ${number(characters, 0)} of at most ${number(full, 0)} characters.`,
  tooLong: (over: number, full: number) =>
    `The page is ${number(over, 0)} ${plural(over, 'character', 'characters')} over its ${number(full, 0)}. Who adds something strikes something else.`,
  over: (field: string, characters: number, budget: number, text: string) =>
    `${field}: ${characters - budget} over (${characters} of ${budget}) – ${text}`,
  fields: {
    vision: 'Vision',
    diagnosis: 'Where we stand',
    'guiding-policy': 'How we decide',
    'where-to-play': 'Where we compete',
    'how-to-win': 'How we win',
    goal: 'Strategic goal',
    objective: 'Objective',
    'not-doing': 'Not doing',
    value: 'Value',
    obstacle: 'Obstacle',
  },
  coverage: (goals: string, objectives: string | null) =>
    objectives === null
      ? `Coverage: ${goals} of the strategic goals are served this cycle.`
      : `Coverage: ${goals} of the strategic goals are served this cycle · ${objectives} of the company's objectives serve one.`,
} as const;
