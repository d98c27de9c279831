import { visible } from '../visible';

/** Word joiner as an entity: keeps two characters apart for whoever looks for mentions and links after rendering. */
const APART = '&#8288;';

/**
 * A text from a file as GitHub-flavoured Markdown that shows exactly this text on one line: no image, link, heading,
 * list, HTML, table row, mention, issue number or address comes alive, and no line commands a CI runner.
 */
export function escapeMarkdown(text: string): string {
  const escaped = text
    .replace(/\s+/g, ' ')
    .replace(/[\\*[\]|~$^{}]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(
      /^( ?)([-+=]|\d+[.)](?= |$))/,
      (_, space: string, sign: string) => space + sign.slice(0, -1).concat('\\', sign.slice(-1)),
    )
    .replace(/#(\d?)/g, (_, digit: string) => (digit === '' ? '\\#' : `\\#${APART}${digit}`))
    .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${APART}`)
    .replace(/\b(gh-)(?=\d)/gi, `$1${APART}`)
    .replace(/:\/\//g, `:${APART}//`)
    .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}${APART}.`)
    .replace(/`/g, '&#96;')
    .replace(/:(?=:)/g, '&#58;');
  return visible(escaped);
}

/** A code span that holds exactly this text; in a table `|` needs a backslash even there. */
export function codeSpan(text: string): string {
  const shown = visible(text.replace(/\s+/g, ' ').trim());
  if (shown === '') return '';
  const fence = '`'.repeat(longestRun(shown) + 1);
  const space = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}

/** A fenced block of lines that are ready to be shown. */
export function fencedLines(lines: readonly string[], language = ''): string[] {
  const fence = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
  return [fence + language.replace(/[^\w+-]/g, ''), ...lines, fence];
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
}
