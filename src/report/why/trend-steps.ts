import { confidenceFlag } from '../../rhythm/confidence';
import { freshness, missedDay } from '../../rhythm/freshness';
import type { WhyStep } from '../../schema/output/why';
import { lastDay, saidAbout } from './check-ins';
import type { KeyResultSubject } from './key-result';
import { step } from './step';

/** Confidence and its change, how current the key result is, and where its values lead; nothing once it was dropped. */
export function trendSteps(subject: KeyResultSubject): WhyStep[] {
  if (subject.course === null) return [];
  return [...confidenceSteps(subject), ...freshnessSteps(subject)];
}

function confidenceSteps({ key, home, standing }: KeyResultSubject): WhyStep[] {
  const last = lastDay(home, standing.frame).day;
  const byDay = new Map<string, number>();
  for (const { checkIn, entry } of saidAbout(key, home.checkIns)) {
    const counts = checkIn.date <= last && checkIn.date <= standing.frame.today;
    if (counts && entry.confidence !== null) byDay.set(checkIn.date, entry.confidence);
  }
  const values = [...byDay].map(([date, value]) => ({ date, value }));
  const [now, before] = [values.at(-1), values.at(-2)];
  if (!now) return [];
  const change = before ? now.value - before.value : null;
  const flag = confidenceFlag(values.map(({ value }) => value));
  return [step('confidence', 'confidence-change', { values, change, flag }, now.value)];
}

function freshnessSteps({ key, home, standing }: KeyResultSubject): WhyStep[] {
  if (standing.closed) return [];
  const { frame } = standing;
  const dates = saidAbout(key, home.checkIns).map(({ checkIn }) => checkIn.date);
  const last = dates.findLast((date) => date <= frame.today) ?? null;
  const { lastCheckIn, days, state } = freshness(last, frame.today, frame);
  const missed = missedDay(last, frame.today, frame);
  const given = { lastCheckIn, days, missed, graceDays: frame.graceDays };
  return [step('freshness', 'planned-days', given, state)];
}
