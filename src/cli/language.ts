import type { Host } from '../host/host';
import type { Language } from '../model/workspace';

/**
 * The language to speak: `--lang`, OKR_LANG, okr.yaml's `language`, the locale, English. Found before the command line is
 * parsed, so that even a mistyped flag is answered in the right language; for okr.yaml one line is enough.
 */
export function languageOf(argv: readonly string[], host: Host): Language {
  const flag = flagOnLine(argv, '--lang');
  const folder = host.resolve(flagOnLine(argv, '-C') ?? flagOnLine(argv, '--dir') ?? '.');
  for (const choice of [flag, host.env.OKR_LANG, languageOfWorkspace(host, folder)]) {
    if (choice === 'de' || choice === 'en') return choice;
  }
  const locale = host.env.LC_ALL || host.env.LC_MESSAGES || host.env.LANG || '';
  return /^de(?:[_.@-]|$)/i.test(locale) ? 'de' : 'en';
}

function languageOfWorkspace(host: Host, folder: string): string | null {
  const root = host.files.findWorkspace(folder);
  if (root === null) return null;
  const config =
    host.files.read(host.resolve(root, 'okr.yaml'), 'okr.yaml') ??
    host.files.read(host.resolve(root, 'okr.yml'), 'okr.yml');
  if (!config || !('text' in config)) return null;
  return /^language:[ \t]*["']?(de|en)["']?[ \t]*(?:#.*)?\r?$/m.exec(config.text)?.[1] ?? null;
}

/** The value of a flag on a raw command line, `--flag value` or `--flag=value`; the last one counts. */
function flagOnLine(argv: readonly string[], flag: string): string | null {
  let value: string | null = null;
  argv.forEach((word, index) => {
    if (word === flag) value = argv[index + 1] ?? null;
    else if (word.startsWith(`${flag}=`)) value = word.slice(flag.length + 1);
    else if (flag === '-C' && word.startsWith('-C') && word.length > 2) value = word.slice(2);
  });
  return value;
}
