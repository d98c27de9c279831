import type { CycleReport } from '../../schema/output/report';
import type { Text } from '../../text/catalogue';
import { formatOf } from '../../text/format';
import { type Block, type Figure, type Inline, piece } from '../blocks';
import { CORRIDOR } from '../corridor';
import { cycleLabel } from '../names';
import { stateCounts } from './state';
import type { CycleReportView } from './view';

/** Organisation, cycle and day, then the answer in figures: how far, how many are where, how fresh, what is in the way. */
export function headBlocks(report: CycleReport, text: Text, view: CycleReportView): Block[] {
  const { names, cycle, week, weeks, elapsed } = view;
  const words = text.screens.status;
  const { today } = report;
  const state =
    today < cycle.start
      ? words.future(cycle.start)
      : today > cycle.end
        ? words.closed
        : words.running(week, weeks, formatOf(text.language).percent(elapsed));
  const scope = report.team === null ? '' : ` · ${names.team(report.team)}`;
  return [
    {
      type: 'heading',
      level: 1,
      text: [piece('strong', names.organisation), `${scope} · ${cycleLabel(cycle, text)}`],
      aside: `${state} · ${text.screens.report.asOf(today)}`,
    },
    {
      type: 'figures',
      figures: [
        ...(today > cycle.end ? scored(report, text) : [progress(report, text)]),
        objectives(report, text),
        keyResults(report, text),
        data(report, text),
        blockers(report, text),
      ],
    },
  ];
}

function progress({ score, team, expectation }: CycleReport, text: Text): Figure {
  const words = text.screens.report.figures;
  const format = formatOf(text.language);
  const value = team === null ? score.organisation.score : (score.teams[0]?.score ?? null);
  const expected = expectation.organisation;
  if (value === null) return { label: words.progress, value: '–', notes: [words.notYet] };
  const said = expected === null ? [] : [words.expected(format.percent(expected))];
  return {
    label: words.progress,
    value: format.percent(value),
    cell: { bar: value, mark: expected, label: [format.percent(value), ...said].join(', ') },
    notes: said,
  };
}

/** After the end: aspirational ones beside their corridor, commitments apart. */
function scored({ score, team }: CycleReport, text: Text): Figure[] {
  const words = text.screens.report.figures;
  const format = formatOf(text.language);
  const own = team === null ? score.organisation : score.teams[0];
  const percent = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : format.percent(value);
  const aspirational = own?.aspirational ?? { score: null, corridor: null };
  const committed = own?.committed ?? { score: null, missed: 0 };
  const { corridor } = aspirational;
  const note: Inline =
    corridor === null ? words.notYet : piece(corridor === 'inside' ? 'good' : 'warn', text.screens.score[corridor]);
  return [
    {
      label: `${words.score} · ${words.aspirational}`,
      value: percent(aspirational.score),
      cell: {
        bar: aspirational.score,
        zone: CORRIDOR,
        label: `${percent(aspirational.score)}, ${text.screens.score.corridor}`,
      },
      notes: [note],
    },
    {
      label: `${words.score} · ${words.committed}`,
      value: percent(committed.score),
      notes: [
        committed.score === null
          ? words.none
          : committed.missed > 0
            ? piece('warn', words.missed(committed.missed))
            : words.missed(0),
      ],
    },
  ];
}

function objectives({ status }: CycleReport, text: Text): Figure {
  const all = status.teams.flatMap((one) => one.objectives.map(({ health }) => health));
  return {
    label: text.screens.report.figures.objectives,
    value: formatOf(text.language).number(all.length),
    notes: stateCounts(all, text),
  };
}

function keyResults({ status }: CycleReport, text: Text): Figure {
  const all = status.teams.flatMap((one) => one.objectives.flatMap((objective) => objective.keyResults));
  return {
    label: text.screens.report.figures.keyResults,
    value: formatOf(text.language).number(all.length),
    notes: stateCounts(
      all.map(({ pace }) => pace),
      text,
    ),
  };
}

/** How many teams told where they stand as often as agreed, and when somebody last did. */
function data({ status, checkIns }: CycleReport, text: Text): Figure {
  const words = text.screens.report.figures;
  const busy = status.teams.filter(({ objectives }) => objectives.length > 0);
  const fresh = busy.filter(({ closed, freshness, adherence }) =>
    closed ? adherence.made > 0 : freshness.state === 'fresh',
  );
  const last = checkIns.at(-1)?.date ?? null;
  const closed = busy.length > 0 && busy.every((one) => one.closed);
  return {
    label: words.data,
    value: busy.length === 0 ? '–' : words.of(fresh.length, busy.length),
    notes: [
      closed ? words.reported(busy.length) : words.upToDate(busy.length),
      last === null ? words.never : words.last(last),
    ],
  };
}

function blockers({ blockers: { blockers } }: CycleReport, text: Text): Figure {
  const words = text.screens.report.figures;
  const open = blockers.filter((one) => one.open);
  const overdue = open.filter((one) => one.overdue).length;
  return {
    label: words.blockers,
    value: words.open(open.length),
    notes: open.length === 0 ? [] : [overdue > 0 ? piece('warn', words.overdue(overdue)) : words.overdue(0)],
  };
}
