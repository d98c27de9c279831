import type { Decision } from '../model/workspace';

type Named = Pick<Decision, 'id' | 'place'>;

/** What other records may call a decision: its id, its file's name, and that without the date. The first is its own. */
export function decisionNames({ id, place }: Named): readonly [string, ...string[]] {
  const stem = place.file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  const short = stem.replace(/^\d{4}-\d{2}-\d{2}-/, '');
  return id === null ? [short, stem] : [id, short, stem];
}
