import fc from 'fast-check';
import type { Block, Cell, Inline, Page, PlainBlock, Section, Tone, TreeNode } from '../../src/page/blocks';
import type { PicturePart, Shape } from '../../src/page/picture';

/** Texts of every kind: letters, emoji, any code unit, and the strings that have done harm before. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 20 }),
  fc.lorem({ maxCount: 12 }),
  fc
    .array(
      fc.constantFrom(
        ...['\x1b[31m', '\x1b]8;;http://e.example\x07', '\u202e', '\u0085', '\u200d', '\ufe0f', '\ud800', '\udc00'],
        ...[
          '::',
          ':',
          '#',
          '##[error]',
          '##vso[',
          '\n',
          '\r\n',
          '\t',
          ' ',
          '  ',
          '\u00a0',
          'a',
          'Größe',
          '日本語',
          '、',
          '%',
        ],
        ...[
          '👩‍👩‍👧',
          '🇩🇪',
          '❤️',
          '1️⃣',
          'e\u0301',
          '\u0301',
          '\u0e33',
          '\u1100\u1161',
          'ｶﾞ',
          '\ue000',
          '\u{f0000}',
          '<b>',
          '&amp;',
          '"',
          "'",
        ],
        ...[
          '`',
          '|',
          '*',
          '_',
          '[x](y)',
          '![x](y)',
          '@me',
          '#1',
          '# H',
          '- ',
          'http://e.example',
          'Donaudampfschifffahrtsgesellschaft',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const tone: fc.Arbitrary<Tone> = fc.constantFrom('strong', 'dim', 'good', 'warn', 'bad', 'code');
const piece = fc.record({ text: anyText, tone, to: anyText }, { requiredKeys: ['text', 'tone'] });
const anyInline: fc.Arbitrary<Inline> = fc.oneof(anyText, piece, fc.array(fc.oneof(anyText, piece), { maxLength: 4 }));

const ratio = fc.oneof(fc.double({ min: -0.5, max: 1.5, noNaN: true }), fc.double(), fc.constantFrom(0, 1, 0.58));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: anyInline },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        bar: fc.option(ratio),
        mark: fc.option(ratio),
        zone: fc.tuple(ratio, ratio),
        tone,
        label: anyText,
      },
      { requiredKeys: ['bar'] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      { series: fc.array(fc.option(fc.double()), { maxLength: 30 }), range: fc.tuple(fc.double(), fc.double()) },
      { requiredKeys: ['series'] },
    ),
  },
);
const align = fc.constantFrom<'left' | 'right'>('left', 'right');

const node = (levels: number): fc.Arbitrary<TreeNode> =>
  fc.record({
    label: anyInline,
    aside: fc.array(cell, { maxLength: 3 }),
    notes: fc.array(anyInline, { maxLength: 2 }),
    folded: fc.boolean(),
    children: levels === 0 ? fc.constant([]) : fc.array(node(levels - 1), { maxLength: 2 }),
  });

/** One node below the other, deep enough for the guides to leave the screen. */
const chain: fc.Arbitrary<TreeNode> = fc.array(anyInline, { minLength: 1, maxLength: 30 }).map((labels) =>
  labels.reduce<TreeNode>((child, label) => ({ label, aside: ['x'], children: [child] }), {
    label: 'leaf',
    aside: [],
    children: [],
  }),
);

const place = fc.integer({ min: -100, max: 9000 });
const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({
    shape: fc.constant('box' as const),
    x: place,
    y: place,
    width: fc.nat(300),
    height: fc.nat(300),
    look: fc.constantFrom('card' as const, 'block' as const, 'fill' as const),
  }),
  fc.record({
    shape: fc.constant('text' as const),
    x: place,
    y: place,
    text: anyText,
    look: fc.constantFrom('title' as const, 'share' as const),
    end: fc.boolean(),
  }),
  fc.record({ shape: fc.constant('line' as const), path: anyText, look: fc.constant('first' as const) }),
);
const picturePart: fc.Arbitrary<PicturePart> = fc.record(
  { x: place, y: place, height: fc.nat(500), label: anyText, shapes: fc.array(shape, { maxLength: 4 }) },
  { requiredKeys: ['x', 'y', 'height', 'shapes'] },
);

const plainBlock: fc.Arbitrary<PlainBlock> = fc.oneof(
  fc.record(
    {
      type: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const),
      text: anyInline,
      aside: anyInline,
    },
    { requiredKeys: ['type', 'level', 'text'] },
  ),
  fc.record({ type: fc.constant('text' as const), text: anyInline }),
  fc.record({ type: fc.constant('list' as const), items: fc.array(anyInline, { maxLength: 4 }) }),
  fc.record({ type: fc.constant('facts' as const), pairs: fc.array(fc.tuple(anyInline, anyInline), { maxLength: 4 }) }),
  fc.record({
    type: fc.constant('table' as const),
    columns: fc.array(fc.record({ title: anyInline, align, grow: fc.boolean(), spare: fc.boolean() }), {
      maxLength: 6,
    }),
    rows: fc.array(
      fc.record(
        { cells: fc.array(cell, { maxLength: 7 }), depth: fc.nat(12), below: anyInline },
        { requiredKeys: ['cells'] },
      ),
      { maxLength: 5 },
    ),
  }),
  fc.record({
    type: fc.constant('tree' as const),
    roots: fc.array(fc.oneof({ weight: 3, arbitrary: node(3) }, { weight: 1, arbitrary: chain }), { maxLength: 2 }),
    align: fc.array(align, { maxLength: 3 }),
    folds: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('picture' as const),
    picture: fc.record({
      title: anyText,
      description: anyText,
      width: fc.nat(2000),
      height: fc.nat(9000),
      sheets: fc.uniqueArray(fc.nat(8000), { maxLength: 3 }).map((places) => places.toSorted((a, b) => a - b)),
      parts: fc.array(picturePart, { maxLength: 5 }),
    }),
  }),
  fc.record(
    {
      type: fc.constant('callout' as const),
      tone: fc.constantFrom('good' as const, 'warn' as const, 'bad' as const, 'dim' as const),
      title: anyInline,
      text: anyInline,
    },
    { requiredKeys: ['type', 'tone', 'title'] },
  ),
  fc.record({ type: fc.constant('code' as const), language: anyText, text: anyText }),
  fc.record({
    type: fc.constant('chart' as const),
    chart: fc.record({
      points: fc.array(fc.record({ x: fc.double(), y: fc.double() }), { maxLength: 20 }),
      from: fc.record({ x: fc.double(), label: anyText }),
      to: fc.record({ x: fc.double(), label: anyText }),
      levels: fc.array(fc.record({ y: fc.double(), label: anyText }), { maxLength: 3 }),
      last: anyText,
      label: anyText,
    }),
  }),
  fc.record({
    type: fc.constant('remark' as const),
    where: anyText,
    label: piece,
    text: anyInline,
    aside: anyInline,
    source: fc.array(
      fc.record(
        {
          number: fc.nat(99999),
          text: fc.oneof(
            anyText,
            fc.array(anyText, { maxLength: 12 }).map((texts) => texts.join('')),
          ),
          mark: fc.record({ start: fc.integer({ min: -2, max: 200 }), end: fc.integer({ min: -2, max: 250 }) }),
        },
        { requiredKeys: ['number', 'text'] },
      ),
      { maxLength: 3 },
    ),
    advice: fc.array(anyInline, { maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('next' as const), label: anyText, commands: fc.array(anyText, { maxLength: 4 }) }),
);

const figures: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('figures' as const),
  figures: fc.array(
    fc.record(
      { label: anyText, value: anyInline, cell, notes: fc.array(anyInline, { maxLength: 2 }) },
      { requiredKeys: ['label', 'value', 'notes'] },
    ),
    { maxLength: 3 },
  ),
});
const nav: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('nav' as const),
  label: anyText,
  entries: fc.array(fc.record({ id: anyText, text: anyText }), { maxLength: 3 }),
});
const filter: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('filter' as const),
  label: anyText,
  search: anyText,
  facets: fc.array(
    fc.record({
      name: anyText,
      label: anyText,
      options: fc.array(fc.record({ value: anyText, label: anyText }), { maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  all: anyText,
  openAll: anyText,
  closeAll: anyText,
  reset: anyText,
  found: anyText,
  nothing: anyText,
});

const fewBlocks = (levels: number) => fc.array(block(levels), { maxLength: 2 });

const section = (levels: number): fc.Arbitrary<Section> =>
  fc.record<Section, 'type' | 'id' | 'level' | 'title' | 'blocks'>(
    {
      type: fc.constant('section'),
      id: fc.option(anyText),
      level: fc.constantFrom(2, 3, 4, 5, 6, null),
      title: anyInline,
      aside: anyInline,
      cells: fc.array(cell, { maxLength: 4 }),
      fold: fc.constantFrom('open', 'closed'),
      extra: fc.constant(true),
      facets: fc.dictionary(anyText, fc.array(anyText, { maxLength: 2 }), { maxKeys: 2 }),
      flat: fewBlocks(levels),
      blocks: fewBlocks(levels),
    },
    { requiredKeys: ['type', 'id', 'level', 'title', 'blocks'] },
  );

const columns: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('columns' as const),
  columns: fc.array(fc.array(plainBlock, { maxLength: 2 }), { maxLength: 3 }),
});

/** `levels` sections within sections. */
function block(levels: number): fc.Arbitrary<Block> {
  const once = [columns, figures, nav, filter].map((arbitrary) => ({ weight: 1, arbitrary }));
  const deeper = levels === 0 ? [] : [{ weight: 3, arbitrary: section(levels - 1) }];
  return fc.oneof({ weight: 9, arbitrary: plainBlock }, ...once, ...deeper);
}

export const anyPage: fc.Arbitrary<Page> = fc.record(
  {
    title: anyText,
    language: fc.constantFrom<'de' | 'en'>('de', 'en'),
    blocks: fc.array(block(2), { maxLength: 5 }),
    foot: anyText,
    skip: anyText,
  },
  { requiredKeys: ['title', 'language', 'blocks'] },
);
