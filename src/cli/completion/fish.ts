import type { CompletedCommand, CompletedFlag } from './model';

/** A completion script for fish. */
export function fishScript(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, about, flags, words }) => [
    `complete -c okr -n __fish_use_subcommand -f -a ${name} -d ${quoted(about)}`,
    ...words.map((word) => `complete -c okr -n ${quoted(`__fish_seen_subcommand_from ${name}`)} -f -a ${quoted(word)}`),
    ...flags.map((flag) => `complete -c okr -n ${quoted(`__fish_seen_subcommand_from ${name}`)} ${options(flag)}`),
  ]);
  return `# fish completion for okr:  okr completion fish | source\n${lines.join('\n')}\n`;
}

function options({ long, short, about, value }: CompletedFlag): string {
  const names = `-l ${long.slice(2)}${short === null ? '' : ` -s ${short.slice(1)}`}`;
  return `${names} -d ${quoted(about)}${valueSaid(value)}`;
}

function valueSaid(value: CompletedFlag['value']): string {
  if (value === 'none') return '';
  if (value === 'folder') return " -x -a '(__fish_complete_directories)'";
  if (value === 'file') return ' -r -F';
  return value === 'text' ? ' -x' : ` -x -a ${quoted((value as readonly string[]).join(' '))}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}
