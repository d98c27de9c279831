import type { CommandRow } from './command';
import { COMMON, FLAGS, type FlagName } from './flags';
import { formatsOf } from './formats';
import type { HelpWords } from './load-text';

/** How help is to look. */
export interface HelpLook {
  /** Columns of the screen. */
  readonly width: number;
  readonly bold: (words: string) => string;
}

/** Help for `okr` itself or for one command: what it is for, examples first, then arguments and flags. */
export function helpText(
  row: CommandRow | null,
  rows: readonly CommandRow[],
  text: HelpWords,
  { width, bold }: HelpLook,
): string {
  const { help } = text;
  const table = (pairs: readonly (readonly [string, string])[]) => columns(pairs, width);
  const heading = (words: string) => bold(words);
  const examples = (list: readonly string[]) => [heading(help.examples), ...list.map((one) => `  ${one}`), ''];
  if (row === null) {
    return [
      ...wrap(help.about, width),
      '',
      `${heading(help.usage)}  okr <${help.command}> [${help.options}]`,
      '',
      ...examples(['okr init', 'okr check', 'okr score --cycle 2026-Q3']),
      heading(help.commands),
      ...table(
        rows.map((one) => [
          [one.name, ...one.args.map((arg) => translated(arg, text))].join(' '),
          text.commands[one.name].summary,
        ]),
      ),
      '',
      heading(help.everywhere),
      ...table(COMMON.map((name) => flagRow(name, text))),
      '',
      help.more,
      '',
    ].join('\n');
  }
  return [
    ...wrap(text.commands[row.name].about, width),
    '',
    `${heading(help.usage)}  ${['okr', row.name, ...row.args.map((arg) => translated(arg, text))].join(' ')} [${help.options}]`,
    ...(row.formats ? [`${heading(help.formats)}  ${formatsOf(row).join(', ')}`] : []),
    '',
    ...examples(row.examples),
    ...(row.flags.length > 0
      ? [heading(help.options), ...table(row.flags.map((name) => flagRow(name, text))), '']
      : []),
    heading(help.everywhere),
    ...table(COMMON.map((name) => flagRow(name, text))),
    '',
    ...wrap(help.exits, width),
    '',
  ].join('\n');
}

function flagRow(name: FlagName, text: HelpWords): [string, string] {
  const { short, value } = FLAGS[name];
  return [`${short ? `${short}, ` : '    '}--${name}${value ? ` <${translated(value, text)}>` : ''}`, text.flags[name]];
}

/** A placeholder such as `name[=file]` in the language of the help. */
function translated(placeholder: string, text: HelpWords): string {
  const values: Readonly<Record<string, string>> = text.help.values;
  return placeholder.replaceAll(/[a-z]+/g, (word) => (Object.hasOwn(values, word) ? (values[word] ?? word) : word));
}

/** Two columns; the right one is wrapped to the width, and stands below the left one where there is no room. */
function columns(pairs: readonly (readonly [string, string])[], width: number): string[] {
  const left = Math.max(...pairs.map(([words]) => words.length)) + 4;
  const beside = width - left >= 24;
  return pairs.flatMap(([words, about]) => {
    const lines = wrap(about, beside ? width - left : width - 6);
    if (!beside) return [`  ${words}`, ...lines.map((line) => `      ${line}`)];
    return lines.map((line, index) => (index === 0 ? `  ${words}` : '').padEnd(left) + line);
  });
}

function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
