/** The article's four situations, in its order. */
export const SITUATIONS = ['crisis', 'strategy', 'improvement', 'routine'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** The article's four styles. */
export type Style = 'directive' | 'participative' | 'questioning' | 'delegation';

/** Ways to decide with others, from alone to together (method.md 5.3: Vroom and Yetton). */
export const WAYS = ['AI', 'AII', 'CI', 'CII', 'GII'] as const;
export type Way = (typeof WAYS)[number];

/** What other models call a situation's style (method.md 5.1; the mapping is ours). */
export interface Models {
  /** Blanchard's styles: 1 directing, 2 coaching, 3 supporting, 4 delegating. */
  readonly blanchard: readonly number[];
  /** Goleman's styles, and what they do to the climate (method.md 5.1). */
  readonly goleman: readonly { readonly style: Goleman; readonly climate: 'good' | 'bad' }[];
  /** Tannenbaum and Schmidt's stages, 1 the leader decides to 7 the group decides within limits. */
  readonly tannenbaumSchmidt: readonly number[];
  /** Vroom and Yetton's ways; none where a routine needs no decision. */
  readonly vroomYetton: readonly Way[];
  /** Appelo's levels, 1 tell to 7 delegate. */
  readonly appelo: readonly number[];
}

type Goleman = 'coercive' | 'democratic' | 'authoritative' | 'coaching' | 'pacesetting';

export const STYLE_OF: Readonly<Record<Situation, Style>> = {
  crisis: 'directive',
  strategy: 'participative',
  improvement: 'questioning',
  routine: 'delegation',
};

/** The table of method.md 5.1. */
export const MODELS_OF: Readonly<Record<Style, Models>> = {
  directive: {
    blanchard: [1],
    goleman: [{ style: 'coercive', climate: 'bad' }],
    tannenbaumSchmidt: [1],
    vroomYetton: ['AI'],
    appelo: [1],
  },
  participative: {
    blanchard: [3],
    goleman: [
      { style: 'democratic', climate: 'good' },
      { style: 'authoritative', climate: 'good' },
    ],
    tannenbaumSchmidt: [5, 6],
    vroomYetton: ['CII', 'GII'],
    appelo: [3, 4],
  },
  questioning: {
    blanchard: [2, 3],
    goleman: [{ style: 'coaching', climate: 'good' }],
    tannenbaumSchmidt: [5, 6],
    vroomYetton: ['CII', 'GII'],
    appelo: [5, 6],
  },
  delegation: {
    blanchard: [4],
    goleman: [{ style: 'pacesetting', climate: 'bad' }],
    tannenbaumSchmidt: [6, 7],
    vroomYetton: [],
    appelo: [6, 7],
  },
};
