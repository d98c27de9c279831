import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Page, piece } from '../../../src/page/blocks';
import { renderSlack } from '../../../src/render/chat/slack';
import { renderTeams } from '../../../src/render/chat/teams';
import { anyPage } from '../arbitrary-page';
import { AWKWARD, MANY } from '../awkward-pages';
import { slackLines, slackMessage, teamsLines, teamsMessage } from './shapes';

const page = (...blocks: Block[]): Page => ({ title: 'Page', language: 'en', blocks });
const rest = (count: number) => `and ${count} more lines`;
const slack = (shown: Page) => slackMessage.parse(JSON.parse(renderSlack(shown, rest)));
const teams = (shown: Page) => teamsMessage.parse(JSON.parse(renderTeams(shown, rest)));

const HOSTILE = [
  '<!channel> <!here> <@U123> <https://e.example|click> & <b>x</b>',
  '@here @channel @everyone',
  '*bold* _italic_ ~struck~ `code` ```block```',
  '[x](javascript:alert(1)) ![x](y)',
  '> quoted',
  '{{DATE(2017-02-14T06:00:00Z, SHORT)}}',
  '\u202egnp.exe \x1b[31m',
];

describe('a message to Slack', () => {
  it('has the title as header, what belongs together in a section, and asides as context', () => {
    const shown = page(
      { type: 'heading', level: 1, text: [piece('strong', 'Sample Ltd'), ' · 2026-Q4'], aside: '22 Nov 2026' },
      { type: 'text', text: ['3 behind · ', piece('bad', '1 off track')] },
      { type: 'heading', level: 2, text: 'Where somebody is needed' },
      { type: 'list', items: [['NPS: 47% of 58%', piece('dim', '  Sales')], 'Two'] },
      { type: 'next', label: 'Next:', commands: ['okr agenda weekly'] },
    );
    const text = (value: string) => ({ type: 'mrkdwn', text: value, verbatim: true });
    expect(slack(shown)).toEqual({
      text: 'Sample Ltd · 2026-Q4\n3 behind · 1 off track',
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: 'Sample Ltd · 2026-Q4', emoji: false } },
        { type: 'context', elements: [text('22 Nov 2026')] },
        { type: 'section', text: text('3 behind · 1 off track') },
        { type: 'section', text: text('*Where somebody is needed*\n• NPS: 47% of 58% · Sales\n• Two') },
        { type: 'context', elements: [text('Next: `okr agenda weekly`')] },
      ],
    });
  });

  it('shows texts from files as texts: no mention, link, format or quotation', () => {
    const lines = HOSTILE.map((text) => slackLines(slack(page({ type: 'text', text })))[1]);
    expect(lines).toEqual([
      '&lt;!channel&gt; &lt;!here&gt; &lt;@\u2060U123&gt; &lt;https://e.example|click&gt; &amp; &lt;b&gt;x&lt;/b&gt;',
      '@\u2060here @\u2060channel @\u2060everyone',
      '∗bold∗ ˍitalicˍ ∼struck∼ ˋcodeˋ ˋˋˋblockˋˋˋ',
      '[x]\u2060(javascript:alert(1)) ![x]\u2060(y)',
      '› quoted',
      '{\u2060{DATE(2017-02-14T06:00:00Z, SHORT)}}',
      '\\u{202e}gnp.exe \\x1b[31m',
    ]);
  });

  it('makes bold what is strong, where the stars work', () => {
    const line = (...text: (string | ReturnType<typeof piece>)[]) => slackLines(slack(page({ type: 'text', text })))[1];
    expect(line(piece('strong', 'Sales'), ' · 47%')).toBe('*Sales* · 47%');
    expect(line('pre', piece('strong', 'fix'))).toBe('prefix');
    expect(line(piece('strong', 'a * b'), ' ', piece('code', 'okr `x`'))).toBe('*a ∗ b* `okr ˋxˋ`');
    expect(line('in snake_case_words')).toBe('in snake_case_words');
  });

  it('cuts at the end what does not fit, and says so', () => {
    const items = Array.from({ length: 300 }, (_, at) => `Line ${at} ${'x'.repeat(80)}`);
    const lines = slackLines(slack(page({ type: 'list', items })));
    const left = Number(/and (\d+) more lines/.exec(lines.at(-1) ?? '')?.[1]);
    // Title and notice beside what is shown.
    expect(lines.length - 2 + left).toBe(300);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines[1]).toMatch(/^• Line 0 /);
  });

  it('keeps the header in its length, whatever it grows to', () => {
    const shown = slack({ title: '&'.repeat(200), language: 'en', blocks: [] });
    expect(slackLines(shown)).toEqual([`${'&amp;'.repeat(29)}…`]);
  });
});

describe('a message to Teams', () => {
  it('is one card with headings and runs of several tones', () => {
    const shown = page(
      { type: 'heading', level: 2, text: '1. *Here* [a](b)' },
      { type: 'list', items: [[piece('bad', 'broken'), ' ', piece('strong', 'now'), piece('dim', '  Sales')]] },
      { type: 'next', label: 'Next:', commands: ['okr status'] },
    );
    const { content } = teams(shown).attachments[0] ?? {};
    expect(content?.fallbackText).toBe('Page\nbroken now · Sales');
    expect(content?.body.slice(1)).toEqual([
      {
        type: 'TextBlock',
        text: '\u20601. ∗Here∗ [a]\u2060(b)',
        style: 'heading',
        weight: 'Bolder',
        size: 'Medium',
        wrap: true,
        spacing: 'Medium',
      },
      {
        type: 'RichTextBlock',
        spacing: 'Small',
        inlines: [
          { type: 'TextRun', text: '• ' },
          { type: 'TextRun', text: 'broken', color: 'Attention' },
          { type: 'TextRun', text: ' ' },
          { type: 'TextRun', text: 'now', weight: 'Bolder' },
          { type: 'TextRun', text: ' · Sales', isSubtle: true },
        ],
      },
      {
        type: 'RichTextBlock',
        spacing: 'Small',
        inlines: [
          { type: 'TextRun', text: 'Next: ', isSubtle: true },
          { type: 'TextRun', text: 'okr status', fontType: 'Monospace', isSubtle: true },
        ],
      },
    ]);
  });

  it('shows texts from files as texts', () => {
    const lines = teamsLines(teams(page({ type: 'list', items: HOSTILE })));
    expect(lines[3]).toBe('• *bold* _italic_ ~struck~ `code` ```block```');
    expect(lines[6]).toBe('• {\u2060{DATE(2017-02-14T06:00:00Z, SHORT)}}');
    expect(lines[7]).toBe('• \\u{202e}gnp.exe \\x1b[31m');
  });

  it('counts bytes, not characters', () => {
    const items = Array.from({ length: 400 }, () => '顧客満足度'.repeat(10));
    const written = renderTeams(page({ type: 'list', items }), rest);
    expect(Buffer.byteLength(written)).toBeLessThanOrEqual(20_000);
    expect(Buffer.byteLength(written)).toBeGreaterThan(19_500);
    expect(teamsLines(teams(page({ type: 'list', items }))).at(-1)).toMatch(/^and \d+ more lines$/);
  });
});

describe.each(Object.entries({ ...AWKWARD, many: MANY }))('the page "%s"', (_, shown) => {
  it('fits both chats', () => {
    expect(slack(shown).blocks.length).toBeGreaterThan(0);
    expect(teams(shown).attachments).toHaveLength(1);
  });
});

it('whatever a page holds, both messages keep their limits, and nothing in them comes alive', () => {
  const repeated = fc.tuple(anyPage, fc.integer({ min: 1, max: 60 })).map(([shown, times]) => ({
    ...shown,
    blocks: Array.from({ length: times }, () => shown.blocks).flat(),
  }));
  fc.assert(
    fc.property(repeated, (shown) => {
      const written = renderSlack(shown, rest);
      const message = slackMessage.parse(JSON.parse(written));
      for (const line of [message.text, ...slackLines(message)]) {
        expect(line.replace(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&]|@[\p{L}\p{N}]/u);
        // Stars and backticks come in pairs, which are ours.
        expect((line.match(/\*/g) ?? []).length % 2).toBe(0);
        expect((line.match(/`/g) ?? []).length % 2).toBe(0);
      }
      const card = renderTeams(shown, rest);
      teamsMessage.parse(JSON.parse(card));
      expect(Buffer.byteLength(card)).toBeLessThanOrEqual(20_000);
      for (const text of [written, card]) {
        expect(text.trimEnd()).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(Buffer.from(text).toString()).toBe(text);
      }
    }),
  );
});
