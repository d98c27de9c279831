import { readCsv } from '../checkin/read-csv';
import { splitSet, type TypedFor } from '../checkin/split-set';
import { type Extras, NO_EXTRAS, type Typed, winOf } from '../checkin/typed';
import { type IsoDate, parseDate } from '../model/date';
import { answersFile } from '../schema/check-in-file';
import { isOneLine } from '../source/yaml-text';
import { readAnswersFile, textOfAnswers } from './answers-file';
import type { Call } from './command';
import { dateFlag } from './date-flag';
import { OkrError } from './okr-error';

/** What a command line says of a check-in, before anybody is asked. References are as written. */
export interface GivenAnswers {
  readonly entries: readonly TypedFor[];
  readonly date: IsoDate | null;
  readonly by: string | null;
  readonly extras: Extras;
}

/**
 * Answers from `--set`, `--answers` or `--from-csv`, and what other flags add; a flag wins over what a file says. What a
 * workbook says depends on the files and is read later.
 * @throws OkrError for what cannot be read, and for several sources at once
 */
export async function givenAnswers(call: Call): Promise<GivenAnswers> {
  const { flags } = call;
  const sources = (['resume', 'set', 'answers', 'from-csv', 'from-xlsx'] as const).filter(
    (name) => flags[name] !== undefined,
  );
  if (sources.length > 1) throw new OkrError('not-together', { first: `--${sources[0]}`, second: `--${sources[1]}` });
  const given = await fromSource(call);
  const { wins, next, blockers } = given.extras;
  return {
    entries: given.entries,
    date: dateFlag(call, 'date') ?? given.date,
    by: flags.by ?? given.by,
    extras: {
      wins: [...wins, ...oneLined(flags.win, '--win').map(winOf)],
      next: [...next, ...oneLined(flags.next, '--next')],
      blockers: [...blockers, ...oneLined(flags.blocker, '--blocker')],
    },
  };
}

async function fromSource(call: Call): Promise<GivenAnswers> {
  const { flags } = call;
  const nothing = { date: null, by: null, extras: NO_EXTRAS };
  if (flags.answers !== undefined) return readAnswers(call, flags.answers);
  if (flags['from-csv'] !== undefined) return { ...nothing, entries: await readTable(call, flags['from-csv']) };
  const entries = (flags.set ?? []).map((written) => {
    const split = splitSet(written);
    if (split === null) throw new OkrError('bad-set', { written });
    return split;
  });
  return { ...nothing, entries };
}

async function readTable(call: Call, file: string): Promise<readonly TypedFor[]> {
  const read = await readCsv(await textOfAnswers(call, file));
  if ('missing' in read) throw new OkrError('csv-heading', { file, missing: read.missing });
  if ('line' in read) throw new OkrError('csv-row', { file, line: read.line });
  return read;
}

/** A file of the shape a check-in has in its file, in YAML or JSON. */
async function readAnswers(call: Call, file: string): Promise<GivenAnswers> {
  const said = await readAnswersFile(call, file, { shape: answersFile, code: 'bad-answers' });
  return {
    entries: Object.entries(said.key_results ?? {}).flatMap(([ref, entry]) =>
      entry === null ? [] : [{ ref, typed: typedOf(entry) }],
    ),
    date: said.date ? parseDate(said.date) : null,
    by: said.by ?? null,
    extras: {
      wins: (said.wins ?? []).map((win) =>
        typeof win === 'string' ? winOf(win) : { what: win.what, who: win.who ?? [], value: win.value ?? null },
      ),
      next: said.next ?? [],
      blockers: said.blockers ?? [],
    },
  };
}

type EntryData = NonNullable<NonNullable<ReturnType<typeof answersFile.parse>['key_results']>[string]>;

function typedOf(entry: EntryData): Typed {
  if (typeof entry !== 'object') return { value: entry, confidence: null, note: null };
  const { value, done, confidence, note } = entry;
  const shares = Array.isArray(done) ? Object.fromEntries(done.map((id) => [id, 1])) : done;
  return { value: shares ?? value ?? null, confidence: confidence ?? null, note: note ?? null };
}

function oneLined(texts: readonly string[] | undefined, option: string): string[] {
  return (texts ?? []).map((text) => {
    const tidy = text.trim();
    if (tidy === '' || !isOneLine(tidy))
      throw new OkrError('bad-value', { option, value: tidy, allowed: null, suggestion: null });
    return tidy;
  });
}
