import type { Change, Data } from '../model/change';
import type { IsoDate } from '../model/date';
import { type ActionAnswer, REFLECTION, type ReviewAnswers, type WinAnswer } from './answers';

/** A line of a file that is still easy to read; longer verdicts take a line for each key. */
const LONGEST_LINE = 110;

/** The keys of a verdict as they are read: what was thought, what is decided, why. */
const VERDICT = ['decision', 'reason', 'self_assessment', 'post_mortem'] as const;
const RETRO = ['keep', 'change', 'actions'] as const;

/**
 * The changes that write answers into a team's review file and close it. What `standing` (the file's data) says already
 * is not touched: only keys that are missing or empty are put, in the order of the format.
 */
export function planReview(file: string, answers: ReviewAnswers, closed: IsoDate, standing: unknown): Change[] {
  const before = mappingOf(standing);
  const changes: Change[] = [];
  const put = (path: readonly string[], key: string, value: Data, block: number) =>
    changes.push({ kind: 'put', file, path, key, value, block });
  put([], 'closed', closed, 0);
  for (const name of REFLECTION) {
    const list = answers[name] ?? [];
    if (list.length > 0 && isEmpty(before[name])) put([], name, plain(list), 1);
  }
  const { wins = [] } = answers;
  if (wins.length > 0 && isEmpty(before.wins)) put([], 'wins', plainWins(wins), 1);
  changes.push(...verdictChanges(file, answers, before.key_results));
  const retro = mappingOf(before.retro);
  const lists = RETRO.flatMap((name) => {
    const list = answers.retro?.[name] ?? [];
    return list.length > 0 && isEmpty(retro[name]) ? [[name, plain(list)] as const] : [];
  });
  if (Object.keys(retro).length === 0 && lists.length > 0) put([], 'retro', Object.fromEntries(lists), 2);
  else for (const [name, list] of lists) put(['retro'], name, list, 1);
  return changes;
}

function verdictChanges(file: string, answers: ReviewAnswers, standing: unknown): Change[] {
  const before = mappingOf(standing);
  const changes: Change[] = [];
  let exists = Object.keys(before).length > 0;
  for (const [key, verdict] of Object.entries(answers.key_results ?? {})) {
    const old = mappingOf(before[key]);
    const fresh: (readonly [string, Data])[] = VERDICT.flatMap((name) => {
      const value = verdict[name];
      return value === undefined || value === null || value === '' || !isEmpty(old[name])
        ? []
        : [[name, value] as const];
    });
    if (fresh.length === 0) continue;
    if (Object.keys(old).length > 0) {
      const path = ['key_results', key];
      for (const [name, value] of fresh) changes.push({ kind: 'put', file, path, key: name, value, block: 0 });
      continue;
    }
    const value = Object.fromEntries(fresh);
    const long = `  ${key}: ${JSON.stringify(value)}`.length > LONGEST_LINE ? 1 : 0;
    if (exists) changes.push({ kind: 'put', file, path: ['key_results'], key, value, block: long });
    else changes.push({ kind: 'put', file, path: [], key: 'key_results', value: { [key]: value }, block: 1 + long });
    exists = true;
  }
  return changes;
}

/** Lists of answers as plain data; what says no more than `what` is a text. */
function plain(list: readonly (string | WinAnswer | ActionAnswer)[]): Data {
  return list.map((one): Data => (typeof one === 'string' ? one : { ...one }));
}

function plainWins(wins: readonly WinAnswer[]): Data {
  return plain(wins.map((win) => (win.who === undefined && win.value === undefined ? win.what : win)));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function mappingOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
