import type { Text } from '../text/catalogue';
import { EXIT, type ExitCode } from './exit';

export type ErrorCode = keyof Text['errors'];

/**
 * Expected trouble: thrown in `cli` and `host` only, caught once in `run`. The sentences (what failed, where, what to do)
 * stand in the text catalogue under `code`.
 */
export class OkrError extends Error {
  override readonly name = 'OkrError';

  constructor(
    readonly code: ErrorCode,
    readonly data: Readonly<Record<string, string | number | null | readonly string[]>> = {},
    readonly exit: ExitCode = EXIT.usage,
    /** Whose hint is given in place of the code's own: what was typed is kept, say. */
    readonly instead: Pick<OkrError, 'code' | 'data'> | null = null,
  ) {
    super(code);
  }
}

/** The error's sentences. The catalogue's functions each take their own data, which `OkrError` carries under the same code. */
export function sentenceOf(text: Text, { code, data, instead }: OkrError): { message: string; hint: string } {
  const said = say(text, { code, data });
  return instead === null ? said : { message: said.message, hint: say(text, instead).hint };
}

function say(text: Text, { code, data }: Pick<OkrError, 'code' | 'data'>): { message: string; hint: string } {
  const words = text.errors[code] as ((data: OkrError['data']) => { message: string; hint: string }) | string;
  return typeof words === 'string' ? { message: words, hint: '' } : words(data);
}

/** Writes a file; what the system has against it becomes an error that names the file. */
export function writing<T>(file: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw new OkrError('cannot-write', { file, reason: systemCode(error) }, EXIT.failed);
  }
}

/** The error a user is told: what was thrown, or what it means; null for one nobody expected. */
export function expected(error: unknown): OkrError | null {
  if (error instanceof OkrError) return error;
  if (systemCode(error) !== 'GIT_HANGS') return null;
  return new OkrError('git-hangs', { seconds: (error as { seconds: number }).seconds }, EXIT.failed);
}

/** The system's code of a failed file operation, for example `ENOSPC`. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'EIO';
}
