import type { ScoreReport } from '../schema/output/score';
import type { Text } from '../text/catalogue';
import { type Format, formatOf } from '../text/format';
import { type Block, type Cell, type Inline, piece, type Row } from './blocks';
import { CORRIDOR } from './corridor';
import type { Names } from './names';

type Across = NonNullable<ScoreReport['across']>[number];
type Step = Across['cycles'][number];

/** The course of scores, a row for each team, then how well the teams judge their own prospects. */
export function acrossBlocks(report: ScoreReport, text: Text, names: Names): Block[] {
  const { across } = report;
  const words = text.screens.score.across;
  if (across === null || across.length === 0) return across === null ? [] : [{ type: 'text', text: words.nothing }];
  const format = formatOf(text.language);
  const cycles = [...new Set(across.flatMap((one) => one.cycles.map(({ cycle }) => cycle)))];
  const running = [
    ...new Set(across.flatMap((one) => one.cycles.filter(({ closed }) => !closed).map(({ cycle }) => cycle))),
  ];
  const anyClosed = across.some((one) => one.cycles.some(({ closed }) => closed));
  const [first] = across;
  const rows = across.map((one): Row => {
    const name = one.team === null ? piece('strong', names.organisation) : names.team(one.team);
    const at = new Map(one.cycles.map((step) => [step.cycle, step]));
    return {
      cells: [name, ...cycles.map((cycle) => stepCell(at.get(cycle), format)), barOf(one, format)],
      depth: one.team === null || first?.team !== null ? 0 : 1,
      ...remarkOn(one, report, text),
    };
  });
  return [
    {
      type: 'table',
      columns: [
        { title: '', align: 'left' },
        ...cycles.map((cycle) => ({ title: cycle, align: 'right' as const })),
        { title: words.mean, align: 'left', spare: true },
      ],
      rows,
    },
    {
      type: 'text',
      text: piece('dim', [...(anyClosed ? [words.legend] : []), ...running.map(words.running)].join(' ')),
    },
    ...(anyClosed ? calibrationBlocks(across, text, names, format) : []),
  ];
}

/** The score with an arrow where the aspirational mean of a closed cycle lies outside the corridor. */
function stepCell(step: Step | undefined, format: Format): Inline {
  if (step === undefined || step.score === null) return piece('dim', '–');
  const score = format.percent(step.score);
  if (!step.closed) return piece('dim', score);
  const { corridor } = step.aspirational;
  if (corridor === 'inside') return piece('good', score);
  if (corridor === null) return score;
  return piece('warn', `${corridor === 'above' ? '▲' : '▼'} ${score}`);
}

/** The mean of the closed cycles' aspirational means. */
function barOf({ cycles }: Across, format: Format): Cell {
  const known = cycles.flatMap((one) => (one.closed ? (one.aspirational.score ?? []) : []));
  const bar = known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
  return { bar, zone: CORRIDOR, ...(bar === null ? {} : { label: format.percent(bar) }) };
}

function remarkOn({ team }: Across, report: ScoreReport, text: Text): Pick<Row, 'below'> {
  const words = text.screens.score;
  const found = report.ambition.find((one) => one.team === team);
  if (!found?.verdict) return {};
  const times = found.cycles.length;
  return { below: piece('warn', found.verdict === 'too-easy' ? words.tooEasy(times) : words.outOfReach(times)) };
}

function calibrationBlocks(across: readonly Across[], text: Text, names: Names, format: Format): Block[] {
  const words = text.screens.score.across;
  const items = across.flatMap(({ team, calibration }): Inline[] => {
    if (team === null || calibration === null) return [];
    const { bias, brier, keyResults } = calibration;
    return [[words.bias(names.team(team), bias), piece('dim', ` (${words.brier(format.number(brier), keyResults)})`)]];
  });
  const title = { type: 'heading', level: 2, text: words.calibration } as const;
  if (items.length === 0) return [title, { type: 'text', text: piece('dim', words.tooFew) }];
  return [title, { type: 'list', items }];
}
