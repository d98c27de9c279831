import { clockedBlockers } from '../../leadership/blockers';
import { isReviewed } from '../../leadership/is-reviewed';
import { runningTeams } from '../../leadership/running';
import type { IsoDate } from '../../model/date';
import { kindOf } from '../../model/okr';
import { allocate } from '../../resources/allocate';
import { isFunded, unfundedObjectives } from '../../resources/unfunded';
import { missedDay } from '../../rhythm/freshness';
import { type Evidence, fact, type Ground, type Judged, moveFor, stateOf } from './ground';

/** Step 3: objectives of this cycle, measurable, and spoken about every week. */
export function okrsStep(ground: Ground): Judged {
  const { workspace, cycle, homes, objectives, ended, examplesOnly, today } = ground;
  const last = ended[0]?.cycle;
  if (cycle === null && last === undefined)
    return { state: 'missing', evidence: [], move: 'write-objectives', command: 'okr init' };
  if (cycle === null) {
    const command = ended.some(({ review }) => isReviewed(review)) ? `okr init --from ${last?.id}` : 'okr init';
    return {
      state: 'stale',
      evidence: [fact('cycle', false, { date: last?.end ?? null })],
      move: 'plan-cycle',
      command,
    };
  }
  const keyResults = objectives.flatMap(({ objective }) => objective.keyResults.filter((one) => one.dropped === null));
  const measured = keyResults.filter((one) => kindOf(one) !== null).length;
  const beats = checkInBeats(ground);
  const silent = beats.filter(({ missed }) => missed);
  const lastDay =
    beats
      .flatMap((one) => one.last ?? [])
      .toSorted()
      .at(-1) ?? null;
  const company = objectives.filter(({ home }) => home.team.level === 'company').length;
  const evidence: Evidence[] = [
    fact('cycle', true, { count: objectives.length, of: homes.length, date: cycle.end }),
    ...(examplesOnly ? [fact('examples', false)] : []),
    fact('measurable', measured === keyResults.length, { count: measured, of: keyResults.length }),
    ...(cycle.start > today
      ? []
      : [
          fact('check-ins', silent.length === 0, {
            count: beats.length - silent.length,
            of: beats.length,
            date: lastDay,
            teams: silent.map(({ team }) => team),
          }),
        ]),
    ...(workspace.teams.filter(({ level }) => level !== 'person').length > 1
      ? [fact('company', company > 0, { count: company })]
      : []),
  ];
  const old = beats.length > 0 && silent.length === beats.length;
  return {
    state: stateOf(old, evidence),
    evidence,
    ...moveFor(
      evidence,
      {
        examples: ['replace-examples', 'okr draft --help'],
        measurable: ['measure-key-results', 'okr check'],
        'check-ins': ['check-in', `okr checkin ${silent[0]?.team}`],
        company: ['write-company', 'okr tree'],
      },
      'okr status',
    ),
  };
}

/** When each running team last said something, and whether a planned day has passed in silence since. */
function checkInBeats({ workspace, today, holidays }: Ground) {
  return runningTeams(workspace, { today, holidays })
    .filter(({ keyResults }) => keyResults.length > 0)
    .map(({ home, frame }) => {
      const last: IsoDate | null =
        home.checkIns
          .map(({ date }) => date)
          .filter((date) => date <= today)
          .toSorted()
          .at(-1) ?? null;
      return { team: home.team.id, last, missed: missedDay(last, today, frame) !== null };
    });
}

/** Step 4: money, days and cleared ways for what the objectives need, and nothing for the rest. */
export function resourcesStep({ workspace, cycle, homes, objectives, links, found, today, holidays }: Ground): Judged {
  const { initiatives, decisions, settings } = workspace;
  const all = initiatives.filter(({ kind }) => kind === 'okr');
  if (all.length === 0)
    return { state: 'missing', evidence: [], move: 'write-initiatives', command: 'okr schema initiatives' };
  const current = all.filter(
    ({ status, to }) => status !== 'stopped' && (to === null || cycle === null ? status !== 'done' : to >= cycle.start),
  );
  const pieces = cycle === null ? [] : allocate(workspace, cycle, links);
  const wishes = pieces.some(isFunded) ? unfundedObjectives(homes, pieces, links) : objectives;
  const outside = found('outside-strategy');
  const off = { holidays, pause: settings.checkIns.pause };
  const open = clockedBlockers({ teamCycles: homes }, { today, off }).filter(
    ({ blocker }) => blocker.resolved === null,
  );
  const held = open.filter(({ blocker, overdue }) => blocker.owner === null || overdue).length;
  const opportunities = decisions.filter(({ kind }) => kind === 'opportunity');
  const evidence: Evidence[] = [
    fact('initiatives', current.length > 0, {
      count: current.filter(({ targets }) => targets.length > 0).length,
      date:
        all
          .flatMap(({ to }) => to ?? [])
          .toSorted()
          .at(-1) ?? null,
    }),
    ...(cycle === null
      ? []
      : [fact('funded', wishes.length === 0, { count: objectives.length - wishes.length, of: objectives.length })]),
    ...(outside > 0 ? [fact('outside', false, { count: outside })] : []),
    fact('obstacles', held === 0, { count: held, of: open.length }),
    fact('filter', opportunities.length > 0, {
      count: opportunities.length,
      date:
        opportunities
          .map(({ date }) => date)
          .toSorted()
          .at(-1) ?? null,
    }),
  ];
  return {
    state: stateOf(current.length === 0, evidence),
    evidence,
    ...moveFor(
      evidence,
      {
        initiatives: ['write-initiatives', 'okr schema initiatives'],
        funded: ['fund-objectives', 'okr resources'],
        outside: ['leave-the-rest', 'okr resources'],
        obstacles: ['clear-obstacles', 'okr blockers'],
        filter: ['filter-opportunities', 'okr filter'],
      },
      'okr resources',
    ),
  };
}
