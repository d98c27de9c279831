import type { Text } from '../text/catalogue';
import type { CommandRow } from './command';
import { COMMON, FLAGS, type FlagName } from './flags';

/** Help for `okr` itself or for one command: what it is for, examples first, then arguments and flags. */
export function helpText(
  row: CommandRow | null,
  rows: readonly CommandRow[],
  text: Text,
  bold: (words: string) => string,
): string {
  const { help } = text;
  const heading = (words: string) => bold(words);
  const examples = (list: readonly string[]) => [heading(help.examples), ...list.map((one) => `  ${one}`), ''];
  if (row === null) {
    return [
      help.about,
      '',
      `${heading(help.usage)}  okr <${help.command}> [${help.options}]`,
      '',
      ...examples(['okr init', 'okr check', 'okr score --cycle 2026-Q3']),
      heading(help.commands),
      ...table(rows.map((one) => [[one.name, ...one.args].join(' '), text.commands[one.name].summary])),
      '',
      heading(help.everywhere),
      ...table(COMMON.map((name) => flagRow(name, text))),
      '',
      help.more,
      '',
    ].join('\n');
  }
  return [
    text.commands[row.name].about,
    '',
    `${heading(help.usage)}  ${['okr', row.name, ...row.args].join(' ')} [${help.options}]`,
    '',
    ...examples(row.examples),
    ...(row.flags.length > 0
      ? [heading(help.options), ...table(row.flags.map((name) => flagRow(name, text))), '']
      : []),
    heading(help.everywhere),
    ...table(COMMON.map((name) => flagRow(name, text))),
    '',
    help.exits,
    '',
  ].join('\n');
}

function flagRow(name: FlagName, text: Text): [string, string] {
  const { short, value } = FLAGS[name];
  return [`${short ? `${short}, ` : '    '}--${name}${value ? ` <${value}>` : ''}`, text.flags[name]];
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}
