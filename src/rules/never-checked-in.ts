import { RHYTHM } from '../rhythm/constants';
import { defineRule } from './define';

/** Nothing was ever reported, though the first tenth of the cycle is over and a planned check-in has passed. */
export default defineRule({
  id: 'never-checked-in',
  group: 'cadence',
  severity: 'warning',
  options: { after: RHYTHM.neverBy.value as number },
  check({ reporting, report }) {
    for (const { state, home, keyResult, keys, place } of reporting().late) {
      if (state !== 'never') continue;
      const { id: team, name } = home.team;
      const data = { cycle: home.cycle.id, command: `okr checkin ${team}` };
      if (keyResult) report('key-result', { ...data, title: keyResult.title }, place, keyResult.ref);
      else report('team', { ...data, team: name, keys }, place, `${home.cycle.id}/${team}`);
    }
  },
});
