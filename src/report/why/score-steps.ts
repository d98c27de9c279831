import { baselineOf, pieceFor } from '../../metrics/change';
import type { ChangeMetric, Milestone, ThresholdMetric } from '../../model/metric';
import type { WhyStep } from '../../schema/output/why';
import { evaluate } from '../../score/evaluate';
import { numbersOf, plannedDays, readingOf } from '../../score/reading';
import { roundScore } from '../../score/rounding';
import type { KeyResultSubject } from './key-result';
import { flawOf, whyLeftOut } from './left-out';
import { step } from './step';

/** How the score of a key result comes about: current value, target, progress as it is, score, colour, does it count. */
export function scoreSteps(subject: KeyResultSubject): WhyStep[] {
  const { keyResult, shown, objective, standing } = subject;
  const why = whyLeftOut(keyResult, shown, objective, standing);
  const steps = [...currentSteps(subject), ...targetSteps(subject), rawStep(subject)];
  if (shown.raw !== null && shown.score !== null && shown.band !== null) {
    const { ambition, band, score } = shown;
    steps.push(
      step('score', 'held-within', { raw: shown.raw }, score),
      step('band', 'band', { printed: roundScore(score), ambition }, band),
    );
  }
  return [...steps, step('counts', 'counted', { why }, shown.scored)];
}

function currentSteps({ keyResult, values, shown }: KeyResultSubject): WhyStep[] {
  const { current } = shown;
  const { metric } = keyResult;
  if (typeof current !== 'number' || keyResult.milestones.length > 0 || !metric) return [];
  const numbers = numbersOf(values).map(({ date, value }) => ({ date, value }));
  if (metric.counts === 'sum') return [step('current', 'sum-of-values', { values: numbers }, current)];
  if (metric.counts === 'average') return [step('current', 'mean-of-values', { values: numbers }, current)];
  return [step('current', 'latest-value', { values: numbers.slice(-1) }, current)];
}

function targetSteps({ keyResult: { metric, milestones } }: KeyResultSubject): WhyStep[] {
  if (metric?.type !== 'metric' || milestones.length > 0 || !metric.by || metric.to === null) return [];
  const from = baselineOf(metric);
  return from === null ? [] : [step('target', 'target-by', { from, ...metric.by }, metric.to)];
}

/** Progress as it is; the result is the engine's. */
function rawStep(subject: KeyResultSubject): WhyStep {
  const { keyResult, values, standing, shown } = subject;
  const flaw = flawOf(keyResult);
  if (flaw) return step('raw', 'not-measurable', { why: flaw }, null);
  const reading = readingOf(keyResult, values, standing);
  const raw = evaluate(keyResult, values, standing).raw;
  const { metric, milestones } = keyResult;
  if (reading.value === null) return step('raw', 'no-value', { closed: standing.closed }, shown.raw);
  if (reading.value instanceof Map) return milestonesStep(milestones, reading.value, raw ?? 0);
  if (typeof reading.value === 'boolean') return step('raw', 'done-or-not', { current: reading.value }, raw ?? 0);
  if (metric && 'low' in metric) return thresholdStep(metric, subject, reading.value as number, raw);
  return changeStep(metric as ChangeMetric, reading.value as number, raw ?? 0);
}

function changeStep(metric: ChangeMetric, current: number, raw: number): WhyStep {
  const piece = pieceFor(metric, current);
  if (piece) return step('raw', 'piecewise', { current, low: piece[0], high: piece[1] }, raw);
  return step('raw', 'span', { current, from: baselineOf(metric) ?? 0, to: metric.to ?? 0 }, raw);
}

function milestonesStep(milestones: readonly Milestone[], done: ReadonlyMap<string, number>, raw: number): WhyStep {
  const parts = milestones.map(({ id, title, weight, due }) => ({
    id,
    title,
    weight,
    due,
    done: Math.min(Math.max(done.get(id) ?? 0, 0), 1),
  }));
  return step('raw', 'milestone-weights', { milestones: parts }, raw);
}

function thresholdStep(
  metric: ThresholdMetric,
  { values, standing }: KeyResultSubject,
  current: number,
  raw: number | null,
): WhyStep {
  const { low, high } = metric;
  const days = metric.scoredBy === 'hit-rate' ? plannedDays(metric, values, standing) : null;
  if (days) {
    const listed = days.map(({ day, came, inside }) => ({
      day,
      date: came?.date ?? null,
      value: came?.value ?? null,
      state: came === null ? ('missing' as const) : inside ? ('inside' as const) : ('outside' as const),
    }));
    const kept = days.filter(({ inside }) => inside).length;
    return step('raw', 'hit-rate', { kept, due: days.length, low, high, days: listed }, raw);
  }
  if (metric.scoredBy === 'distance') {
    return low !== null
      ? step('raw', 'distance-above', { current, low }, raw ?? 0)
      : step('raw', 'distance-below', { current, high: high ?? 0 }, raw ?? 0);
  }
  return step('raw', 'inside-limits', { current, low, high }, raw ?? 0);
}
