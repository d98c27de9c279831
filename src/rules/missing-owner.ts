import { liveObjectives } from '../alignment/live';
import { handlesOf, singleOwner, teamTest } from '../alignment/owner';
import type { KeyResult, Objective } from '../model/okr';
import { below } from '../model/ref';
import { defineRule } from './define';

/**
 * An objective or key result that no one person answers for: nobody, several, or a team (method.md 3.2 K13).
 * A key result that names nobody is its objective's owner's; so an objective without one is reported once, and not
 * again at its key results. A team's lead does not count: leading a team is not owning each of its objectives.
 */
export default defineRule({
  id: 'missing-owner',
  group: 'structure',
  severity: 'warning',
  check({ workspace, teamCycles, report }) {
    const isTeam = teamTest(workspace);
    const look = (what: 'objective' | 'key-result', { title, owner, place, ref }: Objective | KeyResult) => {
      const handles = handlesOf(owner);
      const one = singleOwner(owner);
      const where = below(place, 'owner');
      if (handles.length > 1) report('several', { what, title, owners: handles }, where, ref);
      else if (one !== null && isTeam(one)) report('team', { what, title, owner: one }, where, ref);
      else if (one === null && what === 'objective') report('none', { title }, place, ref);
    };
    for (const { objective } of liveObjectives(teamCycles)) {
      look('objective', objective);
      for (const keyResult of objective.keyResults) if (keyResult.dropped === null) look('key-result', keyResult);
    }
  },
});
