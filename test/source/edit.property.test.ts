import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Change, Data } from '../../src/model/change';
import { applyChanges } from '../../src/source/apply';
import { nodeAt } from '../../src/source/node';
import { parse } from '../../src/source/parse';
import { columnOf } from '../../src/source/splice';

const FILE = 'okrs/2026-Q4/check-ins/sales.yaml';

/** Remarks people leave: none at all most of the time. */
const remark = fc.option(fc.constantFrom('# moved on', '#', '# "quoted: [', "# it's: {a, b}", '# - date: 2026-01-01'), {
  nil: '',
  freq: 2,
});
const note = fc.constantFrom('plain words', '"a: b"', "'it''s # no comment'", 'Grüße # ein Kommentar', '"# none"');
const VALUES = ['43', '{ value: 43, confidence: 6 }', '{ value: 9, note: "a, b" }', '{ done: [signed, live] }'];
const value = fc.constantFrom(...VALUES);

interface Item {
  readonly remark: string;
  readonly above: string;
  readonly below: string;
  /** Columns the remark below stands deeper than the dash; may be 0. */
  readonly deeper: number;
  readonly blank: boolean;
  readonly values: readonly string[];
  readonly note: string;
  readonly style: 'block' | 'braces' | 'folded' | 'bare';
}
const item: fc.Arbitrary<Item> = fc.record({
  remark,
  above: remark,
  below: remark,
  deeper: fc.integer({ min: 0, max: 3 }),
  blank: fc.boolean(),
  values: fc.array(value, { minLength: 1, maxLength: 3 }),
  note,
  style: fc.constantFrom('block', 'block', 'braces', 'folded', 'bare'),
});

/** How a list is there: as items in a block or in brackets (on one line or several), or not at all. */
const list = fc.record({
  form: fc.constantFrom('block', 'block', 'block', 'brackets', 'lines', 'nothing', '[]', '[ ]', 'missing'),
  items: fc.array(item, { minLength: 1, maxLength: 3 }),
  indent: fc.integer({ min: 0, max: 5 }),
  pad: fc.integer({ min: 1, max: 3 }),
  step: fc.integer({ min: 1, max: 4 }),
  remark,
});
type List = typeof list extends fc.Arbitrary<infer T> ? T : never;

const file = fc.record({
  checkIns: list,
  blockers: list,
  blockersFirst: fc.boolean(),
  head: fc.constantFrom('', '# check-ins of sales\n', '# a\n\n# b\n\n', '\n'),
  between: fc.constantFrom('', '\n', '# what follows\n', '\n# what follows\n\n', '  # odd\n'),
  tail: fc.constantFrom('', '\n', '\n\n', '\n# the end', '\n# the end\n', '\n  # the end\n\n', '   \n', '\n\n   '),
  mark: fc.boolean(),
  end: fc.constantFrom('\n', '\r\n'),
});
type Sample = typeof file extends fc.Arbitrary<infer T> ? T : never;

const behind = (words: string, text: string) => (text === '' ? words : `${words}  ${text}`);

function linesOf(one: Item, key: 'check_ins' | 'blockers', { indent, pad, step }: List): string[] {
  const dash = `${' '.repeat(indent)}-${' '.repeat(pad)}`;
  const inner = ' '.repeat(indent + 1 + pad);
  const deep = inner + ' '.repeat(step);
  const first = key === 'check_ins' ? 'date: 2026-10-09' : 'id: access';
  const values = one.values.map((written, index) => `love/kr-${index}: ${written}`);
  const braces = `{ ${first}, note: "a, b", key_results: { ${values.join(', ')} } }`;
  const body = {
    braces: [behind(dash + braces, one.remark)],
    bare: [behind(`${dash}${first}`, one.remark)],
    folded: [
      `${dash}${first}`,
      `${inner}text: ${one.note.startsWith('plain') ? '>-' : '|'}`,
      `${deep}some words`,
      '',
      `${deep}more # words`,
    ],
    block: [
      behind(`${dash}${first}`, one.remark),
      ...(one.above === '' ? [] : [inner + one.above]),
      `${inner}text: ${one.note}`,
      behind(`${inner}key_results:`, one.above),
      ...values.map((line) => behind(deep + line, one.remark)),
    ],
  }[one.style];
  return [
    ...(one.above === '' ? [] : [' '.repeat(indent) + one.above]),
    ...body,
    ...(one.below === '' || one.style === 'folded' ? [] : [' '.repeat(indent + one.deeper) + one.below]),
    ...(one.blank ? [''] : []),
  ];
}

function listText(key: 'check_ins' | 'blockers', one: List): string {
  const inBraces = one.items.map(({ values }, index) =>
    key === 'check_ins'
      ? `{ date: 2026-10-09, key_results: { a/b: ${values[0]} } }`
      : `{ id: b-${index}, text: "x, y" }`,
  );
  switch (one.form) {
    case 'missing':
      return '';
    case 'nothing':
      return `${behind(`${key}:`, one.remark)}\n`;
    case '[]':
    case '[ ]':
      return `${behind(`${key}: ${one.form}`, one.remark)}\n`;
    case 'brackets':
      return `${behind(`${key}: [${inBraces.join(', ')}]`, one.remark)}\n`;
    case 'lines': {
      const indent = ' '.repeat(one.indent + 1);
      return `${key}: [\n${inBraces.map((line) => `${indent}${behind(`${line},`, one.remark)}`).join('\n')}\n${indent}]\n`;
    }
    default:
      return `${behind(`${key}:`, one.remark)}\n${one.items.flatMap((each) => linesOf(each, key, one)).join('\n')}\n`;
  }
}

function write({ checkIns, blockers, blockersFirst, head, between, tail, mark, end }: Sample): string {
  const parts = [listText('check_ins', checkIns), listText('blockers', blockers)];
  const [first = '', second = ''] = blockersFirst ? parts.reverse() : parts;
  const text = `${head}${first}${between}${second}`.replace(/\n$/, '') + tail;
  return (mark ? '\ufeff' : '') + text.replaceAll('\n', end);
}

const CHECK_IN = { date: '2026-10-16', by: 'ben', key_results: { 'love/nps': { value: 44, note: 'a: b' } } };
const BLOCKER = { id: 'crm', text: 'No access', key_results: ['love/nps'], raised: '2026-10-16' };
const append: Record<'check_ins' | 'blockers', Change> = {
  check_ins: { kind: 'append', file: FILE, path: ['check_ins'], value: CHECK_IN, block: 2 },
  blockers: { kind: 'append', file: FILE, path: ['blockers'], value: BLOCKER, block: 1 },
};

/** As much as both texts begin with, and then as much as both end with. */
function inserted(before: string, after: string): { start: number; gone: string; added: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < before.length - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start, gone: before.slice(start, before.length - tail), added: after.slice(start, after.length - tail) };
}

function checkAppend(before: string, key: 'check_ins' | 'blockers', form: List['form']): string {
  const { text: after, refused } = applyChanges(before, [append[key]]);
  expect(refused).toEqual([]);
  const value: Data = key === 'check_ins' ? CHECK_IN : BLOCKER;
  const was = (parseYaml(before) ?? {}) as Record<string, Data[] | null>;
  expect(parseYaml(after)).toEqual({ ...was, [key]: [...(was[key] ?? []), value] });
  // No other byte is gone; only brackets with nothing in them make room.
  const kept = before.replace(`${key}: ${form}`, `${key}:`);
  const { gone, added } = inserted(kept, after);
  expect(gone).toBe('');
  expect(added.includes('\n')).toBe(form !== 'brackets');
  expect([...after.matchAll(/\r?\n/g)].every(([end]) => end === (before.includes('\r\n') ? '\r\n' : '\n'))).toBe(
    before.includes('\n') || !before.includes('\r'),
  );
  expect(/\n$/.test(after)).toBe(/\n$/.test(before) || before.trim() === '');
  // The item stands where the last one stands.
  const node = nodeAt(parse(after).root, [key]);
  const items = node?.kind === 'list' ? node.items : [];
  const [last, fresh] = items.slice(-2);
  if (form === 'block' && last && fresh) {
    const dash = (start: number) => after.lastIndexOf('-', start - 1);
    expect(columnOf(after, dash(fresh.start))).toBe(columnOf(after, dash(last.start)));
  }
  if (form === 'lines' && last && fresh) expect(columnOf(after, fresh.start)).toBe(columnOf(after, last.start));
  return after;
}

describe('appending to a file people wrote', () => {
  it('adds the item and changes no other byte', () => {
    let tried = 0;
    fc.assert(
      fc.property(file, (sample) => {
        const text = write(sample);
        const parsed = parse(text);
        // Remarks between the lines of a block can make a text that is none; such files are refused elsewhere.
        if (parsed.problems.length > 0) return;
        tried++;
        const { checkIns, blockers } = sample;
        const after = checkAppend(text, 'check_ins', checkIns.form);
        checkAppend(after, 'blockers', blockers.form);
      }),
      { numRuns: 1000 },
    );
    expect(tried).toBeGreaterThan(800);
  });

  it('puts a key into an item and changes no other byte', () => {
    let tried = 0;
    fc.assert(
      fc.property(file, fc.nat(), (sample, nth) => {
        const before = write(sample);
        const data = parse(before).problems.length > 0 ? null : (parseYaml(before) as Record<string, Data[]> | null);
        const count = data?.blockers?.length ?? 0;
        if (data === null || count === 0) return;
        tried++;
        const path = ['blockers', nth % count];
        const change: Change = { kind: 'put', file: FILE, path, key: 'resolved', value: '2026-10-20' };
        const { text: after, refused } = applyChanges(before, [change]);
        expect(refused).toEqual([]);
        const blockers = (data.blockers ?? []).map((one, index) =>
          index === nth % count ? { ...(one as object), resolved: '2026-10-20' } : one,
        );
        expect(parseYaml(after)).toEqual({ ...data, blockers });
        expect(inserted(before, after)).toMatchObject({
          gone: '',
          added: expect.stringContaining('resolved: 2026-10-20'),
        });
        expect(/\n$/.test(after)).toBe(/\n$/.test(before));
      }),
      { numRuns: 1000 },
    );
    expect(tried).toBeGreaterThan(400);
  });
});
