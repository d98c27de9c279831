import { type Constant, RHYTHM } from '../rhythm/constants';

/** Every threshold the scores rest on, those of time and pace included. */
export const CONSTANTS = {
  ...RHYTHM,
  yellow: {
    value: 0.4,
    unit: 'ratio',
    source: 'method.md 1.3, Google OKR playbook; Doerr, Measure What Matters, 2018',
  },
  green: { value: 0.7, unit: 'ratio', source: 'method.md 1.3, Google OKR playbook; Doerr, Measure What Matters, 2018' },
  committedYellow: { value: 0.7, unit: 'ratio', source: 'method.md 1.4, design default' },
  corridorLow: { value: 60, unit: 'percent', source: 'method.md 0 D6, S. Gruber, article on strategy execution, 2024' },
  corridorHigh: {
    value: 80,
    unit: 'percent',
    source: 'method.md 0 D6, S. Gruber, article on strategy execution, 2024',
  },
  tooEasy: { value: 0.9, unit: 'ratio', source: 'method.md 3.4, design default after the article' },
  outOfReach: { value: 0.4, unit: 'ratio', source: 'method.md 3.4, design default after the article' },
  ambitionCycles: { value: 2, unit: 'count', source: 'method.md 3.4, design default' },
  ambitionKeyResults: { value: 3, unit: 'count', source: 'method.md 3.4, design default' },
  easyStart: { value: 8, unit: 'points', source: 'method.md 3.4, design default' },
  earlyFinish: { value: 0.5, unit: 'ratio', source: 'method.md 3.4, design default' },
  calibrationKeyResults: { value: 5, unit: 'count', source: 'method.md 3.4, design default' },
  reviewDays: { value: 14, unit: 'days', source: 'rules.md, unreviewed-cycle' },
  carries: { value: 2, unit: 'count', source: 'method.md 8, design default after SKALA' },
  dropCounts: { value: 0.5, unit: 'ratio', source: 'method.md 8, design default' },
  lateCheckIns: { value: 14, unit: 'days', source: 'format.md, reviews' },
  definitionGrace: { value: 14, unit: 'days', source: 'rules.md, moved-goalpost; method.md 3.4' },
} as const satisfies Record<string, Constant>;
