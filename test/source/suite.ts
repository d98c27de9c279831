import { isDeepStrictEqual } from 'node:util';
import { type Document, isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import { toData } from '../../src/source/node';
import { parse } from '../../src/source/parse';
import { looksNumeric } from '../../src/source/scalar';

/**
 * What comes of reading one text with our reader and with the `yaml` package. `same` and `both refuse` are agreement,
 * the classes below are differences the format is documented to make, everything else is a fault.
 */
export type Verdict =
  | 'same'
  | 'both refuse'
  | `refused: ${string}`
  | 'number kept as text'
  | 'closing bracket at the margin'
  | `fault: ${string}`;

/** Refusals of YAML that is valid, each by the name of its sentence (`problem.say`). */
const REFUSALS: Readonly<Record<string, string>> = {
  tag: 'tags',
  directive: 'directives',
  documents: 'several documents',
  key: 'keys that are no text',
  'merge-key': 'merge keys',
  'duplicate-key': 'keys written twice',
  control: 'control characters',
  depth: 'nesting too deep',
  nodes: 'too many nodes',
  'alias-many': 'too many aliases',
};

export function compare(text: string): Verdict {
  const ours = parse(text);
  const theirs = reference(text);
  const problem = ours.problems[0];
  if (problem && problem.say in REFUSALS) return `refused: ${REFUSALS[problem.say]}`;
  if (problem) return theirs === null ? 'both refuse' : `fault: only we refuse (${problem.say} at ${problem.start})`;
  const data = ours.root === null ? null : withPrototypes(toData(ours.root));
  if (theirs === null) {
    const moved = reference(indentClosers(text));
    return moved && isDeepStrictEqual([data], moved) ? 'closing bracket at the margin' : 'fault: only we accept';
  }
  if (theirs.length > 1) return 'fault: we see one document, they several';
  const [other = null] = theirs;
  if (isDeepStrictEqual(data, other)) return 'same';
  if (isDeepStrictEqual(numbersRead(data), numbersRead(other))) return 'number kept as text';
  return `fault: we read ${JSON.stringify(data)}, they ${JSON.stringify(other)}`;
}

/** The data of every document as the `yaml` package reads it; null where it finds an error. */
export function reference(text: string): unknown[] | null {
  const options = { schema: 'core', version: '1.2', uniqueKeys: false, merge: false, logLevel: 'silent' } as const;
  const documents = parseAllDocuments(text, options);
  if ('empty' in documents) return documents.errors.length > 0 ? null : [];
  if (documents.some(({ errors }) => errors.length > 0)) return null;
  try {
    return documents.map((document) => plain(document.contents, document));
  } catch {
    return null;
  }
}

/** Our own walk of their tree, so that keys are compared as written, not as JavaScript converts them. */
function plain(node: unknown, document: Document, open: readonly unknown[] = []): unknown {
  if (isAlias(node)) {
    const target = node.resolve(document);
    if (target === undefined || open.includes(target)) throw new Error('an alias that leads nowhere, or in a circle');
    return plain(target, document, open);
  }
  const inside = [...open, node];
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => plain(item, document, inside));
  if (!isMap(node)) return null;
  return Object.fromEntries(
    node.items.map(({ key, value }) => {
      const text = isScalar(key) ? (key.source ?? String(key.value)) : JSON.stringify(key);
      return [text, plain(value, document, inside)];
    }),
  );
}

function withPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPrototypes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withPrototypes(one)]));
}

/** Every text that YAML would take for a number, as that number. */
function numbersRead(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(numbersRead);
  if (typeof value === 'string' && looksNumeric(value)) return coreNumber(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, numbersRead(one)]));
}

function coreNumber(text: string): number {
  if (/^[-+]?\.inf$/i.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return /^\.nan$/i.test(text) ? Number.NaN : Number(text);
}

/** Brackets that close a list at the margin, indented as YAML wants it. */
function indentClosers(text: string): string {
  return text.replace(/^([ \t]*)([\]}])/gm, '$1                $2');
}
