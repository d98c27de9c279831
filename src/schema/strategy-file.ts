import { date, handle, id, list, mapping, text, whole } from './leaf';
import { metricShape } from './team-file';

const goal = mapping({
  id,
  title: text,
  metric: metricShape.nullish(),
  since: date.nullish(),
  due: date.nullish(),
  owner: handle.nullish(),
  consulted: list(handle).optional(),
});

const value = mapping({ id, name: text.nullish(), we_do: text.nullish(), we_dont: text.nullish() });

/** strategy.yaml */
export const strategyFile = mapping({
  vision: mapping({ year: whole(2000, 2100).nullish(), text }).nullish(),
  diagnosis: text.nullish(),
  guiding_policy: text.nullish(),
  where_to_play: text.nullish(),
  how_to_win: text.nullish(),
  goals: list(goal).optional(),
  not_doing: list(text).optional(),
  values: list(value).optional(),
  obstacles: list(text).optional(),
  owner: handle.nullish(),
  reviewed: date.nullish(),
});
