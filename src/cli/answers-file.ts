import { suggest } from '../language/suggest';
import type { Finding } from '../model/finding';
import { say } from '../report/say';
import type { answersFile } from '../schema/check-in-file';
import type { importMap } from '../schema/import-map';
import { shapeIssues } from '../schema/issues';
import type { reviewFile } from '../schema/review-file';
import { toData } from '../source/node';
import { parse } from '../source/parse';
import { explainSyntax } from '../source/syntax';
import { isText } from '../workspace/file';
import type { Call } from './command';
import { loadRuleTexts } from './load-text';
import { OkrError } from './okr-error';

/** What a file of the user's may be: a check-in, a review, or how a table is read. */
type Shape = typeof answersFile | typeof reviewFile | typeof importMap;

/** How a file of answers is read. */
export interface AnswersShape<T extends Shape> {
  readonly shape: T;
  /** The error that says what is wrong with it. */
  readonly code: 'bad-answers' | 'bad-review' | 'bad-map';
  /** What people may write instead of what the format wants; data of another shape stays for the shape to judge. */
  readonly tidy?: (data: unknown) => unknown;
}

/**
 * A file of answers, in YAML or JSON; `-` is standard input.
 * @throws OkrError for one that cannot be read, or is of another shape
 */
export async function readAnswersFile<T extends Shape>(
  call: Call,
  file: string,
  { shape, code, tidy = (data) => data }: AnswersShape<T>,
): Promise<ReturnType<T['parse']>> {
  const refuse = async (where: string, found: Pick<Finding, 'rule' | 'say' | 'data'>) => {
    const { message, help } = say(await loadRuleTexts(call.language), found);
    return new OkrError(code, { file, where, message: `${message} ${help}`.trim() });
  };
  const text = await textOfAnswers(call, file);
  const { root, broken, problems } = parse(text);
  const [problem] = broken ? await explainSyntax(text) : problems;
  if (problem !== undefined) throw await refuse('', problem);
  const data = tidy(root === null ? null : toData(root));
  const read = shape.safeParse(data);
  if (read.success) return read.data as ReturnType<T['parse']>;
  const [issue] = shapeIssues(shape, data, read.error.issues, suggest);
  throw await refuse(issue?.path.join(' › ') ?? '', {
    rule: 'format',
    say: issue?.say ?? 'mapping',
    data: issue?.data ?? {},
  });
}

/** A file of the user's by its path from where they work; `-` is standard input. */
export async function textOfAnswers({ host, folder }: Call, file: string): Promise<string> {
  if (file === '-') return host.stdin();
  const found = host.files.read(host.resolve(folder, file), file);
  if (found === null) throw new OkrError('no-file', { path: file });
  if (!isText(found)) throw new OkrError('answers-unreadable', { file, fault: found.fault });
  return found.text;
}
