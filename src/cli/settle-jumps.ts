import { findJump } from '../checkin/find-jump';
import type { Answer } from '../checkin/read-answer';
import type { Call } from './command';
import { EXIT } from './exit';
import { jumpQuestion } from './jump-question';
import { OkrError } from './okr-error';

/**
 * Values ten times the last one, or a tenth of it, need a yes: of the person, where one is there, else of `--yes`.
 * @throws OkrError without it
 */
export async function settleJumps(call: Call, answers: readonly Answer[]): Promise<void> {
  if (call.flags.yes) return;
  for (const answer of answers) {
    const jump = findJump(answer);
    if (jump === null) continue;
    const { key, keyResult } = answer.item;
    if (!call.host.interactive)
      throw new OkrError('answer-jump', { ref: key, ...jump, unit: keyResult.metric?.unit ?? null });
    const message = `${key}: ${jumpQuestion(jump, answer.item, call)}`;
    if (
      (await call.host.ask({ type: 'confirm', message, initial: 'no', words: call.text.screens.writing.answers })) !==
      'yes'
    )
      throw new OkrError('cancelled', {}, EXIT.cancelled);
  }
}
