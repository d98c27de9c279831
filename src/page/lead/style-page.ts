import type { LeadRecommendReport, LeadSituationReport } from '../../schema/output/lead';
import type { Text } from '../../text/catalogue';
import { type Block, type Inline, type Page, piece } from '../blocks';

type Words = Text['screens']['lead'];
type Style = LeadSituationReport['style'];

/** A situation of the article: its style, what it means, what to say, and what other models call it. */
export function situationPage(report: LeadSituationReport, text: Text): Page {
  const words = text.screens.lead;
  const heading = [piece('strong', words.situations[report.situation]), ` · ${words.styles[report.style]}`];
  return page(
    [{ type: 'heading', level: 1, text: heading }, ...styled(report, report.style, text)],
    text,
    report.style,
  );
}

/** The style the answers lead to, and why. */
export function recommendPage(report: LeadRecommendReport, text: Text): Page {
  const words = text.screens.lead;
  const { style, reason, level, model } = report;
  const why = reason === 'development' ? (words.development[model][(level ?? 1) - 1] ?? '') : words.reasons[reason];
  const blocks: Block[] = [
    { type: 'callout', tone: 'good', title: words.recommended(words.styles[style]), text: why },
    { type: 'text', text: piece('dim', words.perTask) },
    // Whoever begins needs to be shown the way, not called to order.
    ...styled(report, style === 'directive' && reason === 'development' ? 'instructing' : style, text),
  ];
  return page(blocks, text, style);
}

function styled(
  { style, models, twice }: LeadSituationReport | LeadRecommendReport,
  said: keyof Words['means'],
  text: Text,
): Block[] {
  const words = text.screens.lead;
  const warning: Block[] = twice
    ? [{ type: 'callout', tone: 'warn', title: words.twice, text: words.twiceHelp }]
    : style === 'directive'
      ? [{ type: 'text', text: piece('dim', words.once) }]
      : [];
  return [
    { type: 'text', text: words.means[said] },
    { type: 'heading', level: 2, text: words.sayHeading },
    { type: 'list', items: [...words.say[said]] },
    ...warning,
    { type: 'heading', level: 2, text: words.modelsHeading },
    { type: 'facts', pairs: modelsSaid(models, words) },
  ];
}

function modelsSaid(models: LeadSituationReport['models'], words: Words): (readonly [Inline, Inline])[] {
  const { blanchard, goleman, tannenbaumSchmidt, vroomYetton, appelo } = models;
  const effects = goleman.map(
    ({ style, climate }): Inline => [
      `${words.goleman[style]}: `,
      piece(climate === 'bad' ? 'warn' : 'good', words.climate[climate]),
    ],
  );
  return [
    ['Blanchard', words.blanchard(blanchard)],
    ...effects.map((one, index): readonly [Inline, Inline] => [index === 0 ? 'Goleman' : '', one]),
    ['Tannenbaum/Schmidt', words.stage(tannenbaumSchmidt)],
    ...(vroomYetton.length === 0
      ? [['Vroom/Yetton', words.noDecision] as const]
      : vroomYetton.map((one, index) => [index === 0 ? 'Vroom/Yetton' : '', words.ways[one]] as const)),
    ['Appelo', words.appelo(appelo.map((one) => words.level(one, words.levels[one - 1] ?? '')))],
  ];
}

function page(blocks: readonly Block[], text: Text, style: Style): Page {
  const next: Readonly<Record<Style, string>> = {
    directive: 'okr lead --decide',
    participative: 'okr lead --decide',
    questioning: 'okr lead questions',
    delegation: 'okr lead',
  };
  return {
    title: text.screens.lead.title,
    language: text.language,
    blocks: [...blocks, { type: 'next', label: text.screens.next, commands: [next[style]] }],
  };
}
