import { ownerOf } from '../../alignment/owner';
import { chooseQuestions, type StuckFacts } from '../../leadership/choose-question';
import type { KeyResult, Objective } from '../../model/okr';
import type { TeamCycle } from '../../model/workspace';
import type { StatusReport } from '../../schema/output/status';
import { roundScore } from '../../score/rounding';
import { saidUntil } from '../../score/said';
import type { AgendaContext, DraftPoint } from './draft';

type Shown = StatusReport['teams'][number]['objectives'][number]['keyResults'][number];

interface Stuck {
  readonly shown: Shown;
  readonly keyResult: KeyResult;
  readonly objective: Objective;
  readonly home: TeamCycle;
  readonly facts: StuckFacts;
  readonly before: number | null;
  readonly tier: number;
}

/**
 * The key results that need to be talked about, the most urgent first: broken guardrails, commitments off track, others
 * off track or outside their bounds, then falling confidence; each with a question that fits its facts. Among equals the
 * furthest behind comes first.
 */
export function stuckKeyResults(context: AgendaContext): DraftPoint[] {
  const found = context.status.teams
    .flatMap((team) => stuckOf(team, context))
    .toSorted((a, b) => a.tier - b.tier || behind(b.shown) - behind(a.shown));
  const questions = chooseQuestions(found.map(({ facts }) => facts));
  return found.map((one, index) => {
    const { shown, keyResult, objective, home, before, tier } = one;
    return {
      section: 'stuck',
      least: 3,
      tier,
      point: {
        type: 'key-result',
        ref: shown.ref,
        title: shown.title,
        team: home.team.id,
        owner: ownerOf(keyResult, objective),
        kind: shown.kind,
        committed: shown.ambition === 'committed',
        guardrail: shown.guardrail,
        pace: shown.pace,
        from: shown.from,
        to: shown.to,
        low: shown.low,
        high: shown.high,
        unit: shown.unit,
        current: shown.current,
        before,
        progress: shown.progress,
        expected: shown.expected,
        forecast: shown.forecast.value,
        confidence: shown.confidence,
        note: noteOf(`${objective.id}/${shown.id}`, home, context),
        question: questions[index] ?? 'miracle',
      },
    };
  });
}

function stuckOf(team: StatusReport['teams'][number], { homeOf, since }: AgendaContext): Stuck[] {
  const home = homeOf.get(team.team);
  if (home === undefined || team.closed) return [];
  const blocked = new Set(
    home.blockers.filter(({ resolved }) => resolved === null).flatMap(({ keyResults }) => keyResults),
  );
  return team.objectives.flatMap(({ id, keyResults }) => {
    const objective = home.objectives.find((one) => one.id === id);
    return keyResults.flatMap((shown): Stuck[] => {
      const keyResult = objective?.keyResults.find((one) => one.id === shown.id);
      const tier = tierOf(shown);
      if (objective === undefined || keyResult === undefined || tier === null) return [];
      const before = shown.series.findLast(({ date }) => date <= since)?.value ?? null;
      const facts: StuckFacts = {
        blocked: blocked.has(`${id}/${shown.id}`),
        broken: isBroken(shown),
        pace: shown.pace,
        confidence: shown.confidence.value,
        flag: shown.confidence.flag,
        gain: gainOf(shown, before),
        slowing: shown.slowing,
      };
      return [{ shown, keyResult, objective, home, facts, before, tier }];
    });
  });
}

function tierOf(shown: Shown): number | null {
  if (shown.guardrail) return isBroken(shown) ? 1 : null;
  if (shown.pace === 'off-track') return shown.ambition === 'committed' ? 1 : 3;
  return shown.confidence.flag === null ? null : 4;
}

function isBroken({ kind, pace, guardrail }: Shown): boolean {
  const isBound = kind === 'at-least' || kind === 'at-most' || kind === 'between';
  return pace === 'off-track' && (isBound || guardrail);
}

/** How far progress lies behind what was to be expected, as printed. */
function behind({ progress, expected }: Shown): number {
  return progress === null || expected === null ? 0 : roundScore(expected) - roundScore(progress);
}

/** Towards the target since the last meeting, in parts of the whole way; null where nothing can be compared. */
function gainOf({ from, to, current, kind }: Shown, before: number | null): number | null {
  if (before === null || typeof current !== 'number') return null;
  if (kind === 'milestones') return current - before;
  return from === null || to === null || from === to ? null : (current - before) / (to - from);
}

/** The last thing noted at a key result since the last meeting. */
function noteOf(key: string, { checkIns }: TeamCycle, { today, since }: AgendaContext): string | null {
  const said = saidUntil(checkIns, today).get(key) ?? [];
  return said.findLast(({ date, entry }) => date > since && entry.note !== null)?.entry.note ?? null;
}
