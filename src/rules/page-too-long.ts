import { at } from '../model/ref';
import type { PageField } from '../model/strategy';
import { budgetedTexts, pageCharacters } from '../strategy/budget';
import { BUDGET, PAGE } from '../strategy/constants';
import { companyObjectives } from '../strategy/goal-links';
import { defineRule } from './define';

/** What each field may hold, as options: `guiding_policy: 220`. */
const FIELDS = Object.fromEntries(
  Object.entries(BUDGET).map(([field, { value }]) => [field.replaceAll('-', '_'), value]),
) as Readonly<Record<string, number>>;

/**
 * A strategy page that no longer fits on one page: in all, or one of its texts (method.md 6.2). The objectives of the
 * company stand on it too; of several cycles the first counts for the page.
 */
export default defineRule({
  id: 'page-too-long',
  group: 'strategy',
  severity: 'warning',
  cases: { far: 'error' },
  options: { characters: PAGE.full.value, far: PAGE.tooFull.value, ...FIELDS },
  check({ workspace: { strategy }, teamCycles, options, report }) {
    if (strategy === null) return;
    const company = companyObjectives(teamCycles);
    const first = company[0]?.home.cycle.id;
    const page = budgetedTexts(
      strategy,
      company.filter(({ home }) => home.cycle.id === first),
    );
    const all = budgetedTexts(strategy, company);
    const characters = pageCharacters(page);
    const limit = characters > options.far ? options.far : options.characters;
    if (characters > limit) {
      const most = longestOf(page.map(({ field, characters: count }) => ({ field, count })));
      const data = { characters, limit, over: characters - options.characters, most };
      report(characters > options.far ? 'far' : 'page', data, at(strategy.file));
    }
    const budgetOf = (field: PageField) =>
      (options as Readonly<Record<string, number>>)[field.replaceAll('-', '_')] ?? 0;
    for (const { field, characters: found, place, ref } of all) {
      const budget = budgetOf(field);
      if (found > budget) report('field', { field, characters: found, budget, over: found - budget }, place, ref);
    }
  },
});

/** The fields that take the most room, three at most. */
function longestOf(texts: readonly { readonly field: PageField; readonly count: number }[]): PageField[] {
  const sums = new Map<PageField, number>();
  for (const { field, count } of texts) sums.set(field, (sums.get(field) ?? 0) + count);
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([field]) => field);
}
