import { suggest } from '../language/suggest';
import type { Blocker, CheckIn, Entry, KeyResult, Objective, Review, Win } from '../model/okr';
import { at, type Path } from '../model/ref';
import type { FileData } from '../schema/kinds';
import type { FileReader } from './read-file';

type CheckInData = NonNullable<FileData<'check-ins'>['check_ins']>[number];
type EntryData = NonNullable<NonNullable<CheckInData['key_results']>[string]>;
type WinData = NonNullable<CheckInData['wins']>[number];

/**
 * The check-ins of a team's file, in file order. A value that does not fit its key result (a number for milestones) is
 * a fault of form at its place; `objectives` are those of the same team and cycle.
 */
export function buildCheckIns(reader: FileReader<'check-ins'>, objectives: readonly Objective[]): CheckIn[] {
  const keyResults = new Map<string, KeyResult>(
    objectives.flatMap((one) => one.keyResults.map((kr) => [`${one.id}/${kr.id}`, kr] as const)),
  );
  return (reader.data?.check_ins ?? []).map((data, index) => {
    const path = ['check_ins', index];
    const entries = new Map<string, Entry>();
    for (const [ref, entry] of Object.entries(data.key_results ?? {})) {
      if (entry === null) continue;
      entries.set(ref, buildEntry(reader, entry, [...path, 'key_results', ref], keyResults.get(ref) ?? null));
    }
    return {
      date: data.date,
      by: data.by ?? null,
      entries,
      named: Object.keys(data.key_results ?? {}),
      wins: (data.wins ?? []).map(buildWin),
      next: data.next ?? [],
      place: at(reader.file, ...path),
    };
  });
}

function buildEntry(reader: FileReader, data: EntryData, path: Path, keyResult: KeyResult | null): Entry {
  if (typeof data !== 'object')
    return { value: buildValue(reader, data, path, keyResult), confidence: null, note: null };
  const { value, done, confidence, note } = data;
  const rest = { confidence: confidence ?? null, note: note ?? null };
  if (done) {
    if (keyResult && keyResult.milestones.length === 0) unfit(reader, 'done', [...path, 'done'], keyResult);
    else if (keyResult) checkMilestones(reader, done, [...path, 'done'], keyResult);
    const shares: [string, number][] = Array.isArray(done) ? done.map((id) => [id, 1]) : Object.entries(done);
    return { value: new Map(shares), ...rest };
  }
  return {
    value: value === null || value === undefined ? null : buildValue(reader, value, [...path, 'value'], keyResult),
    ...rest,
  };
}

function checkMilestones(
  reader: FileReader,
  done: readonly string[] | Readonly<Record<string, number>>,
  path: Path,
  keyResult: KeyResult,
): void {
  const known = keyResult.milestones.map((one) => one.id);
  const ids = isList(done) ? done : Object.keys(done);
  for (const [index, id] of ids.entries()) {
    if (known.includes(id)) continue;
    const data = { found: id, suggestion: suggest(id, known), among: known };
    const [step, on] = isList(done) ? ([index, 'value'] as const) : ([id, 'key'] as const);
    reader.see('unknown-reference', 'milestone', data, [...path, step], on, keyResult.ref);
  }
}

function isList<T>(value: readonly T[] | object): value is readonly T[] {
  return Array.isArray(value);
}

function buildValue(
  reader: FileReader,
  data: number | string | boolean,
  path: Path,
  keyResult: KeyResult | null,
): number | boolean | null {
  if (typeof data === 'boolean') {
    if (keyResult && keyResult.metric?.type !== 'yes-no') unfit(reader, String(data), path, keyResult);
    return data;
  }
  const number = reader.number(data, path);
  if (number === null) return null;
  if (keyResult && (keyResult.milestones.length > 0 || keyResult.metric?.type === 'yes-no'))
    unfit(reader, String(data), path, keyResult);
  return number.value;
}

function unfit(reader: FileReader, found: string, path: Path, keyResult: KeyResult): void {
  const kind =
    keyResult.milestones.length > 0 ? 'milestones' : keyResult.metric?.type === 'yes-no' ? 'yes-no' : 'number';
  reader.see('format', 'value-kind', { found, kind, keyResult: keyResult.id }, path, 'value', keyResult.ref);
}

/** The blockers of a check-in file. */
export function buildBlockers(reader: FileReader<'check-ins'>): Blocker[] {
  const data = reader.data?.blockers ?? [];
  return reader.unique(data, ['blockers'], 'blocker').map((blocker) => ({
    id: blocker.id,
    text: blocker.text,
    keyResults: blocker.key_results ?? [],
    kind: blocker.kind ?? null,
    raised: blocker.raised,
    raisedBy: blocker.raised_by ?? null,
    owner: blocker.owner ?? null,
    due: blocker.due ?? null,
    resolved: blocker.resolved ?? null,
    place: at(reader.file, 'blockers', data.indexOf(blocker)),
  }));
}

/** A team's review of a cycle. */
export function buildReview(reader: FileReader<'review'>): Review | null {
  const data = reader.data;
  if (!data) return null;
  const { retro } = data;
  return {
    file: reader.file,
    closed: data.closed ?? null,
    wentWell: data.went_well ?? [],
    obstacles: data.obstacles ?? [],
    wouldChange: data.would_change ?? [],
    learned: data.learned ?? [],
    wins: (data.wins ?? []).map(buildWin),
    keyResults: new Map(
      Object.entries(data.key_results ?? {}).map(([ref, verdict]) => [
        ref,
        {
          decision: verdict.decision ?? null,
          postMortem: verdict.post_mortem ?? null,
          selfAssessment: verdict.self_assessment ?? null,
          reason: verdict.reason ?? null,
        },
      ]),
    ),
    retro: retro
      ? {
          keep: retro.keep ?? [],
          change: retro.change ?? [],
          actions: (retro.actions ?? []).map(({ what, owner, due }) => ({
            what,
            owner: owner ?? null,
            due: due ?? null,
          })),
        }
      : null,
  };
}

function buildWin(data: WinData): Win {
  if (typeof data === 'string') return { what: data, who: [], value: null };
  return { what: data.what, who: data.who ?? [], value: data.value ?? null };
}
