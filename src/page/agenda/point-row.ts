import type { AgendaPoint } from '../../schema/output/agenda';
import type { Text } from '../../text/catalogue';
import { type Format, formatOf } from '../../text/format';
import { type Inline, type Piece, piece, type Row } from '../blocks';
import { celebrationLine } from '../celebration-list';
import { measure } from '../measure';
import type { Names } from '../names';

type Of<Type extends AgendaPoint['type']> = Extract<AgendaPoint, { type: Type }>;

/** What a sentence about a point needs beside it. */
export interface PointView {
  readonly names: Names;
  /** Whose meeting it is: its name goes without saying. Null for all. */
  readonly team: string | null;
  /** Today, to tell what is late. */
  readonly today: string;
}

/** One point of an agenda as rows of a table of two columns: what it is, and where it stands. */
export function pointRows(point: AgendaPoint, text: Text, view: PointView): readonly Row[] {
  const words = text.screens.agenda;
  const { names, today } = view;
  const others: Names = { ...names, team: (id) => (id === view.team ? '' : names.team(id)) };
  const person = (handle: string | null) => (handle === null ? words.nobody : names.person(handle));
  switch (point.type) {
    case 'key-result':
      return keyResultRows(point, text, others);
    case 'blocker':
      return [blockerRow(point, text, others)];
    case 'decision': {
      const { title, status, date, revisit, deciders } = point;
      const known = words.statuses[status as keyof typeof words.statuses] ?? status;
      const below = dotted([words.decided(known, date), deciders.map(names.person).join(', ')]);
      return [row(piece('strong', title), piece(revisit < today ? 'warn' : 'dim', words.revisit(revisit)), below)];
    }
    case 'feedback':
    case 'delegation-review': {
      const said = point.type === 'feedback' ? words.feedback : words.delegationReview;
      const by = point.by === null ? '' : words.owedBy(names.person(point.by));
      return [row(said(names.person(point.to), point.what), dueOf(point.due, today, words, words.neverGiven), by)];
    }
    case 'action': {
      const below = dotted([person(point.owner), words.actionOf(names.team(point.team), point.cycle)]);
      return [row(piece('strong', point.what), dueOf(point.due, today, words, ''), below)];
    }
    case 'milestone': {
      const below = dotted([person(point.owner), others.team(point.team), point.keyResult]);
      return [row(words.milestone(point.title), dueOf(point.due, today, words, ''), below)];
    }
    case 'silent-team': {
      const since = point.days === null ? words.neverHeard : words.silentFor(point.days);
      const asks = point.lead === null ? '' : words.asks(names.person(point.lead));
      return [row(words.silent(names.team(point.team)), piece('warn', since), asks)];
    }
    case 'counts':
      return [countsRow(point, text)];
    case 'steps':
      return [
        row([piece('dim', `${words.stepsOf(names.team(point.team), point.date)}: `), point.what.join(' · ')], ''),
      ];
    case 'celebration':
      return [{ cells: [celebrationLine(point, text, others), ''] }];
    case 'objective':
      return [objectiveRow(point, text, others)];
    case 'open-key-result': {
      const { title, score, advice, decision, team, owner } = point;
      const share = score === null ? text.screens.measure.noValue : formatOf(text.language).percent(score);
      const said = decision === null ? words.advice[advice] : words.verdicts[decision];
      const tone = decision === null && advice === 'post-mortem' ? 'bad' : 'dim';
      return [
        row(piece('strong', title), share, [
          piece(tone, said),
          piece('dim', ` · ${names.team(team)} · ${person(owner)}`),
        ]),
      ];
    }
    case 'carried': {
      const below = dotted([others.team(point.team), point.reason ?? '']);
      return [row(piece('strong', point.title), words.verdicts[point.decision], below)];
    }
    case 'undecided':
      return [row(names.team(point.team), piece('warn', words.undecided(point.count)))];
    case 'goal': {
      const { title, objectives, due, owner } = point;
      const said = words.servedBy(objectives);
      const below = dotted([person(owner), due === null ? '' : words.goalDue(due)]);
      return [row(piece('strong', title), objectives === 0 ? piece('warn', said) : said, below)];
    }
    case 'capacity': {
      const format = formatOf(text.language);
      const amount = point.days === null ? format.amount(point.budget ?? 0, null) : words.days(point.days);
      return [row(point.team === null ? words.budget : names.team(point.team), amount)];
    }
    case 'date':
      return [row(words.events[point.event], words.span(point.from, point.to))];
    case 'way':
      return wayRows(point, text);
    case 'prompt':
      return [{ cells: [words.prompts[point.prompt], ''] }];
  }
}

function row(main: Inline, aside: Inline, below: Inline = ''): Row {
  return {
    cells: [main, aside],
    ...(below === '' ? {} : { below: typeof below === 'string' ? piece('dim', below) : below }),
  };
}

function dotted(parts: readonly string[]): string {
  return parts.filter(Boolean).join(' · ');
}

function dueOf(due: string | null, today: string, words: Text['screens']['agenda'], none: string): Inline {
  if (due === null) return piece('dim', none);
  return due < today ? piece('warn', words.due(due, true)) : words.due(due, false);
}

function keyResultRows(one: Of<'key-result'>, text: Text, names: Names): Row[] {
  const words = text.screens.agenda;
  const format = formatOf(text.language);
  const owner = one.owner === null ? words.nobody : names.person(one.owner);
  const { confidence, progress, expected, kind } = one;
  const isBound = kind === 'at-least' || kind === 'at-most' || kind === 'between';
  const facts = [
    owner,
    names.team(one.team),
    one.committed ? words.committed : '',
    measure(one, format, text.screens.measure),
    isBound || progress === null || expected === null
      ? ''
      : words.progress(format.percent(progress), format.percent(expected)),
    confidence.value === null ? '' : words.confidence(confidence.value),
  ];
  const course = [
    movedOf(one, text, format),
    one.forecast === null ? '' : words.forecast(shortAmount(one.forecast, one.unit, format)),
    one.note === null ? '' : words.note(one.note),
  ];
  const moved = dotted(course);
  return [
    row(piece('strong', one.title), stateOf(one, isBound, text), dotted(facts)),
    ...(moved === '' ? [] : [{ cells: [moved, ''], depth: 1 }]),
    { cells: [[piece('dim', `${words.question} `), text.questions[one.question](one.title)], ''], depth: 1 },
  ];
}

function stateOf({ guardrail, pace, confidence }: Of<'key-result'>, isBound: boolean, text: Text): Inline {
  const words = text.screens.agenda;
  if (guardrail) return piece('bad', words.guardrail);
  if (pace === 'off-track') return piece('bad', isBound ? words.broken : text.screens.health['off-track']);
  return piece('warn', confidence.flag === 'falling' ? words.falling : words.fell(confidence.change ?? 0));
}

function movedOf({ before, current, kind }: Of<'key-result'>, text: Text, format: Format): string {
  const words = text.screens.agenda;
  if (before === null || typeof current !== 'number') return '';
  if (before === current) return words.unchanged;
  const shown = (value: number) => (kind === 'milestones' ? format.percent(value) : format.number(value));
  return words.before(shown(before), shown(current));
}

/** Fewer digits for larger numbers: a forecast is not more exact than that. */
function shortAmount(value: number, unit: string | null, format: Format): string {
  const decimals = Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return format.amount(Number(value.toFixed(decimals)), unit);
}

function blockerRow(one: Of<'blocker'>, text: Text, names: Names): Row {
  const words = text.screens.agenda;
  const owner = one.owner === null ? null : names.person(one.owner);
  const team = names.team(one.team);
  const waits = words.waits(one.ageWorkingDays, owner);
  const said: (string | Piece)[] = team === '' ? [waits] : [piece('dim', `${team} · `), waits];
  if (one.keyResults.length > 0) said.push(piece('dim', ` · ${words.holdsUp(one.keyResults)}`));
  const due =
    one.due === null
      ? piece('dim', words.noPromise)
      : piece(one.overdue ? 'bad' : 'dim', words.promised(one.due, one.overdue));
  return row(piece('strong', one.text), due, said);
}

function countsRow({ keyResults, checkIns }: Of<'counts'>, text: Text): Row {
  const words = text.screens.status.counts;
  const order = ['off-track', 'behind', 'on-track', 'done', 'too-early', 'not-observable', 'none'] as const;
  const parts = order.flatMap((name) => (keyResults[name] ? [words[name](keyResults[name])] : []));
  const made = checkIns.due === 0 ? '' : text.screens.agenda.madeOf(checkIns.made, checkIns.due);
  const said = parts.join(' · ');
  return said === ''
    ? { cells: [made || '–', ''] }
    : { cells: [said, ''], ...(made === '' ? {} : { below: piece('dim', made) }) };
}

function objectiveRow({ title, team, owner, health, score }: Of<'objective'>, text: Text, names: Names): Row {
  const format = formatOf(text.language);
  const tone = health === 'off-track' || health === 'at-risk' ? 'bad' : health === 'behind' ? 'warn' : 'dim';
  const state = health === null ? '' : text.screens.health[health];
  const about = dotted([owner === null ? '' : names.person(owner), names.team(team)]);
  if (score !== null) return row(piece('strong', title), format.percent(score), about);
  return row(piece('strong', title), piece(tone, state), about);
}

function wayRows({ checkIns, blockers }: Of<'way'>, text: Text): Row[] {
  const words = text.screens.agenda;
  const format = formatOf(text.language);
  const { open, medianDaysToResolve: median, promisesKept: kept } = blockers;
  return [
    { cells: [words.madeOf(checkIns.made, checkIns.due), ''] },
    {
      cells: [
        words.blockersCleared(
          open,
          median === null ? null : format.number(median, 1),
          kept === null ? null : format.percent(kept),
        ),
        '',
      ],
    },
  ];
}
