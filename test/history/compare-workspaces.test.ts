import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWorkspaces, differingFiles, type State } from '../../src/history/compare-workspaces';
import type { TextFile } from '../../src/workspace/file';
import { readWorkspace } from '../../src/workspace/read-workspace';
import { CHECK_INS, OKR_EN, SALES } from '../cli/workspaces';

const FILES: Readonly<Record<string, string>> = {
  'okr.yaml': OKR_EN,
  'okrs/2026-Q4/sales.yaml': SALES,
  'okrs/2026-Q4/check-ins/sales.yaml': `${CHECK_INS}blockers:\n  - { id: crm, text: No access, raised: 2026-10-09 }\n`,
  'okrs/2026-Q4/reviews/sales.yaml': 'closed: 2026-12-18\nkey_results:\n  customer-love/nps: { decision: carry }\n',
  'strategy.yaml':
    'goals:\n  - { id: lead, title: Leaders, metric: { from: 40, to: 60, unit: points } }\nnot_doing: [a, b]\n',
  'initiatives.yaml':
    'initiatives:\n  - { id: crm, title: CRM, contributes_to: [sales/customer-love], people: { ben: 0.5 } }\n',
  'decisions/2026-10-14-app.yaml': 'title: App\ndate: 2026-10-14\nstatus: rejected\n',
  'leadership.yaml': 'delegations: [{ what: Fair, to: ben }]\ncoaching: [{ who: ben, topic: Talks }]\n',
  'culture/2026-Q4.yaml':
    'rounds: [{ team: sales, date: 2026-11-20, form: safety, answers: 7, sums: [14, 38, 12, 36, 15, 40, 39] }]\n',
};

async function stateOf(files: Readonly<Record<string, string>>): Promise<State> {
  const found = Object.entries(files).map(([path, text]): TextFile => ({ path, text }));
  return { files: found, workspace: await readWorkspace(found, { language: 'en', faulty: 'leave-out' }) };
}

const changed = (path: string, from: string, to: string) => {
  expect(FILES[path]).toContain(from);
  return { ...FILES, [path]: (FILES[path] ?? '').replace(from, to) };
};

async function compared(after: Readonly<Record<string, string>>, before = FILES) {
  const found = compareWorkspaces(await stateOf(before), await stateOf(after));
  return found.map(({ kind, about, ref, key, before: old, after: now }) => [kind, about, ref, key, old, now]);
}

describe('what two states differ in', () => {
  it.each<[string, string, string, string, unknown[]]>([
    [
      'a blocker resolved',
      'okrs/2026-Q4/check-ins/sales.yaml',
      'raised: 2026-10-09',
      'raised: 2026-10-09, resolved: 2026-11-01',
      ['other', 'blocker', '2026-Q4/sales/crm', 'resolved', null, '2026-11-01'],
    ],
    [
      'a decision of the review',
      'okrs/2026-Q4/reviews/sales.yaml',
      'carry',
      'drop',
      ['other', 'review', '2026-Q4/sales/customer-love/nps', 'decision', 'carry', 'drop'],
    ],
    [
      'a strategic goal',
      'strategy.yaml',
      'title: Leaders',
      'title: First',
      ['wording', 'goal', 'goal:lead', 'title', 'Leaders', 'First'],
    ],
    [
      'what an initiative serves',
      'initiatives.yaml',
      '[sales/customer-love]',
      '[sales/speed]',
      ['contributes-to', 'initiative', 'initiative:crm', 'contributes_to', ['sales/customer-love'], ['sales/speed']],
    ],
    [
      'a decision',
      'decisions/2026-10-14-app.yaml',
      'rejected',
      'accepted',
      ['other', 'decision', 'decision:2026-10-14-app', 'status', 'rejected', 'accepted'],
    ],
    [
      'a delegation',
      'leadership.yaml',
      'to: ben',
      'to: ben, level: 5',
      ['other', 'leadership', null, 'level', null, 5],
    ],
    [
      'a round',
      'culture/2026-Q4.yaml',
      'answers: 7',
      'answers: 8',
      ['other', 'culture', null, 'rounds.sales 2026-11-20.answers', 7, 8],
    ],
    [
      'a setting',
      'okr.yaml',
      'Sample Ltd',
      'Sample plc',
      ['other', 'settings', null, 'organisation', 'Sample Ltd', 'Sample plc'],
    ],
  ])('%s', async (_name, path, from, to, change) => {
    expect(await compared(changed(path, from, to))).toEqual([change]);
  });

  it('is one change for a file that is new or gone, and one for each thing of a list', async () => {
    const { 'decisions/2026-10-14-app.yaml': _, 'initiatives.yaml': __, ...fewer } = FILES;
    const whole = (kind: string, title: string) => [
      [kind, 'initiative', 'initiative:crm', '', ...(kind === 'added' ? [null, 'CRM'] : ['CRM', null])],
      [kind, 'decision', 'decision:2026-10-14-app', '', ...(kind === 'added' ? [null, title] : [title, null])],
    ];
    expect((await compared(FILES, fewer)).sort()).toEqual(whole('added', 'App').sort());
    expect((await compared(fewer)).sort()).toEqual(whole('dropped', 'App').sort());
  });

  it('is nothing for a list of references and the same equal shares, or a number in quotes', async () => {
    expect(await compared(changed('initiatives.yaml', '[sales/customer-love]', '{ sales/customer-love: 1 }'))).toEqual(
      [],
    );
    expect(await compared(changed('strategy.yaml', 'to: 60', 'to: "60"'))).toEqual([]);
    expect(
      await compared(
        changed(
          'strategy.yaml',
          'metric: { from: 40, to: 60, unit: points }',
          'metric: { unit: points, to: 60, from: 40 }',
        ),
      ),
    ).toEqual([]);
  });

  it('needs only the files that differ, with those of the same team', async () => {
    const [before] = [await stateOf(FILES)];
    const after = await stateOf(changed('okrs/2026-Q4/sales.yaml', 'to: 55', 'to: 50'));
    const [old, now] = differingFiles(before.files, after.files);
    const wanted = [
      'okr.yaml',
      'okrs/2026-Q4/check-ins/sales.yaml',
      'okrs/2026-Q4/reviews/sales.yaml',
      'okrs/2026-Q4/sales.yaml',
    ];
    expect(old.map(({ path }) => path).sort()).toEqual(wanted);
    expect(now.map(({ path }) => path).sort()).toEqual(wanted);
  });

  it('never throws, whatever stands in a file, and a state does not differ from itself', async () => {
    const before = await stateOf(FILES);
    const piece = fc.constantFrom(
      '7',
      ' ',
      '\n',
      '{',
      '}',
      '[',
      ']',
      ': ',
      '- ',
      '{ a: b }',
      '"',
      'id: ',
      '&a ',
      '*a',
      'null',
      '2026-02-30',
    );
    const edit = fc.record({
      path: fc.constantFrom(...Object.keys(FILES)),
      at: fc.nat(400),
      cut: fc.nat(9),
      put: piece,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        const files: Record<string, string> = { ...FILES };
        for (const { path, at, cut, put } of edits) {
          const text = files[path] ?? '';
          const place = at % (text.length + 1);
          files[path] = text.slice(0, place) + put + text.slice(place + cut);
        }
        const after = await stateOf(files);
        compareWorkspaces(before, after);
        compareWorkspaces(after, before);
        expect(compareWorkspaces(after, await stateOf(files))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
