import type { Data } from '../model/change';
import type { IsoDate } from '../model/date';
import type { Ambition, CarryDecision, KeyResult, Verdict } from '../model/okr';
import type { Language } from '../model/workspace';
import { evaluate } from '../score/evaluate';
import type { Standing } from '../score/standing';
import { carriedChange, heldLevel, restOf, sameThreshold } from './carried-metric';
import { type HoldWords, type Restated, restateChange, restateHeld, type WriteNumber } from './restate-title';

/** What is to be said about a carried key result, above it; plain data for a sentence. */
export type CarryRemark =
  | { readonly says: 'carried'; readonly current: number | null; readonly unit: string | null }
  | { readonly says: 're-scope'; readonly reason: string | null; readonly metric: boolean }
  | { readonly says: 'again'; readonly times: number }
  | { readonly says: 'reached'; readonly to: number; readonly unit: string | null }
  | { readonly says: 'no-value' | 'stale-title' | 'no-milestones' | 'handed-over' }
  | { readonly says: 'anchors'; readonly commit: number; readonly stretch: number }
  | { readonly says: 'established'; readonly current: number | null; readonly unit: string | null }
  | { readonly says: 'due'; readonly milestone: string; readonly due: IsoDate }
  | { readonly says: 'half'; readonly milestone: string; readonly share: number }
  | { readonly says: 'pair'; readonly id: string };

/** Remarks about what people must still write; `okr check` names each of them. */
const TO_WRITE: ReadonlySet<CarryRemark['says']> = new Set([
  're-scope',
  'again',
  'reached',
  'stale-title',
  'no-milestones',
  'established',
  'due',
]);

/** A key result as it goes on into the next cycle. */
export interface Carried {
  /** Reference in the cycle that closed. */
  readonly from: string;
  readonly decision: CarryDecision;
  readonly title: string;
  /** As what it goes on; null where it stays out (nothing is left that could be held). */
  readonly as: 'carry' | 're-scope' | 'guardrail' | null;
  /** The item to write, keys in the order of the format. */
  readonly item: Readonly<Record<string, Data>>;
  readonly remarks: readonly CarryRemark[];
  /** Must people still write something? */
  readonly toWrite: boolean;
}

/** What a key result is carried over with. */
export interface CarryInput {
  readonly keyResult: KeyResult;
  readonly key: string;
  /** What its objective says; a key result writes its own only where it differs. */
  readonly ambition: Ambition;
  readonly standing: Standing;
  readonly verdict: Verdict & { readonly decision: CarryDecision };
  /** How often it will have been carried in a row; from `mustChange` on it asks for a re-scope. */
  readonly times: number;
  readonly mustChange: boolean;
  /** First day of the next cycle. */
  readonly start: IsoDate;
  /** Is a key result of this id in the team's next cycle too? */
  readonly goesOn: (id: string) => boolean;
  readonly words: CarryWords;
}

/** Language for what is written into the file. */
export interface CarryWords {
  readonly language: Language;
  readonly number: WriteNumber;
  readonly amount: (value: number, unit: string | null, language: Language) => string;
  readonly hold: HoldWords;
}

/** A word for the rule `placeholder`: the title is not finished. */
const OPEN = 'TBD: ';

/**
 * What a decision makes of a key result (method.md 8). Carry: today's value becomes the baseline, the target stays.
 * Re-scope, carrying too often, and a target that was passed: the same with a title that is marked as open until people
 * have changed it. Hand over: a level to hold as guardrail. Drop: null.
 */
export function carryOver(input: CarryInput): Carried | null {
  const { keyResult, verdict } = input;
  const { decision } = verdict;
  if (decision === 'drop') return null;
  const base = { from: keyResult.ref, decision, title: keyResult.title };
  if (decision === 'hand-over') return { ...base, ...handedOver(input) };
  const again = decision === 'carry' && input.mustChange && !keyResult.guardrail;
  const { measure, title, remarks } = measured(input);
  const anew = decision === 're-scope' || again;
  const open = anew || remarks.some(({ says }) => says === 'reached' || says === 'established');
  const said: CarryRemark[] = [
    ...(again ? [{ says: 'again', times: input.times } as const] : []),
    ...(decision === 're-scope'
      ? [{ says: 're-scope', reason: verdict.reason, metric: keyResult.metric !== null } as const]
      : []),
    ...remarks.filter(({ says }) => !(open && says === 'stale-title')),
    ...pairRemarks(input),
  ];
  return {
    ...base,
    as: anew ? 're-scope' : 'carry',
    item: itemOf(input, open ? `${OPEN}${title}` : title, measure),
    remarks: said,
    toWrite: said.some(({ says }) => TO_WRITE.has(says)),
  };
}

interface Measured {
  readonly measure: Readonly<Record<string, Data>>;
  readonly title: string;
  readonly remarks: readonly CarryRemark[];
}

/** The measure in the next cycle with the title that fits it. */
function measured(input: CarryInput): Measured {
  const { keyResult, start, words } = input;
  const { metric, milestones, title } = keyResult;
  const current = currentOf(input);
  if (milestones.length > 0) return openMilestones(input);
  if (metric === null) return { measure: {}, title, remarks: [] };
  if (metric.type === 'metric') {
    const value = typeof current === 'number' ? current : null;
    const carried = carriedChange(metric, value, start);
    const now = carried.reached ? { from: carried.from, to: null } : carried;
    const restated = restateChange(title, metric, now, words.number, words.language);
    const { lostAnchors } = carried;
    return {
      measure: { metric: carried.written },
      title: restated.title,
      remarks: [
        value === null ? { says: 'no-value' } : { says: 'carried', current: value, unit: metric.unit },
        ...(carried.reached && metric.to !== null
          ? [{ says: 'reached', to: metric.to, unit: metric.unit } as const]
          : []),
        ...staleRemark(restated),
        ...(lostAnchors ? [{ says: 'anchors', commit: lostAnchors[0], stretch: lostAnchors[1] } as const] : []),
      ],
    };
  }
  const rest = restOf(metric, start);
  if (metric.type === 'yes-no') return { measure: { metric: { yes_no: true, ...rest } }, title, remarks: [] };
  if (metric.type !== 'establish') return { measure: { metric: sameThreshold(metric, start) }, title, remarks: [] };
  if (typeof current !== 'number') return { measure: { metric: { establish: true, ...rest } }, title, remarks: [] };
  const said = { says: 'established', current, unit: metric.unit } as const;
  return { measure: { metric: { from: current, ...rest } }, title, remarks: [said] };
}

/** Milestones not done yet; days in the past are left for people to set anew. */
function openMilestones({ keyResult, key, standing, start }: CarryInput): Measured {
  const last = (standing.values.get(key) ?? []).findLast(({ value }) => value instanceof Map)?.value;
  const shares: ReadonlyMap<string, number> = last instanceof Map ? last : new Map();
  const open = keyResult.milestones.filter(({ id }) => (shares.get(id) ?? 0) < 1);
  const remarks = open.flatMap(({ id, title, due }): CarryRemark[] => [
    ...(due !== null && due < start ? [{ says: 'due', milestone: title, due } as const] : []),
    ...((shares.get(id) ?? 0) > 0 ? [{ says: 'half', milestone: title, share: shares.get(id) ?? 0 } as const] : []),
  ]);
  const written = open.map(({ id, title, due, weight }) => ({
    id,
    title,
    ...(due === null || due < start ? {} : { due }),
    ...(weight === 1 ? {} : { weight }),
  }));
  return {
    measure: written.length > 0 ? { milestones: written } : {},
    title: keyResult.title,
    remarks: written.length > 0 ? remarks : [{ says: 'no-milestones' }],
  };
}

/** A level to hold as guardrail. Sums, milestones and what was never measured leave nothing to hold. */
function handedOver(input: CarryInput): Pick<Carried, 'as' | 'item' | 'remarks' | 'toWrite'> {
  const { keyResult, start, words } = input;
  const { metric, milestones, title } = keyResult;
  const nothing = { as: null, item: {}, remarks: [], toWrite: false };
  if (milestones.length > 0 || metric === null || metric.type === 'establish') return nothing;
  let measure: Readonly<Record<string, Data>>;
  let restated: Restated = { title, stale: false };
  if (metric.type === 'metric') {
    const current = currentOf(input);
    const held = heldLevel(metric, typeof current === 'number' ? current : null, start);
    if (held === null) return nothing;
    measure = held.written;
    const amount = (language: Language) => words.amount(held.bound, metric.unit, language);
    restated = restateHeld(title, { ...held, amount }, words.hold, words.language);
  } else if (metric.type === 'yes-no') measure = { yes_no: true, ...restOf(metric, start) };
  else if (metric.counts === 'sum') return nothing;
  else measure = sameThreshold(metric, start);
  const remarks: CarryRemark[] = [{ says: 'handed-over' }, ...staleRemark(restated), ...pairRemarks(input)];
  return {
    as: 'guardrail',
    item: itemOf(input, restated.title, { metric: measure }, true),
    remarks,
    toWrite: restated.stale,
  };
}

function currentOf({ keyResult, key, standing }: CarryInput): number | boolean | null {
  return evaluate(keyResult, standing.values.get(key) ?? [], standing).current;
}

function itemOf(
  { keyResult, goesOn, ambition }: CarryInput,
  title: string,
  measure: Readonly<Record<string, Data>>,
  guardrail = keyResult.guardrail,
): Readonly<Record<string, Data>> {
  const { id, owner, weight, pairsWith, ref } = keyResult;
  return {
    id,
    title,
    ...measure,
    ...(owner === null ? {} : { owner: typeof owner === 'string' ? owner : [...owner] }),
    ...(weight === 1 || guardrail ? {} : { weight }),
    ...(keyResult.ambition === ambition || guardrail ? {} : { ambition: keyResult.ambition }),
    ...(guardrail ? { guardrail: true } : {}),
    ...(pairsWith !== null && goesOn(pairsWith) ? { pairs_with: pairsWith } : {}),
    carried_from: ref,
  };
}

function staleRemark({ stale }: Restated): CarryRemark[] {
  return stale ? [{ says: 'stale-title' }] : [];
}

function pairRemarks({ keyResult: { pairsWith }, goesOn }: CarryInput): CarryRemark[] {
  return pairsWith !== null && !goesOn(pairsWith) ? [{ says: 'pair', id: pairsWith }] : [];
}
