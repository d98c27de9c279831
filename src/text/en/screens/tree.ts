import { formatOf } from '../../format';

const { plural } = formatOf('en');

/** Sentences of `okr tree`. */
export const tree = {
  title: (organisation: string, cycle: string) => `${organisation} · cascade ${cycle}`,
  goal: 'goal',
  alsoServes: (names: string) => `also serves  ${names}`,
  uncovered: 'nobody serves this yet',
  orphans: 'Serving nothing yet',
  summary: (coverage: string, alignment: string) =>
    `Coverage ${coverage} of company objectives · ${alignment} of the objectives below linked upwards`,
  empty: 'No objectives in this cycle yet.',
  until: (date: string) => `until ${date}`,
  picture: {
    shows: (d: { readonly goals: number; readonly objectives: number; readonly teams: number }) =>
      `${d.goals === 0 ? '' : `${d.goals} strategic ${plural(d.goals, 'goal', 'goals')} and `}${d.objectives} ${plural(d.objectives, 'objective', 'objectives')} of ${d.teams} ${plural(d.teams, 'team', 'teams')}, each a card linked to what it serves.`,
    orphans: (count: number) => `${count} ${plural(count, 'objective serves', 'objectives serve')} nothing yet.`,
    uncovered: (count: number) => `${count} ${plural(count, 'objective is', 'objectives are')} served by nobody yet.`,
    orphan: 'serves nothing yet',
    serves: 'serves',
    alsoServes: 'also serves',
    brief: 'Key results are left out: there are more than 40 cards.',
    noValue: 'no value yet',
    asList: 'The same as a list',
    keyResults: (count: number) => `${count} ${plural(count, 'key result', 'key results')}`,
    tooLarge: 'This cascade is too large for a picture; the list has all of it.',
  },
};
