import { Command, Option } from 'commander';
import { suggest } from '../language/suggest';
import type { CommandRow } from './command';
import { COMMON, FLAGS, type FlagName, type FlagValues } from './flags';
import { OkrError } from './okr-error';

/** What the command line says. `row` is null where no command is named. */
export interface Parsed {
  readonly row: CommandRow | null;
  readonly args: readonly string[];
  readonly flags: FlagValues & { readonly help?: boolean; readonly version?: boolean };
}

/** Commander with its complaints as ours: nothing it words reaches a user. */
class Program extends Command {
  override createCommand(name?: string): Command {
    return new Program(name);
  }

  // Commander calls these by name; its types leave them out.
  unknownOption(flag: string): never {
    const known = [...this.options, ...(this.parent?.options ?? [])].flatMap((option) =>
      option.long ? [option.long] : [],
    );
    const written = flag.replace(/=.*$/s, '');
    throw new OkrError('unknown-option', { option: written, suggestion: suggest(written, known) });
  }

  unknownCommand(): never {
    const name = this.args[0] ?? '';
    throw new OkrError('unknown-command', {
      command: name,
      suggestion: suggest(
        name,
        this.commands.map((one) => one.name()),
      ),
    });
  }

  optionMissingArgument(option: Option): never {
    throw new OkrError('missing-value', { option: option.long ?? option.flags });
  }

  missingArgument(name: string): never {
    throw new OkrError('missing-argument', { argument: name });
  }

  _excessArguments(received: readonly string[]): never {
    if (this.parent === null) return this.unknownCommand();
    const first = received[this.registeredArguments.length] ?? '';
    throw new OkrError('too-many-arguments', { argument: first });
  }
}

/**
 * Reads a command line against the table of commands.
 * @throws OkrError for anything that is no right use
 */
export function parseArguments(argv: readonly string[], rows: readonly CommandRow[]): Parsed {
  const words = argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv;
  let parsed: Parsed | null = null;
  const program = new Program('okr');
  program.helpOption(false).helpCommand(false).exitOverride();
  for (const name of COMMON) program.addOption(optionOf(name));
  program.action((_options, command: Command) => {
    parsed = { row: null, args: [], flags: valuesOf(command) };
  });
  // Who asks what a command takes does not know it yet.
  const asks = words.some((word) => ['--help', '-h', '--version', '-V'].includes(word));
  // Twenty commands with their options take longer to build than the one that is named.
  const named = rows.filter(({ name }) => name === words[0]);
  for (const row of named.length > 0 ? named : rows) {
    const command = program.command(row.name).helpOption(false);
    for (const argument of row.args) command.argument(asks ? argument.replace(/^<(.*)>$/, '[$1]') : argument);
    for (const name of row.flags) command.addOption(optionOf(name));
    command.action(() => {
      const args = command.processedArgs.flat().filter((one): one is string => typeof one === 'string');
      parsed = { row, args, flags: valuesOf(command) };
    });
  }
  program.parse([...words], { from: 'user' });
  return parsed ?? { row: null, args: [], flags: {} };
}

function optionOf(name: FlagName): Option {
  const flag = FLAGS[name];
  const spelled = [flag.short, `--${name}${flag.value ? ` <${flag.value}>` : ''}`].filter(Boolean).join(', ');
  const option = new Option(spelled);
  if (flag.value === undefined) return option;
  return option.argParser((value: string, previous: unknown) => {
    if (value.startsWith('--')) throw new OkrError('missing-value', { option: `--${name}` });
    if (flag.choices && !flag.choices.includes(value)) {
      throw new OkrError('bad-value', {
        option: `--${name}`,
        value,
        allowed: flag.choices,
        suggestion: suggest(value, flag.choices),
      });
    }
    return flag.repeatable ? [...(Array.isArray(previous) ? previous : []), value] : value;
  });
}

/** Commander keeps values under names in camel case; a command asks for them by the flag's own name. */
function valuesOf(command: Command): FlagValues {
  const values: Record<string, unknown> = {};
  const raw = command.optsWithGlobals() as Record<string, unknown>;
  for (const name of Object.keys(FLAGS) as FlagName[]) {
    const value = raw[optionOf(name).attributeName()];
    if (value !== undefined) values[name] = value;
  }
  return values;
}
