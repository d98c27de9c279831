import * as z from 'zod';
import {
  between,
  date,
  handle,
  id,
  list,
  localReference,
  mapping,
  named,
  number,
  oneOf,
  text,
  whole,
  yesNo,
} from './leaf';

const done = z.union([z.array(id, { error: 'id' }), named(id, between(0, 1))], { error: 'done' });
const value = z.union([number, yesNo], { error: 'value' });

const entry = z.union(
  [
    value,
    mapping({ value: value.nullish(), done: done.nullish(), confidence: whole(1, 10).nullish(), note: text.nullish() }),
  ],
  { error: 'entry' },
);

export const winShape = z.union([text, mapping({ what: text, who: list(handle).optional(), value: id.nullish() })], {
  error: 'win',
});

const checkIn = mapping({
  date,
  by: handle.nullish(),
  key_results: named(localReference, entry.nullable()).nullable(),
  wins: list(winShape).optional(),
  next: list(text).optional(),
});

/** A file of answers for `okr checkin --answers`: a check-in, its references as any command takes them, and obstacles. */
export const answersFile = mapping({
  date: date.nullish(),
  by: handle.nullish(),
  key_results: named(text, entry.nullable()).nullish(),
  wins: list(winShape).optional(),
  next: list(text).optional(),
  blockers: list(text).optional(),
});

const blocker = mapping({
  id,
  text,
  key_results: list(localReference).optional(),
  kind: oneOf('decision', 'resource', 'skill', 'dependency', 'rule').nullish(),
  raised: date,
  raised_by: handle.nullish(),
  owner: handle.nullish(),
  due: date.nullish(),
  resolved: date.nullish(),
});

/** okrs/<cycle>/check-ins/<team>.yaml */
export const checkInFile = mapping({ check_ins: list(checkIn).optional(), blockers: list(blocker).optional() });
