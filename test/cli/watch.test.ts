import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import type { Made, Serving } from '../../src/host/host';
import { type MemorySetup, memoryHost } from '../memory-host';
import { SMALL } from './workspaces';

/** What the system says of a port somebody else has. */
const TAKEN = Object.assign(new Error('listen'), { code: 'EADDRINUSE', syscall: 'listen' });
const CONFIG = '/work/okr.yaml';
const CHECK_INS = '/work/okrs/2026-Q4/check-ins/sales.yaml';

/** Runs `okr report --watch`; `meanwhile` happens while it is served. */
async function okr(
  argv: readonly string[],
  setup: MemorySetup = {},
  meanwhile = async (_: Serving, _host: ReturnType<typeof memoryHost>) => {},
) {
  const host = memoryHost({ files: SMALL, today: '2026-11-22', ...setup });
  let failure: unknown = null;
  const serve = async (serving: Serving) => {
    await serving.ready('http://127.0.0.1:4711/');
    await meanwhile(serving, host).catch((error) => {
      failure = error;
      throw error;
    });
  };
  const exit = await run(['report', '--watch', ...argv], { ...host, serve });
  if (failure !== null && failure !== TAKEN) throw failure;
  return { exit, ...host.printed };
}

/** The words of a document. */
const words = ({ html }: Made) =>
  html
    .slice(html.indexOf('<body>'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('okr report --watch', () => {
  it('says where on stderr, shows the report, writes nothing, and ends as cancelled', async () => {
    const before = JSON.stringify(SMALL);
    const result = await okr([], {}, async (serving, host) => {
      expect(serving.port).toBe(0);
      const { html, version } = await serving.make();
      expect(html).toContain(`<meta name="okr-version" content="${version}">`);
      expect(html).toMatch(/connect-src &#39;self&#39;/);
      expect(html).toContain('Sample Ltd · report 2026-Q4');
      expect(JSON.stringify(Object.fromEntries(host.stored))).toBe(before);
    });
    expect(result).toEqual({
      exit: 130,
      out: '',
      err: 'okr: The report is at http://127.0.0.1:4711/ and follows the files. Ctrl-C ends it.\n',
    });
  });

  it('follows the files: another version where something changed, the same where nothing did', async () => {
    await okr([], {}, async (serving, host) => {
      const [stamp, first] = [serving.stamp(), await serving.make()];
      expect((await serving.make()).version).toBe(first.version);
      host.stored.set(CHECK_INS, (SMALL[CHECK_INS] ?? '').replace('value: 49', 'value: 52'));
      expect(serving.stamp()).not.toBe(stamp);
      const next = await serving.make();
      expect(next.version).not.toBe(first.version);
      expect(words(next)).toContain('52');
    });
  });

  it('leaves a file out that cannot be read just now, and says which', async () => {
    await okr([], {}, async (serving, host) => {
      host.stored.set(CHECK_INS, 'check_ins: [');
      const page = words(await serving.make());
      expect(page).toContain('okrs/2026-Q4/check-ins/sales.yaml is left out (yaml-syntax).');
      expect(page).toContain('Customers recommend us out of conviction');
      host.stored.set(CHECK_INS, SMALL[CHECK_INS] ?? '');
      expect(words(await serving.make())).not.toContain('left out');
    });
  });

  it.each([
    ['broken', 'organisation: Sample Ltd\nversion: [\n', 'okr.yaml cannot be used as it is.', /2:10 error/],
    ['gone', null, 'No okr.yaml in /work or in a folder above it.', /Sample/],
  ])('keeps the page before where okr.yaml is %s, with what is wrong', async (_name, config, sentence, place) => {
    await okr([], {}, async (serving, host) => {
      if (config === null) host.stored.delete(CONFIG);
      else host.stored.set(CONFIG, config);
      const page = words(await serving.make());
      expect(page).toContain(sentence);
      expect(page).toMatch(place);
      expect(page).toContain('What you see below is the state before.');
      expect(page).toContain('Customers recommend us out of conviction');
    });
  });

  it('asks for the day each time, unless it was given one', async () => {
    const days = ['2026-11-22', '2026-11-22', '2026-11-23'];
    const later = async (argv: readonly string[]) => {
      const seen: string[] = [];
      const host = memoryHost({ files: SMALL });
      let day = '2026-11-22';
      const serve = async (serving: Serving) => {
        for (day of days)
          seen.push(`${serving.stamp().split('\n')[0]} ${/as of (\d+ Nov)/.exec(words(await serving.make()))?.[1]}`);
      };
      await run(['report', '--watch', ...argv], { ...host, today: () => day, serve });
      return seen;
    };
    expect(await later([])).toEqual(['2026-11-22 22 Nov', '2026-11-22 22 Nov', '2026-11-23 23 Nov']);
    expect(new Set(await later(['--today', '2026-11-20']))).toEqual(new Set(['2026-11-20 20 Nov']));
  });

  it.each([
    [['--json'], 'okr: --watch and --json do not go together.'],
    [['--format', 'md'], 'okr: --watch and --format md do not go together.'],
    [['--format', 'html=report.html'], 'okr: --watch and --format html=report.html do not go together.'],
    [['--port', '0'], 'okr: --port needs a whole number from 1 to 65535, not "0".'],
    [['--port', '65536'], 'okr: --port needs a whole number from 1 to 65535, not "65536".'],
    [['--port', 'x'], 'okr: --port needs a whole number from 1 to 65535, not "x".'],
    [['--team', 'salse'], 'okr: There is no team "salse" here.'],
  ])('is used wrongly with %j', async (argv, sentence) => {
    const { exit, err } = await okr(argv);
    expect({ exit, err: err.split('\n')[0] }).toEqual({ exit: 2, err: sentence });
  });

  it('--port goes with --watch only', async () => {
    const host = memoryHost({ files: SMALL });
    expect(await run(['report', '--port', '8080'], host)).toBe(2);
    expect(host.printed.err).toContain('--port goes with --watch');
  });

  it('takes --format html, and a port', async () => {
    await okr(['--format', 'html', '--port', '8080'], {}, async ({ port }) => expect(port).toBe(8080));
  });

  it('says that a port is taken', async () => {
    const { exit, err } = await okr(['--port', '8080'], {}, async () => {
      throw TAKEN;
    });
    expect({ exit, err: err.split('\n').at(-3) }).toEqual({
      exit: 3,
      err: 'okr: Port 8080 is in use by something else.',
    });
  });

  it('the file written by --format html follows nothing', async () => {
    const host = memoryHost({ files: SMALL });
    await run(['report', '--format', 'html'], host);
    expect(host.printed.out).not.toMatch(/EventSource|okr-version|connect-src/);
  });
});
