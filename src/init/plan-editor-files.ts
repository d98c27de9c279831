import { jsonSchema, schemaNames } from '../schema/json-schema';
import { OKR_IGNORE } from './okr-ignore';
import type { PlannedFile } from './plan';

/** What editors read (a schema for each kind of file), and what git leaves out. */
export function planEditorFiles(): PlannedFile[] {
  const schemas = schemaNames().files.map((kind) => ({
    path: `.okr/schema/${kind}.json`,
    text: `${JSON.stringify(jsonSchema(kind), null, 2)}\n`,
  }));
  return [...schemas, OKR_IGNORE];
}
