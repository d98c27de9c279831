import type { Bar } from '../../page/blocks';
import { zoneCells } from '../bar';
import type { Setting } from './setting';
import type { Line } from './span';

/** A bar has to be this long for a scale above it. */
const SCALED = 28;

/** `0     25     50   ├────┤  75    100` above long bars, the zone of the first that has one drawn in; else nothing. */
export function scaleLine(bars: readonly Bar[], width: number, setting: Setting): Line {
  if (bars.length === 0 || width < SCALED) return [];
  const places = Array.from({ length: width }, () => ' ');
  const put = (text: string, from: number) => {
    if (places.slice(Math.max(0, from - 1), from + text.length + 1).some((place) => place !== ' ')) return;
    for (const [index, character] of [...text].entries()) places[from + index] = character;
  };
  const zone = zoneCells(bars.find((bar) => bar.zone !== undefined)?.zone, width);
  const { left, line, right } = setting.symbols.scale;
  if (zone !== null && zone[1] - zone[0] >= 2) put(left + line.repeat(zone[1] - zone[0] - 2) + right, zone[0]);
  for (const percent of [0, 100, 50, 25, 75]) {
    const text = String(percent);
    const middle = Math.round((percent / 100) * width - text.length / 2);
    put(text, Math.min(width - text.length, Math.max(0, middle)));
  }
  return [{ text: places.join(''), tone: 'dim' }];
}
