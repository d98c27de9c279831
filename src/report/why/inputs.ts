import { targetFromBy } from '../../metrics/change';
import type { By, Metric } from '../../model/metric';
import { type KeyResult, kindOf } from '../../model/okr';
import { at, below } from '../../model/ref';
import { isThreshold } from '../../rhythm/expected';
import type { WhyInput } from '../../schema/output/why';
import type { Frame } from '../../score/frame';
import { NOWHERE, type Place, type Places } from '../places';
import { lastDay } from './check-ins';
import type { KeyResultSubject } from './key-result';

type Name = WhyInput['name'];
type Value = WhyInput['value'];

/** An input that is written at one of these places, or else not written anywhere. */
export function typedOrDefault(
  name: Name,
  value: Value | null,
  place: Place | null,
  of: string | null = null,
): WhyInput[] {
  if (value === null) return [];
  return [{ name, of, value, origin: place ? 'typed' : 'default', ...(place ?? NOWHERE) }];
}

/** Every number and choice a key result's explanation rests on, with where it was written or why it holds. */
export function keyResultInputs(subject: KeyResultSubject, places: Places, configFile: string | null): WhyInput[] {
  const { keyResult, objective, home, standing } = subject;
  const { place } = keyResult;
  const ambition = places.written(place, 'ambition') ?? places.written(objective.place, 'ambition');
  return [
    ...measureInputs(keyResult, places),
    ...typedOrDefault('weight', keyResult.weight, places.written(place, 'weight')),
    ...typedOrDefault('ambition', keyResult.ambition, ambition),
    ...(keyResult.guardrail ? typedOrDefault('guardrail', true, places.written(place, 'guardrail')) : []),
    ...typedOrDefault('dropped', keyResult.dropped?.date ?? null, places.written(place, 'dropped')),
    ...timeInputs(home, standing.frame, places, configFile),
  ];
}

/** First and last day of the cycle, the last one a check-in counts, and how late one may come. */
export function timeInputs(
  home: KeyResultSubject['home'],
  frame: Frame,
  places: Places,
  configFile: string | null,
): WhyInput[] {
  const { cycle, graceDays } = frame;
  const until = lastDay(home, frame);
  const closed = home.review && until.typed ? places.written(at(home.review.file), 'closed') : null;
  const grace = configFile === null ? null : places.written(at(configFile), 'check_ins', 'grace_days');
  const config = cycle.custom && configFile !== null ? places.written(at(configFile), 'cycles', 'custom') : null;
  const edge = { of: null, origin: config ? ('typed' as const) : ('computed' as const), ...(config ?? NOWHERE) };
  return [
    { name: 'cycle-start', value: cycle.start, ...edge },
    { name: 'cycle-end', value: cycle.end, ...edge },
    closed
      ? { name: 'closed', of: null, value: until.day, origin: 'typed', ...closed }
      : { name: 'last-day', of: null, value: until.day, origin: 'computed', ...NOWHERE },
    ...typedOrDefault('grace-days', graceDays, grace),
  ];
}

function measureInputs(keyResult: KeyResult, places: Places): WhyInput[] {
  const { metric, milestones, place } = keyResult;
  if (milestones.length > 0) return milestones.flatMap((_, index) => milestoneInputs(keyResult, index, places));
  if (!metric) return [];
  const title = keyResult.metricFrom === 'title' ? places.at(below(place, 'title')) : null;
  const field = (name: Name, value: Value | null, ...path: (string | number)[]): WhyInput[] => {
    if (value === null) return [];
    const written = places.written(place, 'metric', ...path);
    if (!written && title) return [{ name, of: null, value, origin: 'title', ...title }];
    return typedOrDefault(name, value, written);
  };
  const unread = (name: Name, value: Value | null, key: string) =>
    typedOrDefault(name, value, places.written(place, 'metric', key));
  return [
    ...endsInputs(metric, field),
    ...unitInput(metric, places, keyResult, field),
    ...(metric.type === 'metric' || metric.counts !== 'level' ? unread('counts', metric.counts, 'counts') : []),
    ...('low' in metric ? unread('scored-by', metric.scoredBy, 'scored_by') : []),
    ...(isThreshold(keyResult) || kindOf(keyResult) === 'establish' ? [] : unread('curve', metric.curve, 'curve')),
    ...unread('observable-from', metric.observableFrom, 'observable_from'),
  ];
}

type Field = (name: Name, value: Value | null, ...path: (string | number)[]) => WhyInput[];

function endsInputs(metric: Metric, field: Field): WhyInput[] {
  if (metric.type === 'metric') {
    const { from, to, by, commit, stretch } = metric;
    const anchors = [...field('commit', commit, 'commit'), ...field('stretch', stretch, 'stretch')];
    const start = field('from', from, 'from');
    if (!by) return [...start, ...field('to', to, 'to'), ...anchors];
    const target: WhyInput[] =
      from === null ? [] : [{ name: 'to', of: null, value: targetFromBy(from, by), origin: 'computed', ...NOWHERE }];
    return [...start, ...field('by', writtenBy(by), 'by'), ...target, ...anchors];
  }
  if (!('low' in metric)) return [];
  if (metric.type === 'between')
    return [...field('low', metric.low, 'between', 0), ...field('high', metric.high, 'between', 1)];
  return [...field('low', metric.low, 'at_least'), ...field('high', metric.high, 'at_most')];
}

/** A unit of its own, or one written behind a number (`"30 %"`), else from the title. */
function unitInput({ unit }: Metric, places: Places, { place }: KeyResult, field: Field): WhyInput[] {
  const behind = ['unit', 'to', 'from', 'at_least', 'at_most', 'between'].find((key) =>
    places.written(place, 'metric', key),
  );
  return field('unit', unit, behind ?? 'unit');
}

function milestoneInputs({ milestones, place }: KeyResult, index: number, places: Places): WhyInput[] {
  const milestone = milestones[index];
  if (!milestone) return [];
  const own = below(place, 'milestones', index);
  return [
    ...typedOrDefault('milestone-weight', milestone.weight, places.written(own, 'weight'), milestone.id),
    ...typedOrDefault('milestone-due', milestone.due, places.written(own, 'due'), milestone.id),
  ];
}

/** As the format writes it: `-30%`, `+5`, `2x`. */
function writtenBy({ kind, amount }: By): string {
  if (kind === 'factor') return `${amount}x`;
  const signed = amount < 0 ? String(amount) : `+${amount}`;
  return kind === 'percent' ? `${signed}%` : signed;
}
