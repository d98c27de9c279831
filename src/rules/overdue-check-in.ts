import { defineRule } from './define';

/**
 * The last planned check-in has passed with its grace and nothing came (method.md 1.6). Holidays and pauses are not
 * planned. What is older, or was never reported, is for `stalled-check-in` and `never-checked-in`.
 */
export default defineRule({
  id: 'overdue-check-in',
  group: 'cadence',
  severity: 'warning',
  check({ reporting, report }) {
    for (const { state, home, keyResult, keys, last, days, due, place } of reporting().late) {
      if (state !== 'overdue') continue;
      const { id: team, name } = home.team;
      const data = { last, days, due, command: `okr checkin ${team}` };
      if (keyResult) report('key-result', { ...data, title: keyResult.title }, place, keyResult.ref);
      else report('team', { ...data, team: name, keys }, place, `${home.cycle.id}/${team}`);
    }
  },
});
