import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { type MemorySetup, memoryHost } from '../memory-host';
import { slackLines, slackMessage, teamsLines, teamsMessage } from '../render/chat/shapes';
import { CHECK_INS, OKR_DE, OKR_EN, SALES, workspace } from './workspaces';

const FILES = {
  'okr.yaml': OKR_EN,
  'okrs/2026-Q4/sales.yaml': SALES,
  'okrs/2026-Q4/check-ins/sales.yaml': `${CHECK_INS.replace('2026-11-06', '2026-11-20')}    wins: [First framework contract]
blockers:
  - { id: crm, text: No access to the CRM, raised: 2026-11-09, owner: anna, due: 2026-11-16 }
`,
};

async function okr(
  format: 'slack' | 'teams',
  files: Readonly<Record<string, string>>,
  argv: readonly string[] = [],
  setup: MemorySetup = {},
) {
  const host = memoryHost({ files: workspace(files), ...setup });
  const exit = await run(['report', '--format', format, ...argv], host);
  return { exit, out: host.printed.out, err: host.printed.err };
}

async function slack(files: Readonly<Record<string, string>>, argv: readonly string[] = []) {
  return slackMessage.parse(JSON.parse((await okr('slack', files, argv)).out));
}

describe('a digest for a chat', () => {
  it('says where it stands and where somebody is needed before anything else', async () => {
    const lines = slackLines(await slack(FILES));
    const place = (text: string) => lines.findIndex((line) => line.includes(text));
    expect(lines[0]).toMatch(/^Sample Ltd · 2026-Q4 · week \d+ of 14 · 58% of the time$/);
    const order = [
      'on track',
      '*Progress*',
      '*Sample Ltd* · ',
      '*In the way*',
      'No access to the CRM',
      '*★ To celebrate*',
      'First framework contract',
    ];
    expect(order.map(place)).toEqual(order.map(place).toSorted((a, b) => a - b));
    expect(order.map(place)).not.toContain(-1);
    // Somebody waits: nobody may say that nothing is stuck.
    expect(lines.join()).not.toContain('Nothing is stuck');
  });

  it('holds the same in Teams', async () => {
    const card = teamsMessage.parse(JSON.parse((await okr('teams', FILES)).out));
    const bare = (lines: readonly string[]) => lines.map((line) => line.replaceAll(/[*`]/g, ''));
    expect(bare(teamsLines(card))).toEqual(bare(slackLines(await slack(FILES))));
    expect(card.attachments[0]?.content.fallbackText).toContain('Sample Ltd · 2026-Q4');
  });

  it('speaks German', async () => {
    const lines = slackLines(await slack({ ...FILES, 'okr.yaml': OKR_DE }));
    expect(lines.join('\n')).toContain('*Fortschritt*');
    expect(lines.at(-1)).toMatch(/^Weiter: `okr agenda weekly`/);
  });

  it('tells of the corridor once the cycle is closed', async () => {
    const lines = slackLines(await slack(FILES, ['--today', '2027-01-08']));
    expect(lines).toContain('*sales* · 53% · █████░▒▒░░ · below the corridor');
    expect(lines.at(-1)).toContain('`okr agenda review`');
  });

  it('is short for 100 teams with hostile titles too, and tells of those with most to talk about', async () => {
    const hostile = '<!channel> @here *all* [x](javascript:alert(1))';
    const teams = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => {
        const title = `"${at} ${hostile} ${'Donaudampfschifffahrt'.repeat(10)}"`;
        const file = SALES.replace('team: sales', `team: team-${at}`).replace('NPS from 40 to 55', title);
        return [`okrs/2026-Q4/team-${at}.yaml`, file];
      }),
    );
    // The last one alone has fallen far behind.
    const stuck = `check_ins: [{ date: 2026-11-20, key_results: { customer-love/nps: { value: 40, confidence: 3 } } }]\n`;
    const fine = CHECK_INS.replace('2026-11-06', '2026-11-20').replace('{ value: 49, confidence: 6 }', '50');
    const checkIns = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [`okrs/2026-Q4/check-ins/team-${at}.yaml`, at === 99 ? stuck : fine]),
    );
    const files = { 'okr.yaml': OKR_EN, ...teams, ...checkIns };
    const lines = slackLines(await slack(files));
    expect(lines.filter((line) => line.startsWith('*team-'))).toHaveLength(10);
    expect(lines.some((line) => line.startsWith('*team-99* · '))).toBe(true);
    expect(lines).toContain('and 90 more teams with less to talk about: okr status');
    expect(lines.join()).not.toMatch(/<!|@here|\]\(/);
    const card = (await okr('teams', files)).out;
    expect(Buffer.byteLength(card)).toBeLessThanOrEqual(20_000);
    teamsMessage.parse(JSON.parse(card));
  });

  it('says that there are no objectives yet', async () => {
    const message = await slack({ 'okr.yaml': OKR_EN, 'okrs/2026-Q4/sales.yaml': 'objectives: []\n' });
    expect(slackLines(message)).toContain('There are no objectives in 2026-Q4 yet.');
    const empty = await okr('slack', { 'okr.yaml': OKR_EN });
    expect([empty.exit, empty.out]).toEqual([2, '']);
  });

  it('is one line of JSON, so that curl can send it', async () => {
    const { out, exit } = await okr('slack', FILES);
    expect(exit).toBe(0);
    expect(out.trimEnd()).not.toContain('\n');
  });
});
