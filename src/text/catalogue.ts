import type { Language } from '../model/workspace';
import type { en } from './en';
import type { rules } from './en/rules';

/** All sentences a user sees but for those of the rules, in one language. The English catalogue is the shape; the compiler lists what is missing in others. */
export type Text = Widen<Omit<typeof en, 'language'>> & { readonly language: Language };

/** The sentences of the rules: a third of all, and most commands need none. */
export type RuleTexts = Widen<typeof rules>;

/** What a rule says: the finding in a sentence, and what to do about it. */
export interface Said {
  readonly message: string;
  readonly help: string;
  /** What the tool can do about it, where it can. */
  readonly fix?: string;
}

/** Literal strings become `string`, functions stay as they are. */
type Widen<T> = T extends string
  ? string
  : T extends (...args: never[]) => unknown
    ? T
    : { readonly [K in keyof T]: Widen<T[K]> };
