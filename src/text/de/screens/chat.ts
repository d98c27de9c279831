import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { number, plural } = formatOf('de');

/** Sätze der Nachrichten, die `okr report --format slack|teams` schreibt. */
export const chat: Text['screens']['chat'] = {
  teams: 'Fortschritt',
  moreTeams: (count) =>
    `und ${number(count)} ${plural(count, 'weiteres Team', 'weitere Teams')} mit weniger Gesprächsstoff: okr status`,
  rest: (count) =>
    `… und ${number(count)} weitere ${plural(count, 'Zeile', 'Zeilen')}, für die hier kein Platz ist: okr status`,
};
