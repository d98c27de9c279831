import { at, below, keyOf } from '../model/ref';
import type { Strategy } from '../model/strategy';
import type { Decision, DecisionScores, Delegation, Development, Initiative, Round } from '../model/workspace';
import { buildMetric } from './build-metric';
import type { FileReader } from './read-file';

/** strategy.yaml as the one-page strategy. */
export function buildStrategy(reader: FileReader<'strategy'>): Strategy | null {
  const data = reader.data;
  if (!data) return null;
  const goals = data.goals ?? [];
  const values = data.values ?? [];
  return {
    file: reader.file,
    vision: data.vision ? { year: data.vision.year ?? null, text: data.vision.text } : null,
    diagnosis: data.diagnosis ?? null,
    guidingPolicy: data.guiding_policy ?? null,
    whereToPlay: data.where_to_play ?? null,
    howToWin: data.how_to_win ?? null,
    goals: reader.unique(goals, ['goals'], 'goal').map((goal) => {
      const path = ['goals', goals.indexOf(goal)];
      return {
        id: goal.id,
        ref: `goal:${goal.id}`,
        title: goal.title,
        metric: goal.metric ? buildMetric(reader, goal.metric, [...path, 'metric']) : null,
        since: goal.since ?? null,
        due: goal.due ?? null,
        owner: goal.owner ?? null,
        consulted: goal.consulted ?? [],
        place: at(reader.file, ...path),
      };
    }),
    notDoing: data.not_doing === undefined ? null : (data.not_doing ?? []),
    values: reader.unique(values, ['values'], 'value').map((value) => ({
      id: value.id,
      name: value.name ?? null,
      weDo: value.we_do ?? null,
      weDont: value.we_dont ?? null,
      place: at(reader.file, 'values', values.indexOf(value)),
    })),
    obstacles: data.obstacles ?? [],
    owner: data.owner ?? null,
    reviewed: data.reviewed ?? null,
  };
}

/** The initiatives of one file; a list of targets means equal shares. */
export function buildInitiatives(reader: FileReader<'initiatives'>): Initiative[] {
  const data = reader.data?.initiatives ?? [];
  return reader.unique(data, ['initiatives'], 'initiative').map((one) => {
    const targets = one.contributes_to ?? [];
    const place = at(reader.file, 'initiatives', data.indexOf(one));
    const shares: [string, number][] = Array.isArray(targets)
      ? targets.map((target) => [target, 1 / targets.length])
      : Object.entries(targets);
    return {
      id: one.id,
      title: one.title,
      kind: one.kind ?? 'okr',
      contributesTo: new Map(shares),
      targets: Array.isArray(targets)
        ? targets.map((ref, index) => ({ ref, place: below(place, 'contributes_to', index) }))
        : Object.keys(targets).map((ref) => ({ ref, place: keyOf(below(place, 'contributes_to', ref)) })),
      lead: one.lead ?? null,
      team: one.team ?? null,
      people: new Map(Object.entries(one.people ?? {})),
      budget: one.budget ?? null,
      spent: one.spent ?? null,
      days: one.days ?? null,
      daysSpent: one.days_spent ?? null,
      from: one.from ?? null,
      to: one.to ?? null,
      status: one.status ?? null,
      place,
    };
  });
}

/** A decision record. */
export function buildDecision(reader: FileReader<'decision'>): Decision | null {
  const data = reader.data;
  if (!data) return null;
  return {
    id: data.id ?? null,
    title: data.title,
    date: data.date,
    kind: data.kind ?? 'other',
    status: data.status,
    context: data.context ?? null,
    answer: data.answer ?? null,
    exempt: data.exempt ?? null,
    paysInto: (data.pays_into ?? []).map(({ key_result, expected }) => ({
      ref: key_result,
      expected: expected == null ? null : String(expected),
    })),
    insteadOf: data.instead_of ?? null,
    options: data.options ?? [],
    reason: data.reason ?? null,
    consequences: data.consequences ?? [],
    revisit: data.revisit ?? null,
    scores: scoresOf(data.scores),
    supersedes: data.supersedes ?? [],
    supersededBy: data.superseded_by ?? null,
    deciders: data.deciders ?? [],
    consulted: data.consulted ?? [],
    place: at(reader.file),
  };
}

function scoresOf(scores: NonNullable<FileReader<'decision'>['data']>['scores']): DecisionScores {
  const { rice, ice, wsjf } = scores ?? {};
  return {
    rice: rice ?? null,
    ice: ice ?? null,
    wsjf: wsjf ? { value: wsjf.value, timeCriticality: wsjf.time_criticality, risk: wsjf.risk, size: wsjf.size } : null,
  };
}

/** The delegations of leadership.yaml. */
export function buildDelegations(reader: FileReader<'leadership'>): Delegation[] {
  return (reader.data?.delegations ?? []).map((one, index) => ({
    what: one.what,
    to: one.to,
    by: one.by ?? null,
    level: one.level ?? null,
    result: one.result ?? null,
    feedbackEvery: one.feedback_every ?? null,
    lastFeedback: one.last_feedback ?? null,
    review: one.review ?? null,
    place: at(reader.file, 'delegations', index),
  }));
}

/** Coaching and mentoring of leadership.yaml. */
export function buildDevelopments(reader: FileReader<'leadership'>): Development[] {
  const coaching = reader.data?.coaching ?? [];
  const mentoring = reader.data?.mentoring ?? [];
  const one = (kind: Development['kind'], item: (typeof mentoring)[number], goal: string | null, index: number) => ({
    kind,
    who: item.who,
    by: item.by ?? null,
    topic: item.topic ?? null,
    goal,
    since: item.since ?? null,
    next: item.next ?? null,
    place: at(reader.file, kind, index),
  });
  return [
    ...coaching.map((item, index) => one('coaching', item, item.goal ?? null, index)),
    ...mentoring.map((item, index) => one('mentoring', item, null, index)),
  ];
}

/** The pulse rounds of one culture file. */
export function buildRounds(reader: FileReader<'culture'>): Round[] {
  return (reader.data?.rounds ?? []).map((round, index) => ({
    team: round.team,
    date: round.date,
    form: round.form,
    answers: round.answers,
    sums: round.sums ?? [],
    purpose: round.purpose ?? null,
    place: at(reader.file, 'rounds', index),
  }));
}
