import { type Block, type Page, piece } from '../page/blocks';
import { renderHtml } from '../render/html/render-html';
import type { Call, Command, Outcome } from './command';
import { EXIT, type ExitCode } from './exit';
import { OkrError, sentenceOf, systemCode } from './okr-error';

/** Highest port there is. */
const LAST_PORT = 65_535;

/**
 * `--watch`: the page of a command, shown to browsers of this machine and made anew whenever a file of the workspace or the
 * day changes, until Ctrl-C. Trouble at the beginning ends it; later the page stays and says what is wrong.
 */
export async function watch(call: Call, command: Command): Promise<ExitCode> {
  const { host, flags, folder, text } = call;
  const other = flags.json ? 'json' : flags.format?.find((one) => one !== 'html');
  if (other !== undefined) {
    throw new OkrError('not-together', { first: '--watch', second: flags.json ? '--json' : `--format ${other}` });
  }
  const port = portOf(call);
  const day = () => flags.today ?? host.env.OKR_TODAY ?? host.today();
  const root = host.files.findWorkspace(folder) ?? folder;
  let last = pageOf(await command(call), call);
  const make = async () => {
    const now = { ...call, today: day() };
    const page = await command(now).then(
      (outcome) => (last = pageOf(outcome, now)),
      async (error) => withCallout(last, await troubleOf(error, now)),
    );
    host.progress.clear();
    const version = host.sha256(JSON.stringify(page));
    return { version, html: renderHtml(page, { version, lost: text.screens.watch.lost }) };
  };
  const stamp = () => `${day()}\n${host.files.stamp(root)}`;
  const ready = (address: string) => host.err.write(`${text.errors.prefix}${text.screens.watch.ready(address)}\n`);
  try {
    await host.serve({ port, stamp, make, ready });
  } catch (error) {
    if (!isOfListening(error)) throw error;
    throw new OkrError('cannot-serve', { port, reason: systemCode(error) }, EXIT.failed);
  }
  return EXIT.cancelled;
}

/** Does the system not let it have the port? */
function isOfListening(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen';
}

/** `--port`; 0, for any that is free, where none is named. */
function portOf({ flags: { port } }: Call): number {
  if (port === undefined) return 0;
  const number = /^\d{1,5}$/.test(port) ? Number(port) : 0;
  if (number < 1 || number > LAST_PORT) throw new OkrError('bad-port', { value: port, last: LAST_PORT });
  return number;
}

/** The page of an outcome, with what it would say on stderr below its title. */
function pageOf(outcome: Outcome, { text }: Call): Page {
  const remarks = outcome.remarks ?? [];
  if (remarks.length === 0) return outcome.page();
  const title = text.screens.watch.remarks;
  return withCallout(outcome.page(), [
    { type: 'callout', tone: 'warn', title },
    { type: 'list', items: remarks },
  ]);
}

/** What keeps the page from being made, in the words of the command; of a file that cannot be used also where. */
async function troubleOf(error: unknown, call: Call): Promise<Block[]> {
  const { text } = call;
  const words = error instanceof OkrError ? sentenceOf(text, error) : text.errors.internal({});
  const title = piece('strong', [words.message, words.hint].filter(Boolean).join(' '));
  const callout: Block = { type: 'callout', tone: 'bad', title, text: text.screens.watch.before };
  if (!(error instanceof OkrError) || error.code !== 'broken-config') return [callout];
  const { check } = await import('./commands/check');
  const file = String(error.data.file);
  const checked = await check({ ...call, args: [file], flags: {} }).catch(() => null);
  return [callout, ...(checked?.page().blocks.filter((block) => block.type === 'remark') ?? [])];
}

function withCallout(page: Page, blocks: readonly Block[]): Page {
  const [first] = page.blocks;
  const below = first?.type === 'heading' && first.level === 1 ? 1 : 0;
  return { ...page, blocks: page.blocks.toSpliced(below, 0, ...blocks) };
}
