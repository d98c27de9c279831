import type { CarryDecision, Review } from '../model/okr';
import type { FileData } from '../schema/kinds';

/** A win as the review file holds it. */
export interface WinAnswer {
  readonly what: string;
  readonly who?: readonly string[];
  readonly value?: string;
}

export interface ActionAnswer {
  readonly what: string;
  readonly owner?: string;
  readonly due?: string;
}

/** What was answered about one key result; null was asked and passed over. */
export interface VerdictAnswer {
  readonly self_assessment?: number | null;
  readonly post_mortem?: string | null;
  readonly decision?: CarryDecision | null;
  readonly reason?: string | null;
}

export interface RetroAnswer {
  readonly keep?: readonly string[];
  readonly change?: readonly string[];
  readonly actions?: readonly ActionAnswer[];
}

/**
 * The answers of a review in the shape of its file, so that drafts, `--answers` and the file are one thing. A key that is
 * missing was not asked yet; an empty list or null was asked and passed over.
 */
export interface ReviewAnswers {
  readonly went_well?: readonly string[];
  readonly obstacles?: readonly string[];
  readonly would_change?: readonly string[];
  readonly learned?: readonly string[];
  readonly wins?: readonly WinAnswer[];
  /** By `objective/key-result`. */
  readonly key_results?: Readonly<Record<string, VerdictAnswer>>;
  readonly retro?: RetroAnswer;
}

/** The four questions of reflection, in their order (method.md 8, Doerr). */
export const REFLECTION = ['went_well', 'obstacles', 'would_change', 'learned'] as const;
export type ReflectionName = (typeof REFLECTION)[number];

/** What a review file says already. What it leaves empty counts as not asked. */
export function answersOf(review: Review | null): ReviewAnswers {
  if (review === null) return {};
  const { wentWell, obstacles, wouldChange, learned, wins, keyResults, retro } = review;
  return {
    ...some('went_well', wentWell),
    ...some('obstacles', obstacles),
    ...some('would_change', wouldChange),
    ...some('learned', learned),
    ...some('wins', wins.map(winAnswer)),
    key_results: Object.fromEntries(
      [...keyResults].map(([key, { decision, postMortem, selfAssessment, reason }]) => [
        key,
        {
          ...(selfAssessment === null ? {} : { self_assessment: selfAssessment }),
          ...(postMortem === null ? {} : { post_mortem: postMortem }),
          ...(decision === null ? {} : { decision }),
          ...(reason === null ? {} : { reason }),
        },
      ]),
    ),
    retro: {
      ...some('keep', retro?.keep ?? []),
      ...some('change', retro?.change ?? []),
      ...some(
        'actions',
        (retro?.actions ?? []).map(({ what, owner, due }) => ({
          what,
          ...(owner === null ? {} : { owner }),
          ...(due === null ? {} : { due }),
        })),
      ),
    },
  };
}

/** The answers a file of the review's shape holds; an empty key was passed over. */
export function answersFrom(data: FileData<'review'>): ReviewAnswers {
  const lists = Object.fromEntries(
    REFLECTION.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name] ?? []] as const])),
  );
  const { wins, key_results, retro } = data;
  const verdicts = Object.entries(key_results ?? {}).map(([key, said]) => [key, given(said)] as const);
  return {
    ...lists,
    ...(wins === undefined
      ? {}
      : { wins: (wins ?? []).map((win) => (typeof win === 'string' ? { what: win } : asWin(win))) }),
    key_results: Object.fromEntries(verdicts),
    retro: {
      ...(retro?.keep === undefined ? {} : { keep: retro.keep ?? [] }),
      ...(retro?.change === undefined ? {} : { change: retro.change ?? [] }),
      ...(retro?.actions === undefined
        ? {}
        : {
            actions: (retro.actions ?? []).map(({ what, owner, due }) => ({
              what,
              ...(owner ? { owner } : {}),
              ...(due ? { due } : {}),
            })),
          }),
    },
  };
}

type WinData = Exclude<NonNullable<FileData<'review'>['wins']>[number], string>;

function asWin({ what, who, value }: WinData): WinAnswer {
  return { what, ...(who && who.length > 0 ? { who } : {}), ...(value ? { value } : {}) };
}

/** Without keys that are there and undefined. */
function given(said: VerdictAnswer | { [K in keyof VerdictAnswer]?: VerdictAnswer[K] | undefined }): VerdictAnswer {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** Keys of `second` that say something else than `first`, dotted as the file has them. */
export function contradictions(first: ReviewAnswers, second: ReviewAnswers): string[] {
  const differs = (a: unknown, b: unknown) =>
    a !== undefined && b !== undefined && JSON.stringify(a) !== JSON.stringify(b);
  const keysOf = (one: object | undefined) => Object.entries(one ?? {});
  const top = [...REFLECTION, 'wins' as const].filter((name) => differs(first[name], second[name]));
  const verdicts = keysOf(second.key_results).flatMap(([key, said]) =>
    keysOf(said as object)
      .filter(([name, value]) => differs(first.key_results?.[key]?.[name as keyof VerdictAnswer], value))
      .map(([name]) => `key_results.${key}.${name}`),
  );
  const retro = keysOf(second.retro)
    .filter(([name, value]) => differs(first.retro?.[name as keyof RetroAnswer], value))
    .map(([name]) => `retro.${name}`);
  return [...top, ...verdicts, ...retro];
}

function winAnswer({ what, who, value }: Review['wins'][number]): WinAnswer {
  return { what, ...(who.length > 0 ? { who } : {}), ...(value === null ? {} : { value }) };
}

function some<K extends string, T>(key: K, list: readonly T[]): { readonly [P in K]?: readonly T[] } {
  return list.length > 0 ? ({ [key]: list } as { readonly [P in K]: readonly T[] }) : {};
}

/** Both, key by key; what `first` says counts. */
export function mergeAnswers(first: ReviewAnswers, second: ReviewAnswers): ReviewAnswers {
  const keys = new Set([...Object.keys(second.key_results ?? {}), ...Object.keys(first.key_results ?? {})]);
  return {
    ...second,
    ...first,
    key_results: Object.fromEntries(
      [...keys].map((key) => [key, { ...second.key_results?.[key], ...first.key_results?.[key] }]),
    ),
    retro: { ...second.retro, ...first.retro },
  };
}
