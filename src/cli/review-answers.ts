import { suggest } from '../language/suggest';
import type { IsoDate } from '../model/date';
import type { Workspace } from '../model/workspace';
import { answersFrom, type ReviewAnswers } from '../review/answers';
import { matchPeople } from '../review/match-people';
import { readSelfAssessment } from '../review/self-assessment';
import { reviewFile } from '../schema/review-file';
import { readAnswersFile } from './answers-file';
import type { Call } from './command';
import { OkrError } from './okr-error';

/** Answers with the day of the close, where they name one. */
export interface GivenReview {
  readonly answers: ReviewAnswers;
  readonly closed: IsoDate | null;
}

/**
 * `--answers <file>` (`-` is standard input): a file of the review's shape, in which people may write names instead of
 * handles and ids, and a self-assessment as they say it.
 * @throws OkrError for what cannot be read
 */
export async function readReviewAnswers(call: Call, workspace: Workspace, file: string): Promise<GivenReview> {
  const refuse = (where: string, message: string) => new OkrError('bad-review', { file, where, message });
  const tidy = (data: unknown) => tidied(data ?? {}, call, workspace, refuse);
  const data = await readAnswersFile(call, file, { shape: reviewFile, code: 'bad-review', tidy });
  return { answers: answersFrom(data), closed: data.closed ?? null };
}

type Refuse = (where: string, message: string) => OkrError;

/** Data with names, values and percentages as the format has them. What is of another shape stays for the shape to judge. */
function tidied(data: unknown, call: Call, workspace: Workspace, refuse: Refuse): unknown {
  if (!isMapping(data)) return data;
  const words = call.text.screens.review.ask;
  const person = (name: unknown, where: string): unknown => {
    if (typeof name !== 'string') return name;
    const matched = matchPeople(name, workspace.people);
    if ('unknown' in matched) throw refuse(where, words.unknownPerson(matched.unknown, matched.suggestion));
    return matched.handles.length === 1 ? matched.handles[0] : name;
  };
  const value = (name: unknown, where: string): unknown => {
    const values = workspace.strategy?.values ?? [];
    if (typeof name !== 'string' || values.length === 0) return name;
    const wanted = name.trim().toLowerCase();
    const found = values.find((one) => one.id === wanted || one.name?.toLowerCase() === wanted);
    if (found) return found.id;
    throw refuse(
      where,
      words.unknownValue(
        name,
        suggest(
          name,
          values.flatMap((one) => [one.id, one.name ?? []].flat()),
        ),
      ),
    );
  };
  const win = (one: unknown, index: number): unknown => {
    if (!isMapping(one)) return one;
    const where = `wins › ${index + 1}`;
    const who = Array.isArray(one.who) ? one.who.map((name) => person(name, where)) : one.who;
    return { ...one, ...given('who', who), ...given('value', value(one.value, where)) };
  };
  const action = (one: unknown, index: number): unknown =>
    isMapping(one) ? { ...one, ...given('owner', person(one.owner, `retro › actions › ${index + 1}`)) } : one;
  const verdict = (one: unknown): unknown => {
    if (!isMapping(one) || typeof one.self_assessment !== 'string') return one;
    const ratio = readSelfAssessment(one.self_assessment, workspace.language);
    return { ...one, self_assessment: ratio ?? one.self_assessment };
  };
  const { wins, key_results, retro } = data;
  return {
    ...data,
    ...given('wins', Array.isArray(wins) ? wins.map(win) : wins),
    ...given('key_results', isMapping(key_results) ? mapped(key_results, verdict) : key_results),
    ...given(
      'retro',
      isMapping(retro) && Array.isArray(retro.actions) ? { ...retro, actions: retro.actions.map(action) } : retro,
    ),
  };
}

function given(key: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === undefined ? {} : { [key]: value };
}

function mapped(data: Readonly<Record<string, unknown>>, change: (one: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([key, one]) => [key, change(one)]));
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
