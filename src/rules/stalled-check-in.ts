import { RHYTHM } from '../rhythm/constants';
import { defineRule } from './define';

/**
 * Nothing was reported for 14 days or more, and a planned check-in was missed (method.md 1.6): the numbers no longer say
 * where things stand.
 */
export default defineRule({
  id: 'stalled-check-in',
  group: 'cadence',
  severity: 'warning',
  options: { days: RHYTHM.stalled.value as number },
  check({ reporting, report }) {
    for (const { state, home, keyResult, keys, last, days, place } of reporting().late) {
      if (state !== 'stalled' || last === null || days === null) continue;
      const { id: team, name } = home.team;
      const data = { last, days, command: `okr checkin ${team}` };
      if (keyResult) report('key-result', { ...data, title: keyResult.title }, place, keyResult.ref);
      else report('team', { ...data, team: name, keys }, place, `${home.cycle.id}/${team}`);
    }
  },
});
