import { confidenceFlag } from '../../rhythm/confidence';
import { spreadAt, theilSen } from '../../rhythm/forecast';
import { freshness, missedDay } from '../../rhythm/freshness';
import type { WhyStep } from '../../schema/output/why';
import { forecastOf, outlookOf } from '../../score/forecast';
import { lastDay, saidAbout } from './check-ins';
import type { KeyResultSubject } from './key-result';
import { step } from './step';

/** Confidence and its change, how current the key result is, and where its values lead; nothing once it was dropped. */
export function trendSteps(subject: KeyResultSubject): WhyStep[] {
  if (subject.course === null) return [];
  return [...confidenceSteps(subject), ...freshnessSteps(subject), ...forecastSteps(subject)];
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

function forecastSteps({ keyResult, values, standing }: KeyResultSubject): WhyStep[] {
  const outlook = outlookOf(keyResult, values, standing);
  const { value, score, method, low, high } = forecastOf(keyResult, values, standing);
  if (outlook === null || value === null) return [];
  const { points, x0, start } = outlook;
  const end = score === null ? [] : [step('forecast-score', 'score-at-end', { value }, score)];
  const last = points.at(-1);
  if (method === 'run-rate' && last)
    return [
      step('forecast', 'run-rate', { start, ...last, x0, trend: start + ((last.y - start) / last.x) * x0 }, value),
      ...end,
    ];
  const line = theilSen(points);
  const trend = line.intercept + line.slope * x0;
  const spread = spreadAt(points, line, x0);
  const band =
    spread === null || low === null || high === null
      ? []
      : [step('forecast-range', 'band-80', { count: points.length, ...spread, x0 }, { low, high })];
  return [step('forecast', 'theil-sen', { points: [...points], ...line, x0, trend }, value), ...band, ...end];
}
