import * as z from 'zod';
import { importMap } from './import-map';
import { FILE_SHAPES, type FileKind } from './kinds';
import { OUTPUT_SHAPES } from './output';

/** Files a user hands to a command; they belong to no workspace. */
const GIVEN_SHAPES: Readonly<Record<string, z.ZodType>> = { 'import-map': importMap };

/** The names of all schemas: kinds of files of a workspace, files given to commands, then `output/<command>`. */
export function schemaNames(): { files: string[]; given: string[]; outputs: string[] } {
  return {
    files: Object.keys(FILE_SHAPES),
    given: Object.keys(GIVEN_SHAPES),
    outputs: Object.keys(OUTPUT_SHAPES).map((name) => `output/${name}`),
  };
}

/**
 * The JSON Schema (draft-07, which editors' YAML support reads) of a kind of file or an output; null for a name that
 * does not exist.
 */
export function jsonSchema(name: string): object | null {
  const shape = name.startsWith('output/')
    ? lookUp(OUTPUT_SHAPES, name.slice('output/'.length))
    : (lookUp(FILE_SHAPES as Readonly<Record<FileKind, z.ZodType>>, name) ?? lookUp(GIVEN_SHAPES, name));
  if (!shape) return null;
  const { $schema, ...schema } = z.toJSONSchema(shape, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  return { $schema, title: `okr ${name}`, ...schema };
}

function lookUp(shapes: Readonly<Record<string, z.ZodType>>, name: string): z.ZodType | null {
  return Object.hasOwn(shapes, name) ? (shapes[name] ?? null) : null;
}
