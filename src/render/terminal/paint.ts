import { Chalk } from 'chalk';
import type { Tone } from '../../page/blocks';
import type { Look } from '../look';
import type { Line } from './span';

/** Lines as text: trailing spaces gone, tones as escape codes, none at all at level 0. The only place with colour. */
export function painter(color: Look['color']): (line: Line) => string {
  const chalk = new Chalk({ level: color });
  const paints: Record<Tone, (text: string) => string> = {
    strong: chalk.bold,
    dim: chalk.dim,
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red,
    code: chalk.cyan,
  };
  return (line) =>
    trimmed(line)
      .map(({ text, tone }) => (tone === null || text.trim() === '' ? text : paints[tone](text)))
      .join('');
}

function trimmed(line: Line): Line {
  const spans = [...line];
  for (let last = spans.pop(); last !== undefined; last = spans.pop()) {
    const text = last.text.trimEnd();
    if (text !== '') return [...spans, { text, tone: last.tone }];
  }
  return [];
}
