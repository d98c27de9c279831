import { describe, expect, it } from 'vitest';
import { HistoryReader } from '../../src/history/history-reader';
import { timelines } from '../../src/history/timeline';
import type { FileChange } from '../../src/model/commit';

const FILE = 'okrs/2026-Q4/sales.yaml';
const text = (to: number, id = 'nps', title = `NPS from 40 to ${to}`) =>
  `objectives:\n  - id: love\n    title: Customers recommend us\n    key_results:\n      - { id: ${id}, title: ${title}, metric: { from: 40, to: ${to} } }\n`;

/** Commits one after the other, each with what it did to files; the text of an object is its id here. */
function history(...commits: readonly (readonly FileChange[])[]) {
  const reader = new HistoryReader();
  const wanted = commits.flatMap((files, index) => {
    const [id, date] = [`c${index}`, `2026-11-0${index + 1}`];
    return reader.add({ id, date, author: 'Ben', email: 'ben@sample.example', message: '', files });
  });
  for (const id of wanted) reader.take(id.startsWith('missing') ? null : id);
  return reader.end('head');
}

const change = (before: string | null, after: string | null, path = FILE, from: string | null = null): FileChange => ({
  path,
  from,
  before: [before],
  after,
});
const shown = ({ events }: ReturnType<typeof history>) =>
  events.map(({ commit, from, to, before, after }) => [commit, from, to, before, after]);
const REF = '2026-Q4/sales/love/nps';

describe('what commits did to definitions', () => {
  it('are the keys that differ, and nothing for another spelling', () => {
    const spelt = text(55).replace('{ from: 40, to: 55 }', '{ to: 55, from: 40 } # ours');
    const found = shown(
      history([change(null, text(55))], [change(text(55), spelt)], [change(spelt, text(50, 'nps', 'NPS'))]),
    );
    expect(found.slice(2)).toEqual([
      [1, REF, REF, { title: 'NPS from 40 to 55', 'metric.to': 55 }, { title: 'NPS', 'metric.to': 50 }],
    ]);
  });

  it.each([
    ['broken', 'objectives: ['],
    ['not to be had', 'missing object'],
    ['with a conflict', `<<<<<<< HEAD\n${text(55)}`],
  ])('are none in a commit that left the file %s: what comes next goes on from before', (_name, bad) => {
    const found = history([change(null, text(55))], [change(text(55), bad)], [change(bad, text(50))]);
    expect(shown(found).slice(2)).toEqual([
      [1, REF, REF, { title: 'NPS from 40 to 55', 'metric.to': 55 }, { title: 'NPS from 40 to 50', 'metric.to': 50 }],
    ]);
    expect(found.commits.map(({ commit }) => commit)).toEqual(['c0', 'c2']);
  });

  it('follow an id whose title differs in numbers only, and a renamed file', () => {
    const moved = 'okrs/2026-Q4/inside-sales.yaml';
    const found = history(
      [change(null, text(55))],
      [change(text(55), text(50, 'promoters'))],
      [change(text(50, 'promoters'), text(50, 'promoters'), moved, FILE)],
    );
    const course = timelines(found).get('2026-Q4/inside-sales/love/promoters');
    expect(course?.map(({ from, to }) => [from, to])).toEqual([
      [null, REF],
      [REF, '2026-Q4/sales/love/promoters'],
      ['2026-Q4/sales/love/promoters', '2026-Q4/inside-sales/love/promoters'],
    ]);
    expect(course?.at(-1)?.after?.keyResult?.['metric.to']).toBe(50);
  });

  it('of a merge are what differs from both sides', () => {
    const merge = (after: string): FileChange => ({ path: FILE, from: null, before: [text(50), text(60)], after });
    const base = [change(null, text(55))];
    expect(shown(history(base, [change(text(55), text(50))], [merge(text(50))])).length).toBe(3);
    expect(
      shown(history(base, [change(text(55), text(50))], [merge(text(52))]))
        .at(-1)
        ?.slice(0, 3),
    ).toEqual([2, REF, REF]);
  });

  it('leave files apart that define nothing', () => {
    const log = history([change(null, 'a: 1', 'okrs/2026-Q4/check-ins/sales.yaml'), change(null, 'b: 1', 'README.md')]);
    expect(log.events).toEqual([]);
  });
});
