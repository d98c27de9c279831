import { suggest } from '../../language/suggest';
import { RULES } from '../../rules/index';
import { schemaNames } from '../../schema/json-schema';
import type { CompletionReport } from '../../schema/output/others';
import type { Call, CommandRow, Outcome } from '../command';
import { bashScript } from '../completion/bash';
import { fishScript } from '../completion/fish';
import { type CompletedCommand, completedCommands } from '../completion/model';
import { powershellScript } from '../completion/powershell';
import { zshScript } from '../completion/zsh';
import { EXIT } from '../exit';
import { OkrError } from '../okr-error';
import { COMMANDS } from '../table';

type Shell = CompletionReport['shell'];

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/** `okr completion <shell>`: a script of its own, which asks okr nothing when it completes. */
export async function completion({ args, text, today }: Call): Promise<Outcome> {
  const [said = ''] = args;
  const shells = Object.keys(SCRIPTS) as Shell[];
  const shell = shells.find((one) => one === said);
  if (shell === undefined)
    throw new OkrError('unknown-shell', { shell: said, suggestion: suggest(said, shells), allowed: shells });
  const script = SCRIPTS[shell](completedCommands(COMMANDS, text, (row) => wordsOf(row, shells)));
  const report: CompletionReport = { version: 1, command: 'completion', today, shell, script };
  return {
    report,
    page: () => ({ title: 'okr', language: text.language, blocks: [{ type: 'code', language: shell, text: script }] }),
    formats: { text: () => script },
    exit: EXIT.fine,
  };
}

function wordsOf({ name }: CommandRow, shells: readonly string[]): readonly string[] {
  switch (name) {
    case 'agenda':
      return ['weekly', 'monthly', 'review', 'retro', 'planning'];
    case 'blockers':
      return ['list', 'add', 'resolve'];
    case 'completion':
      return shells;
    case 'explain':
      return RULES.map(({ id }) => id);
    case 'schema':
      return Object.values(schemaNames()).flat();
    default:
      return [];
  }
}
