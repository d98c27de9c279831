/** A command as the runner of GitHub Actions took it. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * What the runner takes for a command, by the rules of `actions/runner:src/Runner.Common/ActionCommand.cs`
 * (`TryParseV2`): `::name key=value,…::data` after leading blanks; empty parts fall away, `%` is decoded last.
 */
export function parseCommand(line: string): RunnerCommand | null {
  const message = line.trimStart();
  if (!message.startsWith('::')) return null;
  const end = message.indexOf('::', 2);
  if (end < 0) return null;
  const info = message.slice(2, end);
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  const properties: Record<string, string> = {};
  const pairs =
    space > 0
      ? info
          .slice(space + 1)
          .trim()
          .split(',')
      : [];
  for (const pair of pairs) {
    const cut = pair.indexOf('=');
    const value = pair.slice(cut + 1).replace(/^=+/, '');
    if (cut > 0 && value !== '') {
      properties[pair.slice(0, cut)] = decode(value.replaceAll('%3A', ':').replaceAll('%2C', ','));
    }
  }
  return { name, properties, data: decode(message.slice(end + 2)) };
}

function decode(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
