import type { Workspace } from '../model/workspace';
import type { Text } from '../text/catalogue';
import { EXIT, type ExitCode } from './exit';

/** One sentence for stderr about each file left out, at most a few. */
export function remarksFor({ incomplete }: Workspace, text: Text): string[] {
  const words = text.screens.incomplete;
  const most = 5;
  const lines = incomplete.slice(0, most).map(({ file, rule }) => words.left(file, rule));
  if (incomplete.length > most) lines.push(words.more(incomplete.length - most));
  return lines;
}

/** Not wholly done where a file had to be left out. */
export function exitFor({ incomplete }: Workspace): ExitCode {
  return incomplete.length > 0 ? EXIT.failed : EXIT.fine;
}
