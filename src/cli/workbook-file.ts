import type { Sheet } from '../sheets/cell';
import { SHEET_LIMITS } from '../sheets/limits';
import { readWorkbook } from '../sheets/read-workbook';
import type { Call } from './command';
import { OkrError } from './okr-error';

/**
 * The sheets of a workbook (.xlsx) by its path from where the user works.
 * @throws OkrError for one that is not there, is none, is damaged or too large, with what to do
 */
export async function readWorkbookFile({ host, folder }: Call, file: string): Promise<readonly Sheet[]> {
  const bytes = host.files.readBytes(host.resolve(folder, file), file, SHEET_LIMITS.bytes);
  if (bytes === null) throw new OkrError('no-file', { path: file });
  if ('fault' in bytes) {
    if (bytes.fault === 'too-large') throw tooLarge(file, 'bytes');
    throw new OkrError('workbook-unreadable', { file, fault: bytes.fault });
  }
  const read = await readWorkbook(bytes);
  if (!('fault' in read)) return read;
  switch (read.fault) {
    case 'other-file':
      throw new OkrError('no-workbook', { file, found: read.found });
    case 'damaged':
      throw new OkrError('damaged-workbook', { file, part: read.part });
    default:
      throw tooLarge(file, read.what, 'sheet' in read ? read.sheet : null);
  }
}

function tooLarge(file: string, what: keyof typeof SHEET_LIMITS, sheet: string | null = null): OkrError {
  return new OkrError('workbook-too-large', { file, what, limit: SHEET_LIMITS[what], sheet });
}
