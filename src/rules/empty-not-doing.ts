import { at } from '../model/ref';
import { defineRule } from './define';

/**
 * A strategy that leaves nothing: a list of what is not done that is empty, or that nobody wrote (method.md 6.2; the
 * article: a strategy is also what you leave). The list that is missing altogether is the milder case.
 */
export default defineRule({
  id: 'empty-not-doing',
  group: 'strategy',
  severity: 'error',
  cases: { missing: 'warning' },
  check({ workspace: { strategy }, report }) {
    if (strategy === null || (strategy.notDoing?.length ?? 0) > 0) return;
    if (strategy.notDoing === null) report('missing', {}, at(strategy.file));
    else report('empty', {}, at(strategy.file, 'not_doing'));
  },
});
