import { at } from '../model/ref';
import { gapOf } from '../strategy/filter-opportunity';
import { defineRule } from './define';

/**
 * An opportunity that "pays in" without a named key result and the change expected of it (method.md 6.3): it counts as
 * maybe. Duties are not filtered, and a replaced record is history.
 */
export default defineRule({
  id: 'yes-without-key-result',
  group: 'decisions',
  severity: 'warning',
  check({ workspace, report }) {
    for (const decision of workspace.decisions) {
      const { answer, exempt, status, title, place } = decision;
      if (answer !== 'yes' || exempt !== null || status === 'superseded' || status === 'deprecated') continue;
      const gap = gapOf(decision, workspace);
      if (gap !== null) report(gap, { title }, at(place.file, 'answer'));
    }
  },
});
