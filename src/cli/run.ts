import type { Host } from '../host/host';
import type { Language } from '../model/workspace';
import type { Look } from '../render/look';
import { visible } from '../render/visible';
import type { Text } from '../text/catalogue';
import type { Call, Outcome } from './command';
import { EXIT } from './exit';
import { draw, type Wanted, wantedFormats } from './formats';
import { helpText } from './help';
import { languageOf } from './language';
import { type HelpWords, loadHelpWords, loadText } from './load-text';
import { lookOf } from './look-of';
import { expected, OkrError, sentenceOf, writing } from './okr-error';
import type { Parsed } from './program';
import { COMMANDS } from './table';

/**
 * One run of `okr`: parse, load the command, call it, draw its outcome, write. The only place that catches. Returns the
 * exit code; never ends the process.
 */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  const language = languageOf(argv, host);
  if (asksForHelp(argv)) return await help(null, host, {}, await loadHelpWords(language));
  const text = await loadText(language);
  let parsed: Parsed | null = null;
  try {
    parsed = (await import('./program')).parseArguments(argv, COMMANDS);
    return await execute(parsed, host, text, language);
  } catch (error) {
    return await fail(error, { argv, host, text, parsed });
  } finally {
    host.progress.clear();
  }
}

/** Who asks for help alone waits neither for commander nor for all sentences. */
function asksForHelp([word, ...more]: readonly string[]): boolean {
  return more.length === 0 && (word === undefined || word === '--help' || word === '-h' || word === 'help');
}

async function help(row: Parsed['row'], host: Host, flags: Parsed['flags'], words: HelpWords): Promise<number> {
  const look = lookOf(host.out, host, flags);
  const bold = (text: string) => (look.color > 0 ? `\u001b[1m${text}\u001b[22m` : text);
  await host.out.write(helpText(row, COMMANDS, words, { width: Math.min(look.width, 100), bold }));
  return EXIT.fine;
}

async function execute({ row, args, flags }: Parsed, host: Host, text: Text, language: Language): Promise<number> {
  if (flags.version) {
    await host.out.write(`${host.version}\n`);
    return EXIT.fine;
  }
  if (flags.help || row === null) return await help(row, host, flags, text);
  const look = lookOf(host.out, host, flags);
  const today = flags.today ?? host.env.OKR_TODAY ?? host.today();
  const { parseDate } = await import('../model/date');
  if (parseDate(today) === null)
    throw new OkrError('bad-date', { option: flags.today ? '--today' : 'OKR_TODAY', value: today });
  const folder = host.resolve(flags.dir ?? '.');
  if (flags.dir !== undefined && host.files.kind(folder) !== 'folder')
    throw new OkrError('no-folder', { folder: flags.dir });
  const wanted = wantedFormats({ flags }, row);
  const command = await row.load();
  const here: Call = { host, args, flags, text, language, today, folder };
  if (flags.watch) return await (await import('./watch')).watch(here, command);
  if (flags.port !== undefined) throw new OkrError('goes-with', { first: '--port', second: '--watch' });
  const past = flags.at === undefined ? null : await (await import('./call-at')).callAt(here, flags.at);
  const outcome = past ? past.dated(await command(past.call)) : await command(here);
  await deliver(outcome, wanted, here, look);
  return outcome.exit;
}

async function deliver(outcome: Outcome, wanted: readonly Wanted[], call: Call, look: Look): Promise<void> {
  const { host, folder, text } = call;
  for (const { name, file } of wanted) {
    const drawn = await draw(outcome, name, file === null ? look : { width: 100, color: 0, unicode: look.unicode });
    if (file === null) {
      if (typeof drawn !== 'string' && host.out.isTerminal) throw new OkrError('binary-to-screen', { format: name });
      await host.out.write(drawn);
    } else writing(file, () => host.files.replace(host.resolve(folder, file), drawn));
  }
  if (outcome.jobSummary && host.env.GITHUB_STEP_SUMMARY) {
    await (await import('./job-summary')).appendJobSummary(outcome, host.env.GITHUB_STEP_SUMMARY, call);
  }
  for (const remark of outcome.remarks ?? []) await host.err.write(`${text.errors.prefix}${visible(remark)}\n`);
}

interface Failure {
  readonly argv: readonly string[];
  readonly host: Host;
  readonly text: Text;
  readonly parsed: Parsed | null;
}

async function fail(error: unknown, { argv, host, text, parsed }: Failure): Promise<number> {
  const known = expected(error);
  const code = known?.code ?? 'internal';
  const said = known ? sentenceOf(text, known) : text.errors.internal({});
  const { message, hint } = said;
  const command = parsed?.row?.name ?? argv.find((word) => !word.startsWith('-')) ?? '';
  if (wantsJson(argv)) {
    const { jsonText } = await import('../render/visible');
    await host.out.write(`${jsonText({ version: 1, command, error: { code, message, hint } })}\n`);
  }
  const lines = [message, hint]
    .filter((line) => line !== '')
    .map((line, index) => `${index === 0 ? 'okr: ' : '     '}${visible(line)}`);
  await host.err.write(`${lines.join('\n')}\n`);
  const debug = argv.includes('--debug') || host.env.DEBUG === 'okr';
  if (debug && error instanceof Error && error.stack)
    await host.err.write(`${error.stack.split('\n').map(visible).join('\n')}\n`);
  return known?.exit ?? EXIT.failed;
}

function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, index) =>
      word === '--json' || word === '--format=json' || (word === '--format' && argv[index + 1] === 'json'),
  );
}
