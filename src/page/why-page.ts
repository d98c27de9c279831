import type { WhyReport, WhyStep } from '../schema/output/why';
import type { Text } from '../text/catalogue';
import { formatOf } from '../text/format';
import { type Block, type Page, piece, type Row } from './blocks';
import type { Names } from './names';
import { answer, find } from './why/answer';
import { calculation } from './why/arithmetic';
import type { WhyContext } from './why/context';
import { detailsOf } from './why/details';
import { evidence } from './why/evidence';
import { formulaOf, resultOf } from './why/results';

/** What the page says beside the numbers. */
export interface WhyView {
  readonly names: Names;
  /** Is it the cycle commands are about anyway, so that references need not name it? */
  readonly current: boolean;
}

type Section = keyof Text['screens']['why']['sections'];

/** Where each step is shown; `counted` only where it says something. */
const SECTIONS: readonly (readonly [Section, readonly WhyStep['what'][]])[] = [
  [
    'score',
    [
      'current',
      'target',
      'raw',
      'score',
      'band',
      'counts',
      'original',
      'aspirational',
      'corridor',
      'committed',
      'missed',
    ],
  ],
  ['status', ['elapsed', 'share', 'expected', 'ratio', 'status']],
  ['outlook', ['confidence', 'freshness', 'forecast', 'forecast-range', 'forecast-score']],
  ['ambition', ['ambition']],
];

/** The answer first, then the derivation step by step, then what it rests on with file and line. */
export function whyPage(report: WhyReport, text: Text, { names, current }: WhyView): Page {
  const words = text.screens.why;
  const context: WhyContext = { report, text, format: formatOf(text.language) };
  const blocks: Block[] = [
    { type: 'heading', level: 1, text: piece('strong', report.title), aside: context.format.date(report.today) },
    { type: 'text', text: piece('dim', subtitle(report, text)) },
    { type: 'text', text: answer(context) },
    ...SECTIONS.flatMap(([section, whats]) => derivation(section, whats, context)),
    ...evidence(context, names),
    { type: 'next', label: text.screens.next, commands: nextCommands(context, current) },
  ];
  return { title: words.title(names.organisation, report.title), language: text.language, blocks };
}

function subtitle({ ref, kind, cycle, closed }: WhyReport, text: Text): string {
  const words = text.screens.why;
  const what = kind === 'organisation' ? `${cycle} · ${words.organisation}` : ref;
  return closed ? `${what} · ${words.closed}` : what;
}

/** Steps as a calculation: what, with which numbers, what comes out; the formula in words below. */
function derivation(section: Section, whats: readonly WhyStep['what'][], context: WhyContext): Block[] {
  const steps = context.report.steps.filter((one) => whats.includes(one.what) && isTelling(one));
  if (steps.length === 0) return [];
  const { sections } = context.text.screens.why;
  const blocks: Block[] = [
    { type: 'heading', level: 2, text: sections[section] },
    {
      type: 'table',
      columns: [
        { title: '', align: 'left' },
        { title: '', align: 'left', grow: true },
        { title: '', align: 'right' },
      ],
      rows: steps.map((one) => row(one, context)),
    },
  ];
  return [...blocks, ...steps.flatMap((one) => detailsOf(one, context))];
}

function row(step: WhyStep, context: WhyContext): Row {
  const { steps } = context.text.screens.why;
  const label = step.formula === 'worst-pace' ? steps.health : steps[step.what];
  const formula = formulaOf(step, context);
  return {
    cells: [label, calculation(step, context), resultOf(step, context)],
    ...(formula === '' ? {} : { below: piece('dim', formula) }),
  };
}

/** That something is averaged goes without saying, and why it cannot be scored is said already. */
function isTelling(step: WhyStep): boolean {
  if (step.formula !== 'counted') return true;
  return step.with.why !== null && ['guardrail', 'dropped-early', 'objective-dropped-early'].includes(step.with.why);
}

/** What is useful next: a check-in that is due, else the thing that decides, else the whole above it. */
function nextCommands(context: WhyContext, current: boolean): string[] {
  const { report } = context;
  const [, team = ''] = report.ref.split('/');
  const why = (ref: string) => `okr why ${current ? ref.slice(ref.indexOf('/') + 1) : ref}`;
  const above = why(report.ref.slice(0, report.ref.lastIndexOf('/')));
  switch (report.kind) {
    case 'key-result': {
      const fresh = find(context, 'planned-days')?.result ?? 'fresh';
      return fresh === 'fresh' ? [above] : [`okr checkin ${team}`, above];
    }
    case 'objective': {
      const decider = find(context, 'worst-pace')?.with.decidedBy ?? lowest(context);
      return [...(decider ? [why(decider)] : []), above];
    }
    default: {
      const ref = lowest(context);
      return ref === null ? ['okr score'] : [why(ref)];
    }
  }
}

/** The part of the mean that pulls most downwards. */
function lowest(context: WhyContext): string | null {
  const parts = find(context, 'weighted-mean', 'score')?.with.parts ?? [];
  const counted = parts.filter(({ counts }) => counts);
  const least = Math.min(...counted.map(({ score }) => score ?? 1));
  return counted.find(({ score }) => score === least)?.ref ?? null;
}
