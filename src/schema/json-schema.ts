import * as z from 'zod';
import { FILE_SHAPES, type FileKind } from './kinds';
import { OUTPUT_SHAPES } from './output';

/** The names of all schemas: kinds of files, then `output/<command>`. */
export function schemaNames(): { files: string[]; outputs: string[] } {
  return { files: Object.keys(FILE_SHAPES), outputs: Object.keys(OUTPUT_SHAPES).map((name) => `output/${name}`) };
}

/**
 * The JSON Schema (draft-07, which editors' YAML support reads) of a kind of file or an output; null for a name that
 * does not exist.
 */
export function jsonSchema(name: string): object | null {
  const shape = name.startsWith('output/')
    ? lookUp(OUTPUT_SHAPES, name.slice('output/'.length))
    : lookUp(FILE_SHAPES as Readonly<Record<FileKind, z.ZodType>>, name);
  if (!shape) return null;
  const { $schema, ...schema } = z.toJSONSchema(shape, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  return { $schema, title: `okr ${name}`, ...schema };
}

function lookUp(shapes: Readonly<Record<string, z.ZodType>>, name: string): z.ZodType | null {
  return Object.hasOwn(shapes, name) ? (shapes[name] ?? null) : null;
}
