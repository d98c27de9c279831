import { toData } from '../source/node';
import { parse } from '../source/parse';

/** An item of `blockers` in a check-in file, as far as it is needed to write beside it. */
export interface ListedBlocker {
  readonly id: string;
  readonly resolved: string | null;
}

/** The items of `blockers` in a file's text, in their order; empty for a text that holds none. */
export function listedBlockers(text: string | null): ListedBlocker[] {
  const { root } = parse(text ?? '');
  const data = root === null ? null : (toData(root) as { readonly blockers?: unknown } | null);
  if (!Array.isArray(data?.blockers)) return [];
  return data.blockers.map((one: { readonly id?: unknown; readonly resolved?: unknown } | null) => ({
    id: String(one?.id ?? ''),
    resolved: one?.resolved == null ? null : String(one.resolved),
  }));
}
