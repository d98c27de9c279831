import type { IsoDate } from './date';
import type { Metric } from './metric';
import type { Ref } from './ref';

export interface Goal {
  readonly id: string;
  /** `goal:service-leader` */
  readonly ref: string;
  readonly title: string;
  readonly metric: Metric | null;
  readonly since: IsoDate | null;
  readonly due: IsoDate | null;
  readonly owner: string | null;
  readonly consulted: readonly string[];
  readonly place: Ref;
}

export interface CompanyValue {
  readonly id: string;
  readonly name: string | null;
  readonly weDo: string | null;
  readonly weDont: string | null;
  readonly place: Ref;
}

/** strategy.yaml: the strategy on one page. */
export interface Strategy {
  readonly file: string;
  readonly vision: { readonly year: number | null; readonly text: string } | null;
  readonly diagnosis: string | null;
  readonly guidingPolicy: string | null;
  readonly whereToPlay: string | null;
  readonly howToWin: string | null;
  readonly goals: readonly Goal[];
  readonly notDoing: readonly string[] | null;
  readonly values: readonly CompanyValue[];
  readonly obstacles: readonly string[];
  readonly owner: string | null;
  readonly reviewed: IsoDate | null;
}

/** Texts of the page that have a budget, in the order they stand there. */
export const PAGE_FIELDS = [
  'vision',
  'diagnosis',
  'guiding-policy',
  'where-to-play',
  'how-to-win',
  'goal',
  'objective',
  'not-doing',
  'value',
  'obstacle',
] as const;

export type PageField = (typeof PAGE_FIELDS)[number];
