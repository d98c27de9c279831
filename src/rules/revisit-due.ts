import { at } from '../model/ref';
import { filterOpportunity, isDue } from '../strategy/filter-opportunity';
import { defineRule } from './define';

/** An opportunity that passed until a day that has come (method.md 6.3). A no for good carries no such day. */
export default defineRule({
  id: 'revisit-due',
  group: 'decisions',
  severity: 'note',
  check({ workspace, today, report }) {
    for (const decision of workspace.decisions) {
      const { title, revisit, place } = decision;
      if (revisit === null || !isDue(decision, workspace, today)) continue;
      const say = filterOpportunity(decision, workspace).counts === 'no' ? 'no' : 'maybe';
      report(say, { title, revisit }, at(place.file, 'revisit'));
    }
  },
});
