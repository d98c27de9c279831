import type { CheckIn, Entry, KeyResult } from '../model/okr';
import { below } from '../model/ref';
import type { TeamCycle } from '../model/workspace';
import { seriesOf } from '../score/series';
import { valuesOf } from '../score/value';
import type { Change } from './change';
import { sameJson } from './compare-versions';
import type { Pair, PlacedKeyResult } from './pair-definitions';
import type { Json } from './version';

const PLAIN = { about: 'check-in', unit: null, side: 'after', reason: null, definitions: null } as const;

/** Check-ins that are new, gone or say something else than before. Of several of one day the n-th is beside the n-th. */
export function compareCheckIns(before: readonly TeamCycle[], after: readonly TeamCycle[]): Change[] {
  const old = new Map(before.map((one) => [homeOf(one), one]));
  const now = new Map(after.map((one) => [homeOf(one), one]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((home) => {
    const [earlier, later] = [byDay(old.get(home)), byDay(now.get(home))];
    const team = (now.get(home) ?? old.get(home))?.team.name ?? home;
    const gone = [...earlier].filter(([day]) => !later.has(day)).map(([, one]) => one);
    return [
      ...[...later].flatMap(([day, one]) => {
        const known = earlier.get(day);
        return known ? corrected(home, team, known, one) : [whole(home, team, one, 'after')];
      }),
      ...gone.map((one) => whole(home, team, one, 'before')),
    ];
  });
}

/** The current value of key results that were there before, or are new, where it is another one now. */
export function compareValues(pairs: readonly Pair<PlacedKeyResult>[]): Change[] {
  return pairs.flatMap(({ before, after }) => {
    if (!after) return [];
    const { home, objective, item } = after;
    const value = currentOf(item, home, `${objective.id}/${item.id}`);
    const old = before && currentOf(item, before.home, `${before.objective.id}/${before.item.id}`);
    const key = `${objective.id}/${item.id}`;
    const last = home.checkIns.findLast(({ entries }) => entries.get(key)?.value != null);
    if (value === null || value === old || !last) return [];
    const place = below(last.place, 'key_results', key);
    const { ref, title, metric } = item;
    const unit = metric?.unit ?? null;
    const about = 'key-result' as const;
    return [{ ...PLAIN, kind: 'value', about, ref, title, key: last.date, before: old, after: value, unit, place }];
  });
}

function currentOf(keyResult: KeyResult, { checkIns }: TeamCycle, key: string): number | boolean | null {
  const last = seriesOf(keyResult, valuesOf(checkIns, []).get(key) ?? []).at(-1)?.value;
  if (last === undefined) return null;
  return keyResult.metric?.type === 'yes-no' ? last === 1 : last;
}

function whole(home: string, title: string, { date, place }: CheckIn, side: 'before' | 'after'): Change {
  const [before, after] = side === 'after' ? [null, date] : [date, null];
  return { ...PLAIN, kind: 'check-in', ref: home, title, key: '', before, after, side, place };
}

/** What somebody rewrote in a check-in that was there: each key result, then who, wins and what comes next. */
function corrected(home: string, team: string, before: CheckIn, after: CheckIn): Change[] {
  const kind = 'check-in' as const;
  const keys = [...new Set([...after.entries.keys(), ...before.entries.keys()])];
  const entries = keys.flatMap((key) => {
    const [old, now] = [entryOf(before.entries.get(key)), entryOf(after.entries.get(key))];
    const place = below(after.place, 'key_results', key);
    const ref = `${home}/${key}`;
    return sameJson(old, now)
      ? []
      : [{ ...PLAIN, kind, ref, title: key, key: after.date, before: old, after: now, place }];
  });
  const parts = (['by', 'wins', 'next'] as const).flatMap((part) => {
    const [old, now] = [plain(before[part]), plain(after[part])];
    const [key, place] = [`${after.date}.${part}`, below(after.place, part)];
    return sameJson(old, now) ? [] : [{ ...PLAIN, kind, ref: home, title: team, key, before: old, after: now, place }];
  });
  return [...entries, ...parts];
}

function entryOf(entry: Entry | undefined): Json {
  if (!entry) return null;
  const { value, confidence, note } = entry;
  return {
    value: value instanceof Map ? Object.fromEntries(value) : (value as number | boolean | null),
    confidence,
    note,
  };
}

/** Values of the model are plain data. */
function plain(value: CheckIn['by' | 'wins' | 'next']): Json {
  return value as Json;
}

function byDay(home: TeamCycle | undefined): Map<string, CheckIn> {
  const found = new Map<string, CheckIn>();
  const seen = new Map<string, number>();
  for (const one of home?.checkIns ?? []) {
    const count = (seen.get(one.date) ?? 0) + 1;
    seen.set(one.date, count);
    found.set(`${one.date} ${count}`, one);
  }
  return found;
}

function homeOf({ cycle, team }: TeamCycle): string {
  return `${cycle.id}/${team.id}`;
}
