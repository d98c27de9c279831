import { winShape } from './check-in-file';
import { between, date, handle, list, localReference, mapping, named, oneOf, text } from './leaf';

const verdict = mapping({
  decision: oneOf('carry', 're-scope', 'drop', 'hand-over').nullish(),
  post_mortem: text.nullish(),
  self_assessment: between(0, 1).nullish(),
  reason: text.nullish(),
});

const action = mapping({ what: text, owner: handle.nullish(), due: date.nullish() });

/** okrs/<cycle>/reviews/<team>.yaml */
export const reviewFile = mapping({
  closed: date.nullish(),
  went_well: list(text).optional(),
  obstacles: list(text).optional(),
  would_change: list(text).optional(),
  learned: list(text).optional(),
  wins: list(winShape).optional(),
  key_results: named(localReference, verdict).nullish(),
  retro: mapping({
    keep: list(text).optional(),
    change: list(text).optional(),
    actions: list(action)
      .refine((actions) => (actions?.length ?? 0) <= 3, { error: 'three-actions' })
      .optional(),
  }).nullish(),
});
