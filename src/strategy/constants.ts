import type { PageField } from '../model/strategy';
import type { Constant } from '../rhythm/constants';

const characters = (value: number): Constant => ({ value, unit: 'count', source: 'method.md 6.2, design default' });

/** Characters each field may hold; goals, objectives and the other lists: each item (method.md 6.2). */
export const BUDGET: Readonly<Record<PageField, Constant>> = {
  vision: characters(190),
  diagnosis: characters(240),
  'guiding-policy': characters(220),
  'where-to-play': characters(110),
  'how-to-win': characters(150),
  goal: characters(90),
  objective: characters(100),
  'not-doing': characters(50),
  value: characters(35),
  obstacle: characters(60),
};

/** Characters of the whole page (method.md 6.2: an A4 page holds 2,000–2,500 at 12 points, 3,500 at 10 in two columns). */
export const PAGE = {
  full: characters(2500),
  tooFull: characters(3500),
} as const;

/** Estimates of RICE (method.md 6.4): the steps of impact, and person-months an effort is at least counted as. */
export const RICE = {
  leastEffort: { value: 0.5, unit: 'count', source: 'method.md 6.4, RICE' },
  impact: [3, 2, 1, 0.5, 0.25],
} as const satisfies { leastEffort: Constant; impact: readonly number[] };

/** When an opportunity that passed is looked at again, in days (method.md 6.3: the next planning). */
export const REVISIT = {
  beforeCycle: { value: 14, unit: 'days', source: 'method.md 2.2, planning two weeks before the cycle' },
  withoutCycle: { value: 91, unit: 'days', source: 'design default: a quarter' },
} as const satisfies Record<string, Constant>;
