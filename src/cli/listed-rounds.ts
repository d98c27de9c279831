import { parseDate } from '../model/date';
import { toData } from '../source/node';
import { parse } from '../source/parse';

/** An item of `rounds` in a culture file, as far as it is needed to write beside it. */
export interface ListedRound {
  readonly team: string;
  readonly form: string;
  readonly date: string;
}

/** The items of `rounds` in a file's text that have a day; empty for a text that holds none. */
export function listedRounds(text: string | null): ListedRound[] {
  const { root } = parse(text ?? '');
  const data = root === null ? null : (toData(root) as { readonly rounds?: unknown } | null);
  if (!Array.isArray(data?.rounds)) return [];
  return data.rounds.flatMap((one: { readonly [key: string]: unknown } | null) => {
    const date = parseDate(String(one?.date ?? ''));
    return date === null ? [] : [{ team: String(one?.team), form: String(one?.form), date }];
  });
}
