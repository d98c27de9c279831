import type { WhyStep } from '../../schema/output/why';
import { type Block, type Column, type Inline, piece, type Row } from '../blocks';
import { exact, type WhyContext } from './context';

type Of<F extends WhyStep['formula']> = Extract<WhyStep, { readonly formula: F }>;

/** Parts of a mean that are listed; programs get them all. */
const LISTED = 30;

/** What a calculation is made of, one row each: planned days, milestones, parts of a mean, paces; nothing for most. */
export function detailsOf(step: WhyStep, context: WhyContext): Block[] {
  switch (step.formula) {
    case 'hit-rate':
      return step.with.days.length === 0 ? [] : [plannedDays(step.with.days, context)];
    case 'milestone-weights':
      return [milestones(step.with.milestones, context)];
    case 'weighted-mean':
      return step.what === 'score' ? meanParts(step.with.parts, context) : [];
    case 'worst-pace':
      return step.with.parts.length === 0 ? [] : [paces(step.with, context)];
    case 'ambition-across':
      return [cycles(step.with.cycles, context)];
    default:
      return [];
  }
}

function plannedDays(days: Of<'hit-rate'>['with']['days'], context: WhyContext): Block {
  const { text, format } = context;
  const { columns, how } = text.screens.why;
  return table(
    [left(columns.planned), left(columns.came), right(columns.value), left('')],
    days.map(({ day, date, value, state }) => ({
      cells: [
        format.date(day),
        date === null ? piece('dim', '–') : format.date(date),
        value === null ? piece('dim', '–') : exact(value, context),
        state === 'inside' ? how.states.inside : piece('warn', how.states[state]),
      ],
    })),
  );
}

function milestones(parts: Of<'milestone-weights'>['with']['milestones'], context: WhyContext): Block {
  const { text, format } = context;
  const { columns, how } = text.screens.why;
  return table(
    [grow(columns.milestone), left(columns.due), right(columns.weight), right(columns.done)],
    parts.map(({ title, due, weight, done }) => ({
      cells: [
        title,
        due === null ? piece('dim', how.noDay) : format.date(due),
        exact(weight, context),
        format.percent(done),
      ],
    })),
  );
}

function meanParts(parts: Of<'weighted-mean'>['with']['parts'], context: WhyContext): Block[] {
  const { text, format, report } = context;
  const { columns, how, leftOut } = text.screens.why;
  const rows = parts.slice(0, LISTED).map(({ title, ref, score, weight, why }): Row => {
    const whose = report.kind === 'organisation' ? `${ref.split('/')[1]} · ` : '';
    return {
      cells: [
        [piece('dim', whose), title],
        exact(weight, context),
        score === null ? piece('dim', '–') : format.percent(score),
      ],
      ...(why === null ? {} : { below: piece('dim', leftOut[why]) }),
    };
  });
  const name = report.kind === 'objective' ? columns.keyResult : columns.objective;
  const rest = parts.length - rows.length;
  return [
    table([grow(name), right(columns.weight), right(columns.score)], rows),
    ...(rest > 0 ? [{ type: 'text', text: piece('dim', how.more(rest)) } as const] : []),
  ];
}

function paces({ parts, decidedBy }: Of<'worst-pace'>['with'], { text }: WhyContext): Block {
  const { columns, how } = text.screens.why;
  return table(
    [grow(columns.keyResult), left(columns.pace), left('')],
    parts.map(({ ref, title, pace, broken }) => ({
      cells: [
        title,
        broken ? piece('bad', how.broken) : pace === null ? piece('dim', how.noPace) : text.screens.health[pace],
        ref === decidedBy ? piece('strong', how.decides) : '',
      ],
    })),
  );
}

function cycles(list: Of<'ambition-across'>['with']['cycles'], { text, format }: WhyContext): Block {
  const { columns } = text.screens.why;
  return table(
    [left(columns.cycle), right(columns.mean)],
    list.map(({ cycle, mean }) => ({ cells: [cycle, format.percent(mean)] })),
  );
}

function table(columns: readonly Column[], rows: readonly Row[]): Block {
  return { type: 'table', columns, rows };
}

function left(title: Inline): Column {
  return { title, align: 'left' };
}

function right(title: Inline): Column {
  return { title, align: 'right' };
}

function grow(title: Inline): Column {
  return { title, align: 'left', grow: true };
}
