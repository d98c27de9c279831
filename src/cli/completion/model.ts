import type { Text } from '../../text/catalogue';
import type { CommandRow } from '../command';
import { COMMON, FLAGS, type FlagName } from '../flags';
import { formatsOf } from '../formats';

/** A flag as a shell completes it. */
export interface CompletedFlag {
  readonly long: string;
  /** For example `-C`. */
  readonly short: string | null;
  readonly about: string;
  /** What its value is: nothing to type, one of some words, a path, or free text. */
  readonly value: 'none' | 'file' | 'folder' | 'text' | readonly string[];
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly about: string;
  readonly flags: readonly CompletedFlag[];
  /** Words its first argument can be; empty where it is a path or free text. */
  readonly words: readonly string[];
}

/** Everything a shell can complete, from the table of commands: so it never tells of a flag there is not. */
export function completedCommands(
  rows: readonly CommandRow[],
  text: Text,
  wordsOf: (row: CommandRow) => readonly string[],
): readonly CompletedCommand[] {
  return rows.map((row) => ({
    name: row.name,
    about: text.commands[row.name].summary,
    flags: [...row.flags, ...COMMON].map((name) => flagOf(name, row, text)),
    words: wordsOf(row),
  }));
}

function flagOf(name: FlagName, row: CommandRow, text: Text): CompletedFlag {
  const { short = null, value, choices } = FLAGS[name];
  const formats = name === 'format' ? formatsOf(row) : undefined;
  const kind = value === 'file' || value === 'folder' ? value : value === undefined ? 'none' : 'text';
  return { long: `--${name}`, short, about: text.flags[name], value: formats ?? choices ?? kind };
}
