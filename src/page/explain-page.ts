import type { ExplainedRule } from '../schema/output/others';
import type { Text } from '../text/catalogue';
import { type Block, type Page, piece, type Row, type Tone } from './blocks';

const TONES: Readonly<Record<ExplainedRule['severity'], Tone>> = { error: 'bad', warning: 'warn', note: 'dim' };

/** All rules by group, one line each. */
export function rulesPage(rules: readonly ExplainedRule[], text: Text): Page {
  const words = text.screens.explain;
  const groups = [...new Set(rules.map((rule) => rule.group))];
  const rows = groups.flatMap((group): Row[] => [
    { cells: [piece('strong', (words.groups as Readonly<Record<string, string>>)[group] ?? group), '', ''] },
    ...rules
      .filter((rule) => rule.group === group)
      .map((rule) => ({ cells: [rule.id, severity(rule, text), rule.title], depth: 1 })),
  ]);
  return {
    title: words.title,
    language: text.language,
    blocks: [
      {
        type: 'table',
        columns: [
          { title: '', align: 'left' },
          { title: '', align: 'left' },
          { title: '', align: 'left', grow: true },
        ],
        rows,
      },
      { type: 'next', label: text.screens.next, commands: [`okr explain ${rules[0]?.id ?? ''}`] },
    ],
  };
}

/** One rule: its page, and what may be set. `markdown` is our own page of the rule. */
export function explainPage(rule: ExplainedRule, markdown: string, text: Text): Page {
  const words = text.screens.explain;
  const options = Object.entries(rule.options);
  const blocks: Block[] = [
    ...fromMarkdown(markdown),
    {
      type: 'facts',
      pairs: [
        [words.rule, piece('code', rule.id)],
        [words.severity, severity(rule, text)],
        ...options.map(([name, value]) => [piece('code', name), String(value)] as const),
      ],
    },
    { type: 'next', label: words.set, commands: [`okr check --rule ${rule.id}=off`] },
  ];
  return { title: rule.title, language: text.language, blocks };
}

function severity(rule: ExplainedRule, text: Text) {
  return piece(TONES[rule.severity], text.screens.check.severity[rule.severity]);
}

/** Our rule pages as blocks: headings, paragraphs, lists and fences are all they use. */
function fromMarkdown(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  let fence: { language: string; lines: string[] } | null = null;
  const close = () => {
    const part = open.join('\n').trim();
    open = [];
    if (/^- /.test(part))
      blocks.push({ type: 'list', items: part.split(/\n(?=- )/).map((item) => inline(item.slice(2))) });
    else if (part !== '') blocks.push({ type: 'text', text: inline(part) });
  };
  for (const line of markdown.split(/\r?\n/)) {
    const heading = /^(#{1,3}) (.*)$/.exec(line);
    if (fence) {
      if (line === '```') {
        blocks.push({ type: 'code', language: fence.language, text: fence.lines.join('\n') });
        fence = null;
      } else fence.lines.push(line);
    } else if (line.startsWith('```')) {
      close();
      // Where the file lies stands behind the language: what a rule says of several cycles is in several files.
      const [, language = '', path = ''] = /^```(\S*) *(\S*)/.exec(line) ?? [];
      if (path !== '') blocks.push({ type: 'text', text: piece('dim', path) });
      fence = { language, lines: [] };
    } else if (heading) {
      close();
      blocks.push({ type: 'heading', level: (heading[1]?.length ?? 1) as 1 | 2 | 3, text: heading[2] ?? '' });
    } else if (line.trim() === '') close();
    else open.push(line);
  }
  close();
  return blocks;
}

function inline(text: string) {
  return text
    .replaceAll(/\s*\n\s*/g, ' ')
    .split(/(`[^`]+`|\*\*[^*]+\*\*|\*[^*]+\*|(?<!\w)_[^_]+_(?!\w))/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('`')) return piece('code', part.slice(1, -1));
      if (part.startsWith('**')) return piece('strong', part.slice(2, -2));
      return /^([*_]).+\1$/.test(part) ? part.slice(1, -1) : part;
    });
}
