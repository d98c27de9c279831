import * as z from 'zod';
import { date, handle, id, list, mapping, named, oneOf, text, time, timeZone, whole, yesNo } from './leaf';
import { RULE_IDS } from './rule-ids';

const severity = oneOf('off', 'note', 'warning', 'error');
const ruleSetting = z.union([severity, z.looseObject({ severity: severity.nullish() }, { error: 'rule-setting' })], {
  error: 'rule-setting',
});

const cycleId = z.string({ error: 'cycle-id' }).regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, { error: 'cycle-id' });

const team = mapping({
  id,
  name: text,
  parent: id.nullish(),
  level: oneOf('company', 'department', 'team', 'person').nullish(),
  lead: handle.nullish(),
});

const person = mapping({ name: text.nullish(), role: text.nullish(), git: list(text).optional() });

/** okr.yaml */
export const okrFile = mapping({
  version: z.literal(1, { error: 'version' }),
  organisation: text,
  language: oneOf('de', 'en').nullish(),
  currency: z
    .string({ error: 'currency' })
    .regex(/^[A-Z]{3}$/, { error: 'currency' })
    .nullish(),
  preset: oneOf('starter', 'recommended', 'strict').nullish(),
  rules: z
    .partialRecord(z.enum(RULE_IDS, { error: 'rule-id' }), ruleSetting, {
      error: (issue) => (issue.code === 'invalid_type' ? 'mapping' : 'rule-id'),
    })
    .nullish(),
  history: oneOf('git', 'recorded').nullish(),
  cycles: mapping({
    length: z
      .union([z.enum(['quarter', 'tertial', 'half-year']), z.literal(1), z.literal(2)], {
        error: 'one-of:quarter|tertial|half-year|1|2',
      })
      .nullish(),
    year_starts: z
      .union([whole(1, 12), z.array(mapping({ from: date, month: whole(1, 12) }), { error: 'list' })], {
        error: 'year-starts',
      })
      .nullish(),
    custom: list(
      mapping({ id: cycleId, start: date, end: date }).refine((cycle) => cycle.start <= cycle.end, {
        error: 'end-before-start',
      }),
    ).optional(),
  }).nullish(),
  check_ins: mapping({
    due: oneOf('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday').nullish(),
    grace_days: whole(0, 6).nullish(),
    commit: yesNo.nullish(),
    pause: list(
      mapping({ from: date, to: date }).refine((pause) => pause.from <= pause.to, { error: 'end-before-start' }),
    ).optional(),
  }).nullish(),
  holidays: z
    .string({ error: 'holidays' })
    .regex(/^DE(?:-(?:BW|BY|BE|BB|HB|HE|HH|MV|NI|NW|RP|SL|SN|ST|SH|TH))?$/, { error: 'holidays' })
    .nullish(),
  calendar: mapping({ time_zone: timeZone.nullish(), time: time.nullish() }).nullish(),
  person_level: yesNo.nullish(),
  privacy: mapping({ per_person: oneOf('own', 'agreed').nullish() }).nullish(),
  teams: list(team).optional(),
  people: named(handle, person.nullable()).nullish(),
  capacity: named(
    cycleId,
    mapping({
      budget: z.number({ error: 'amount' }).min(0, { error: 'amount' }).nullish(),
      days: named(id, z.number({ error: 'amount' }).min(0, { error: 'amount' })).nullish(),
    }),
  ).nullish(),
});
