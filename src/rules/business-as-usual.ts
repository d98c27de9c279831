import { liveObjectives } from '../alignment/live';
import { below, within } from '../model/ref';
import { defineRule } from './define';

/** Asks for what goes on anyway: "weiterhin", "continue to", "maintain" (method.md 3.1 O5). */
export default defineRule({
  id: 'business-as-usual',
  group: 'objective',
  severity: 'note',
  check({ teamCycles, titles, report }) {
    for (const { objective } of liveObjectives(teamCycles)) {
      const { title, place, ref } = objective;
      const { businessAsUsual, evidence } = titles.objective(title);
      if (!businessAsUsual) continue;
      const where = below(place, 'title');
      const found = evidence.businessAsUsual;
      report('usual', { word: found?.word ?? title }, found ? within(where, found) : where, ref);
    }
  },
});
