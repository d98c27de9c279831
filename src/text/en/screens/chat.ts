import { formatOf } from '../../format';

const { number, plural } = formatOf('en');

/** Sentences of the messages `okr report --format slack|teams` writes. */
export const chat = {
  teams: 'Progress',
  moreTeams: (count: number) =>
    `and ${number(count)} more ${plural(count, 'team', 'teams')} with less to talk about: okr status`,
  rest: (count: number) =>
    `… and ${number(count)} more ${plural(count, 'line', 'lines')}, for which there is no room here: okr status`,
};
