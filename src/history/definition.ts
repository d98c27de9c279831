import type { Objective } from '../model/okr';
import type { Language } from '../model/workspace';
import { buildObjectives } from '../workspace/build-objectives';
import { FileReader } from '../workspace/read-file';
import type { Fields, Json } from './version';

/** An objective and one of its key results as a commit left them. */
export interface Defined {
  readonly objective: Fields;
  /** Null for the objective itself. */
  readonly keyResult: Fields | null;
}

/**
 * Fields as a definition in the model, so that everything that understands key results understands old ones. `ref` is
 * the objective's (`2026-Q4/sales/customer-love`). Null where the fields are no sound definition today.
 */
export function definitionOf({ objective, keyResult }: Defined, ref: string, language: Language): Objective | null {
  const parts = ref.split('/');
  const key_results = keyResult ? [nested(keyResult)] : [];
  const data = { objectives: [{ id: parts[2] ?? '', title: '-', ...nested(objective), key_results }] };
  const reader = FileReader.ofData(`okrs/${parts[0]}/${parts[1]}.yaml`, data, 'team', language);
  return reader ? (buildObjectives(reader, `${parts[0]}/${parts[1]}`)[0] ?? null) : null;
}

/** Keys like `metric.from` as a mapping again. */
function nested(fields: Fields): { [key: string]: Json } {
  const item: { [key: string]: Json } = {};
  const metric: { [key: string]: Json } = {};
  for (const [key, value] of Object.entries(fields)) {
    if (key.startsWith('metric.')) metric[key.slice('metric.'.length)] = value;
    else item[key] = value;
  }
  return Object.keys(metric).length > 0 ? { ...item, metric } : item;
}
