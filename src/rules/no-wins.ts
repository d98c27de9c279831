import { at } from '../model/ref';
import { defineRule } from './define';

/** A review that celebrates nothing (article, five-point plan: celebrate; method.md 8: at least one win for each team). */
export default defineRule({
  id: 'no-wins',
  group: 'close',
  severity: 'note',
  check({ teamCycles, report }) {
    for (const { team, review, checkIns } of teamCycles) {
      if (review === null || review.wins.length > 0) continue;
      const told = checkIns.flatMap(({ wins }) => wins).map(({ what }) => what);
      const place = at(review.file, 'wins');
      if (told.length > 0) report('told', { team: team.name, count: told.length, last: told.at(-1) ?? '' }, place);
      else report('none', { team: team.name }, place);
    }
  },
});
