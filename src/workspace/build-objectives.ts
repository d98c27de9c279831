import type { Milestone } from '../model/metric';
import type { DefinitionChange, Dropped, KeyResult, Objective } from '../model/okr';
import { at, type Path } from '../model/ref';
import type { FileData } from '../schema/kinds';
import { buildMetric } from './build-metric';
import type { FileReader } from './read-file';
import { titleMetric } from './title-metric';

type ObjectiveData = NonNullable<FileData<'team'>['objectives']>[number];
type KeyResultData = NonNullable<ObjectiveData['key_results']>[number];
type ChangeData = NonNullable<ObjectiveData['changes']>[number];

/** The objectives of a team's file. `home` is `2026-Q4/sales`. */
export function buildObjectives(reader: FileReader<'team'>, home: string): Objective[] {
  const data = reader.data?.objectives ?? [];
  return reader.unique(data, ['objectives'], 'objective').map((objective) => {
    const path: Path = ['objectives', data.indexOf(objective)];
    return buildObjective(reader, objective, path, `${home}/${objective.id}`);
  });
}

function buildObjective(reader: FileReader<'team'>, data: ObjectiveData, path: Path, ref: string): Objective {
  const ambition = data.ambition ?? 'aspirational';
  const keyResults = data.key_results ?? [];
  return {
    id: data.id,
    ref,
    title: data.title,
    owner: data.owner ?? null,
    why: data.why ?? null,
    contributesTo: data.contributes_to ?? [],
    sharedWith: data.shared_with ?? [],
    ambition,
    weight: data.weight ?? 1,
    dropped: dropped(data),
    changes: (data.changes ?? []).map(change),
    note: data.note ?? null,
    keyResults: reader.unique(keyResults, [...path, 'key_results'], 'key-result').map((keyResult) => {
      const place = [...path, 'key_results', keyResults.indexOf(keyResult)];
      return buildKeyResult(reader, keyResult, place, `${ref}/${keyResult.id}`, ambition);
    }),
    place: at(reader.file, ...path),
  };
}

function buildKeyResult(
  reader: FileReader<'team'>,
  data: KeyResultData,
  path: Path,
  ref: string,
  ambition: Objective['ambition'],
): KeyResult {
  const milestones = reader.unique(data.milestones ?? [], [...path, 'milestones'], 'milestone').map(milestone);
  if (data.metric && milestones.length > 0) {
    reader.see('format', 'metric-and-milestones', {}, [...path, 'milestones'], 'key');
  }
  const written = data.metric ? buildMetric(reader, data.metric, [...path, 'metric']) : null;
  // A metric with a fault of form is not replaced by what the title says; nor are milestones, their faults included.
  const silent = !data.metric && (data.milestones ?? []).length === 0;
  const read = silent ? titleMetric(data.title, reader.language) : null;
  return {
    id: data.id,
    ref,
    title: data.title,
    metric: written ?? read,
    metricFrom: written ? 'file' : read ? 'title' : null,
    milestones,
    owner: data.owner ?? null,
    weight: data.weight ?? 1,
    ambition: data.ambition ?? ambition,
    guardrail: data.guardrail ?? false,
    pairsWith: data.pairs_with ?? null,
    carriedFrom: data.carried_from ?? null,
    dropped: dropped(data),
    changes: (data.changes ?? []).map(change),
    note: data.note ?? null,
    place: at(reader.file, ...path),
  };
}

function milestone(data: NonNullable<KeyResultData['milestones']>[number]): Milestone {
  return { id: data.id, title: data.title, due: data.due ?? null, weight: data.weight ?? 1 };
}

function dropped(data: {
  dropped?: string | null | undefined;
  drop_reason?: string | null | undefined;
}): Dropped | null {
  return data.dropped ? { date: data.dropped, reason: data.drop_reason ?? null } : null;
}

function change(data: ChangeData): DefinitionChange {
  const { date, what, before, after } = data;
  return { date, what, before: before ?? null, after: after ?? null, by: data.by ?? null, reason: data.reason ?? null };
}
