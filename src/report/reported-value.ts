import type { Entry } from '../model/okr';

/** A value as it was reported, in plain data: of milestones the share done of each (0–1). */
export function reportedValue(value: Entry['value']): number | boolean | Record<string, number> | null {
  return typeof value === 'object' && value !== null ? Object.fromEntries(value) : value;
}
