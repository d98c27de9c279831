import type { Content } from '../host/host';
import type { Look } from '../render/look';
import type { Call, CommandRow, Outcome } from './command';
import { OkrError } from './okr-error';

/** One output wanted: a format, and a file to put it in (stdout where there is none). */
export interface Wanted {
  readonly name: string;
  readonly file: string | null;
}

const PAGES = ['text', 'json', 'md', 'html'];

/** The names of all formats a command has. */
export function formatsOf(row: CommandRow): string[] {
  return [...PAGES, ...(row.formats ?? [])];
}

/**
 * The outputs a command line asks for, `text` to stdout by default.
 * @throws OkrError for a format the command does not have, or two for stdout
 */
export function wantedFormats(call: Pick<Call, 'flags'>, row: CommandRow): Wanted[] {
  const names = formatsOf(row);
  const written = [...(call.flags.format ?? []), ...(call.flags.json ? ['json'] : [])];
  const wanted = written.map((one) => {
    const cut = one.indexOf('=');
    const name = cut < 0 ? one : one.slice(0, cut);
    const file = cut < 0 ? null : one.slice(cut + 1);
    if (!names.includes(name)) throw new OkrError('unknown-format', { format: name, allowed: names });
    if (file === '') throw new OkrError('missing-value', { option: `--format ${name}=` });
    return { name, file };
  });
  const toScreen = [...new Set(wanted.filter((one) => one.file === null).map((one) => one.name))];
  // Commands for the runner are made to stand between the lines of a log.
  const mixes = toScreen.length === 2 && toScreen.includes('text') && toScreen.includes('github');
  if (toScreen.length > 1 && !mixes)
    throw new OkrError('two-formats', { first: toScreen[0] ?? '', second: toScreen[1] ?? '' });
  const unique = wanted.filter(
    (one, index) => wanted.findIndex((other) => other.name === one.name && other.file === one.file) === index,
  );
  return unique.length > 0 ? unique : [{ name: 'text', file: null }];
}

/** Draws an outcome in one format. Renderers are loaded when they are needed. */
export async function draw(outcome: Outcome, format: string, look: Look): Promise<Content> {
  const own = outcome.formats?.[format];
  if (own) return own();
  if (format === 'json') return `${(await import('../render/visible')).jsonText(outcome.report)}\n`;
  if (format === 'md') return (await import('../render/markdown/render-markdown')).renderMarkdown(outcome.page());
  if (format === 'html') return (await import('../render/html/render-html')).renderHtml(outcome.page());
  return (await import('../render/terminal/render-terminal')).renderTerminal(outcome.page(), look);
}
