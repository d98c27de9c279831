import { daysBetween } from '../../model/date';
import { type KeyResult, kindOf } from '../../model/okr';
import { RHYTHM } from '../../rhythm/constants';
import { curveAt, weightDue } from '../../rhythm/curve';
import { isThreshold } from '../../rhythm/expected';
import type { Pace } from '../../rhythm/pace';
import type { WhyStep } from '../../schema/output/why';
import type { Frame } from '../../score/frame';
import { isKept } from '../../score/reading';
import type { KeyResultSubject } from './key-result';
import { step } from './step';

type DecidedBy = Extract<WhyStep, { formula: 'pace' }>['with']['decidedBy'];

/** How the pace of a key result comes about; nothing once it was dropped, and where nothing is measured. */
export function paceSteps(subject: KeyResultSubject): WhyStep[] {
  const { keyResult, course, shown, values, standing } = subject;
  if (course === null || course.expected === null) return [];
  const { metric } = keyResult;
  const limits = isThreshold(keyResult) && metric && 'low' in metric ? metric : null;
  const kept = limits ? isKept(limits, values) : null;
  const progress = kept === null ? shown.score : Number(kept);
  const { expected, pace } = course;
  const decidedBy = deciderOf(pace, progress, expected, limits !== null);
  const steps = [elapsedStep(standing.frame), ...shareSteps(keyResult, standing.frame)];
  const target = keyResult.ambition === 'committed' ? RHYTHM.targetCommitted : RHYTHM.targetAspirational;
  if (!limits) {
    const share = shareOf(keyResult, standing.frame);
    steps.push(step('expected', 'pace-target', { share, target: target.value }, expected));
  }
  if (decidedBy === 'ratio' && progress !== null)
    steps.push(step('ratio', 'progress-by-expected', { progress, expected }, progress / expected));
  const guardrail = keyResult.guardrail ? (course.broken ? ('broken' as const) : ('kept' as const)) : null;
  const observableFrom = metric?.observableFrom ?? null;
  return [...steps, step('status', 'pace', { decidedBy, progress, observableFrom, guardrail }, pace)];
}

/** Which of the questions `pace` asks one after the other gave the answer. */
function deciderOf(pace: Pace | null, progress: number | null, expected: number, limits: boolean): DecidedBy {
  if (pace === 'done') return 'reached';
  if (pace === 'not-observable') return 'observable-from';
  if (progress === null) return 'no-value';
  if (pace === 'too-early') return 'elapsed';
  if (limits) return 'limits';
  return expected > 0 ? 'ratio' : 'nothing-expected';
}

function elapsedStep({ cycle, today, elapsed }: Frame): WhyStep {
  const { start, end } = cycle;
  const days = daysBetween(start, end) + 1;
  const day = Math.min(Math.max(daysBetween(start, today) + 1, 0), days);
  return step('elapsed', 'days-gone', { day, days, start, end }, elapsed);
}

function shareSteps(keyResult: KeyResult, frame: Frame): WhyStep[] {
  if (isThreshold(keyResult)) return [step('share', 'kept-from-the-start', {}, 1)];
  const share = shareOf(keyResult, frame);
  if (kindOf(keyResult) === 'milestones') {
    const milestones = keyResult.milestones.map(({ id, weight, due }) => {
      const until = due ?? frame.cycle.end;
      return { id, weight, due: until, isDue: until <= frame.today };
    });
    return [step('share', 'milestones-due', { milestones }, share)];
  }
  return [step('share', 'curve', { curve: curveOf(keyResult), elapsed: frame.elapsed }, share)];
}

function shareOf(keyResult: KeyResult, { cycle, today, elapsed }: Frame): number {
  if (kindOf(keyResult) === 'milestones') return weightDue(keyResult.milestones, today, cycle.end);
  return curveAt(curveOf(keyResult), elapsed);
}

function curveOf({ metric }: KeyResult) {
  return metric?.curve ?? 'linear';
}
