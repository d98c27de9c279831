import { countTyped, type Draft } from '../checkin/draft';
import { joinLine } from '../checkin/join-line';
import type { Typed } from '../checkin/typed';
import { type DraftPlace, saveDraft } from './check-in-draft';
import type { Call } from './command';
import { OkrError } from './okr-error';

/** Trouble after which what was typed is still good. */
const KEPT: ReadonlySet<string> = new Set([
  'cancelled',
  'cannot-write',
  'cannot-edit',
  'changed-meanwhile',
  'faulty-file',
  'locked',
]);

/**
 * An error with what was typed kept as a draft, and the command that goes on with it; where not even a draft can be
 * written, the command that says it all again. Other errors come back as they are.
 */
export function withAnswersKept(error: unknown, call: Call, place: DraftPlace, draft: Draft): unknown {
  if (!(error instanceof OkrError) || !KEPT.has(error.code)) return error;
  const count = countTyped(draft);
  if (count === 0) return error;
  const again = `okr checkin ${place.home.team.id}${call.flags.cycle === undefined ? '' : ` --cycle ${call.flags.cycle}`}`;
  const isKept = saveDraft(call, place, draft);
  const code = !isKept ? 'answers-shown' : error.code === 'cancelled' ? 'answers-waiting' : 'answers-kept';
  const command = isKept ? `${again} --resume` : `${again} ${flagsFor(draft)}`;
  return new OkrError(error.code, error.data, error.exit, { code, data: { count, command } });
}

/** The flags that say what a draft says. */
function flagsFor({ typed, extras, date, by }: Draft): string {
  const flags: (readonly [string, string])[] = [
    ...Object.entries(typed).map(([key, said]) => ['set', `${key}=${setText(said)}`] as const),
    ...extras.wins.map(({ what }) => ['win', what] as const),
    ...extras.next.map((one) => ['next', one] as const),
    ...extras.blockers.map((one) => ['blocker', one] as const),
    ...(date === null ? [] : [['date', date] as const]),
    ...(by === null ? [] : [['by', by] as const]),
  ];
  return flags.map(([name, value]) => `--${name} ${inShell(value)}`).join(' ');
}

function setText({ value, confidence, note }: Typed): string {
  const head = joinLine({ value, confidence, note: null }, String).replace(/ @(?=\d+$)/, '@');
  return note === null ? head : `${head}:${note}`;
}

/** One word for a shell. */
function inShell(word: string): string {
  return /^[\w/=@.,:+%-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
