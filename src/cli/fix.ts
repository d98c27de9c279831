import type { Change } from '../model/change';
import type { LocatedFinding } from '../report/settle-findings';
import { applyChanges } from '../source/apply';
import { type FoundFile, isText } from '../workspace/file';

/** Fixing mends what one pass shows, then looks again: a fix can make room for another one. */
const PASSES = 10;

/** Files before and after fixing. */
export interface Fixed {
  /** The files as they would be. */
  readonly files: readonly FoundFile[];
  /** By path, the files that changed: the text read, and the text to write. */
  readonly changed: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
  /** How many fixes were made. */
  readonly count: number;
}

/**
 * Makes the fixes of findings, safe ones only unless `unsafe`, in memory, until a pass changes nothing. `look` gives
 * the findings of some files.
 */
export async function fixFiles(
  files: readonly FoundFile[],
  unsafe: boolean,
  look: (files: readonly FoundFile[]) => Promise<readonly LocatedFinding[]>,
): Promise<Fixed> {
  const before = new Map(files.filter(isText).map((file) => [file.path, file.text]));
  let current = [...files];
  let count = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const texts = new Map(current.filter(isText).map((file) => [file.path, file.text]));
    const made = onePass(texts, await look(current), unsafe);
    if (made === 0) break;
    count += made;
    current = current.map((file) => (isText(file) ? { ...file, text: texts.get(file.path) ?? file.text } : file));
  }
  const changed = new Map<string, { before: string; after: string }>();
  for (const file of current) {
    const old = before.get(file.path);
    if (isText(file) && old !== undefined && old !== file.text)
      changed.set(file.path, { before: old, after: file.text });
  }
  return { files: current, changed, count };
}

/** Makes each fix on its own, from the end of a file to its start, so that lines above keep their numbers. */
function onePass(texts: Map<string, string>, findings: readonly LocatedFinding[], unsafe: boolean): number {
  let made = 0;
  const fixable = findings
    .filter(({ finding }) => finding.fix && (finding.fix.safe || unsafe))
    .sort((a, b) => b.range.start.line - a.range.start.line || b.range.start.column - a.range.start.column);
  for (const { finding } of fixable) if (makeFix(texts, finding.fix?.changes ?? [])) made++;
  return made;
}

/** All changes of one fix, or none. */
function makeFix(texts: Map<string, string>, changes: readonly Change[]): boolean {
  const next = new Map<string, string>();
  for (const change of changes) {
    const text = next.get(change.file) ?? texts.get(change.file);
    if (text === undefined) return false;
    const { text: after, refused } = applyChanges(text, [change]);
    if (refused.length > 0 || after === text) return false;
    next.set(change.file, after);
  }
  for (const [file, text] of next) texts.set(file, text);
  return next.size > 0;
}
