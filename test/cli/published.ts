import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { jsonSchema } from '../../src/schema/json-schema';

const ajv = new Ajv({ strict: false, allErrors: true });
(addFormats as unknown as (ajv: Ajv) => void)(ajv);
const checks = new Map<string, ValidateFunction>();

/** Holds what a command printed with `--json` to the shape published for it, or to that of an error where it is one. */
export function expectPublished(command: string, data: unknown): void {
  const isError = typeof data === 'object' && data !== null && 'error' in data;
  const name = `output/${isError ? 'error' : command}`;
  const check = checks.get(name) ?? ajv.compile(jsonSchema(name) as object);
  checks.set(name, check);
  expect(check(data) ? [] : check.errors).toEqual([]);
}
