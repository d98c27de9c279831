import type { AgendaItem } from '../checkin/agenda';
import type { Jump } from '../checkin/find-jump';
import { visible } from '../render/visible';
import { formatOf } from '../text/format';
import type { Call } from './command';

/** The sanity question in words. */
export function jumpQuestion({ value, before, sum }: Jump, { keyResult }: AgendaItem, { text }: Call): string {
  const words = text.screens.checkin.jump;
  const { amount } = formatOf(text.language);
  const unit = keyResult.metric?.unit ?? null;
  return visible(
    sum === null
      ? words.level(amount(value, unit), amount(before, unit))
      : words.sum(amount(value, unit), amount(sum, unit)),
  );
}
