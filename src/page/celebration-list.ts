import type { Celebration } from '../report/celebrations';
import type { Text } from '../text/catalogue';
import { type Block, type Inline, piece } from './blocks';
import type { Names } from './names';

/** More are counted. */
const MOST = 5;

/**
 * What is to be celebrated as a heading and a list, each with who made it possible; no blocks where there is nothing.
 * @param most how many are told one by one
 */
export function celebrationList(
  celebrated: readonly Celebration[],
  text: Text,
  names: Names,
  heading: string,
  most = MOST,
): Block[] {
  if (celebrated.length === 0) return [];
  const items = celebrated.slice(0, most).map((one) => celebrationLine(one, text, names));
  const more = celebrated.length - items.length;
  return [
    { type: 'heading', level: 2, text: [piece('good', '★ '), heading] },
    { type: 'list', items: more > 0 ? [...items, piece('dim', text.screens.celebration.more(more))] : items },
  ];
}

/** `Erreicht: Drei Verträge unterschrieben (Ben Beispiel · Vertrieb)` */
export function celebrationLine(
  { kind, text: what, keyResult, who, team, value }: Celebration,
  text: Text,
  names: Names,
): Inline {
  const words = text.screens.celebration;
  const people = who.map((one) => names.person(one)).join(', ');
  const about = [people, names.team(team), value === null ? '' : words.value(names.value(value))].filter(Boolean);
  const aside = piece('dim', about.length > 0 ? ` (${about.join(' · ')})` : '');
  if (kind === 'win') return [what, aside];
  const of = keyResult === null ? '' : ` – ${keyResult}`;
  return [piece('good', `${words.reached[kind]}:`), ` ${what}`, piece('dim', of), aside];
}
