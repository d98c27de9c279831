import type { Round } from '../model/workspace';

export type PulseForm = Round['form'];

/** The scale of agreement: 1 not at all, 7 wholly (method.md 5.7). */
export const SCALE = { min: 1, max: 7 } as const;

/** Fewer sheets than this tell who said what (method.md 5.7, HSLU; format.md). */
export const FEWEST_ANSWERS = 5;

/**
 * Days between two rounds of one form in one team. Design default: two rounds that share most of their sheets could be
 * subtracted from each other, which is what "written once" is to prevent.
 */
export const DAYS_APART = 28;

/**
 * The items of each form, true where agreement is bad news and the item is turned round (method.md 5.7: after Edmondson
 * 1 to 7 with 1, 3, 5 reversed; after Westrum and DORA six, none reversed). Their words stand in the text catalogue.
 */
export const REVERSED: Readonly<Record<PulseForm, readonly boolean[]>> = {
  safety: [true, false, true, false, true, false, false],
  culture: [false, false, false, false, false, false],
};

/** A round with its sums turned into what people read. */
export interface RoundScore {
  /** Mean answer per item after reversal, 1–7; null where the sum is not told. */
  readonly items: readonly (number | null)[];
  /** Mean of the items that are told, 1–7; null where none is. */
  readonly score: number | null;
  /** Mean answer to "I know how my work pays into our goals", 1–7; beside the score, never in it. */
  readonly purpose: number | null;
}

/**
 * The score of a round from its sums: the mean of the item means, reversed items as 8 − x (method.md 5.7). As everybody
 * answered every item, that is the mean of the members' means too. A sum nobody can have ticked counts as not told.
 */
export function scoreRound({
  form,
  answers,
  sums,
  purpose,
}: Pick<Round, 'form' | 'answers' | 'sums' | 'purpose'>): RoundScore {
  const meanOf = (sum: number | null | undefined) => {
    if (sum == null || answers < 1) return null;
    const mean = sum / answers;
    return mean >= SCALE.min && mean <= SCALE.max ? mean : null;
  };
  const items = REVERSED[form].map((reversed, index) => {
    const mean = meanOf(sums[index]);
    return mean !== null && reversed ? SCALE.min + SCALE.max - mean : mean;
  });
  return { items, score: meanOfTold(items), purpose: meanOf(purpose) };
}

/** How far the score moved between two rounds of a team, over the items told in both; null where there is none. */
export function changeOf(before: RoundScore, after: RoundScore): number | null {
  const moved = after.items.map((item, index) => {
    const earlier = before.items[index] ?? null;
    return item === null || earlier === null ? null : item - earlier;
  });
  return meanOfTold(moved);
}

/** May anything of a round be shown? Not from fewer than five (method.md 5.7). */
export function isTold({ answers }: Pick<Round, 'answers'>): boolean {
  return answers >= FEWEST_ANSWERS;
}

/** What is kept of some sheets. */
export interface PulseSums {
  readonly answers: number;
  readonly sums: readonly (number | null)[];
  readonly purpose: number | null;
}

/**
 * The sums of complete sheets, per item as ticked. A sum at its minimum or maximum would tell everybody's answer and
 * becomes null (format.md). Null where there are too few sheets.
 */
export function sumsOf(
  form: PulseForm,
  sheets: readonly { readonly items: readonly number[]; readonly purpose: number | null }[],
): PulseSums | null {
  const answers = sheets.length;
  if (!isTold({ answers })) return null;
  const guarded = (values: readonly number[]) => {
    const sum = values.reduce((total, one) => total + one, 0);
    return sum === answers * SCALE.min || sum === answers * SCALE.max ? null : sum;
  };
  const purposes = sheets.flatMap(({ purpose }) => (purpose === null ? [] : [purpose]));
  return {
    answers,
    sums: REVERSED[form].map((_, index) => guarded(sheets.map(({ items }) => items[index] ?? Number.NaN))),
    purpose: purposes.length === answers ? guarded(purposes) : null,
  };
}

function meanOfTold(values: readonly (number | null)[]): number | null {
  const told = values.filter((one) => one !== null);
  return told.length === 0 ? null : told.reduce((sum, one) => sum + one, 0) / told.length;
}
