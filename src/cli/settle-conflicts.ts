import type { Difference } from '../checkin/three-way';
import { sidesOf } from '../page/workbook-checkin-page';
import { differenceOf } from '../report/build-workbook-checkin';
import type { Call } from './command';
import { EXIT } from './exit';
import { OkrError } from './okr-error';

/** Named in an error at most. */
const NAMED = 5;

/**
 * The differences that are to be written: where both sides changed, what `--on-conflict` says counts, else what the person
 * chooses.
 * @throws OkrError where nobody is there to choose, naming the conflicts
 */
export async function settleConflicts(call: Call, differences: readonly Difference[]): Promise<Difference[]> {
  const { flags, host, text } = call;
  const words = text.screens.fromWorkbook;
  const conflicts = differences.filter(({ isConflict }) => isConflict);
  if (conflicts.length > 0 && flags['on-conflict'] === undefined && (!host.interactive || flags.yes)) {
    const lines = conflicts.slice(0, NAMED).map((one) => words.conflict(sidesOf(differenceOf(one, false), text)));
    throw new OkrError('workbook-conflicts', { count: conflicts.length, conflicts: lines });
  }
  const taken: Difference[] = [];
  for (const one of differences) {
    const side = one.isConflict ? (flags['on-conflict'] ?? (await ask(one))) : 'workbook';
    if (side === 'workbook') taken.push(one);
  }
  return taken;

  async function ask(one: Difference): Promise<string> {
    const sides = sidesOf(differenceOf(one, false), text);
    const answer = await host.ask({
      type: 'choice',
      message: `${words.conflict(sides)}. ${words.which}`,
      choices: [
        { value: 'workbook', name: words.choices.workbook(sides.workbook) },
        { value: 'files', name: words.choices.files(sides.now) },
      ],
    });
    if (answer === null) throw new OkrError('cancelled', {}, EXIT.cancelled);
    return answer;
  }
}
