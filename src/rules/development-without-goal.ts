import { defineRule } from './define';

/** Coaching that is to reach nothing in particular: it works on one skill with a measurable goal (method.md 5.5). Mentoring needs none. */
export default defineRule({
  id: 'development-without-goal',
  group: 'leadership',
  severity: 'note',
  check({ workspace, report }) {
    const nameOf = (handle: string) => workspace.people?.get(handle)?.name ?? handle;
    for (const { kind, who, topic, goal, place } of workspace.developments)
      if (kind === 'coaching' && goal === null) report('no-goal', { who: nameOf(who), topic }, place);
  },
});
