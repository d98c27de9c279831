import type { Links } from '../alignment/links';
import type { Courses } from '../history/courses';
import type { Fix } from '../model/change';
import type { IsoDate } from '../model/date';
import type { FindingData, Severity } from '../model/finding';
import type { Ref } from '../model/ref';
import type { Renames } from '../model/renamed';
import type { TeamCycle, Workspace } from '../model/workspace';
import type { Scores } from '../score/scores';
import type { RuleTexts } from '../text/catalogue';
import type { Reporting } from './reporting';
import type { Titles } from './titles';

/** The groups of the rule catalogue. */
export type RuleGroup =
  | 'files'
  | 'structure'
  | 'objective'
  | 'key-result'
  | 'alignment'
  | 'cadence'
  | 'ambition'
  | 'close'
  | 'strategy'
  | 'decisions'
  | 'resources'
  | 'leadership'
  | 'culture'
  | 'ignore';

export type RuleId = keyof RuleTexts;

type Says<Id extends RuleId> = RuleTexts[Id]['says'];
type DataOf<F> = F extends (data: infer D) => unknown ? D : never;

/** What a rule sees. Everything is a value; the rule only reports. */
export interface RuleContext<Id extends RuleId, Options> {
  readonly workspace: Workspace;
  readonly today: IsoDate;
  readonly options: Options;
  /** The team cycles the rule looks at: running and future ones, closed ones, or all. */
  readonly teamCycles: readonly TeamCycle[];
  readonly links: Links;
  /** Scores, ambition across cycles, and what all teams of a cycle share today. */
  readonly scores: Scores;
  /** Public holidays; empty where none are configured. */
  readonly holidays: ReadonlySet<IsoDate>;
  /** What git tells of the definitions; null where nothing is known of it. */
  readonly courses: Courses | null;
  /** What the titles say, read once for all rules. */
  readonly titles: Titles;
  /** What was renamed, as far as git was asked. */
  readonly renames: Renames;
  /** What the teams of running cycles reported, gathered once for all rules. */
  readonly reporting: () => Reporting;
  /** Notes one thing at a place; `subject` is the reference it is about, `fix` what can be done about it. */
  report<S extends keyof Says<Id> & string>(
    say: S,
    data: DataOf<Says<Id>[S]> & FindingData,
    place: Ref,
    subject?: string | null,
    fix?: Fix | null,
  ): void;
}

export interface RuleDefinition<Id extends RuleId, Options extends Readonly<Record<string, unknown>>> {
  readonly id: Id;
  readonly group: RuleGroup;
  /** In preset `recommended`. */
  readonly severity: Severity;
  /** The cycles it looks at, where they are others than its group's. */
  readonly cycles?: CycleScope;
  /** Sentences with a severity of their own; the user sets it with the option `<say>_severity`. */
  readonly cases?: Readonly<Partial<Record<keyof Says<Id> & string, Severity>>>;
  /** Thresholds with their defaults. */
  readonly options?: Options;
  /** Missing where the reader itself sees it (syntax, form, place). */
  check?(context: RuleContext<Id, Options>): void;
}

/** Running and future cycles, closed ones, or all of them. */
export type CycleScope = 'live' | 'closed' | 'all';

/** A rule as the engine runs it. */
export interface Rule {
  readonly id: RuleId;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** Null for those of its group. */
  readonly cycles: CycleScope | null;
  readonly cases: Readonly<Record<string, Severity>>;
  readonly options: Readonly<Record<string, unknown>>;
  check(context: RuleContext<RuleId, Readonly<Record<string, unknown>>>): void;
}

/** Declares a rule: data and a check, no sentence. Its texts and its page carry the same id. */
export function defineRule<
  Id extends RuleId,
  Options extends Readonly<Record<string, unknown>> = Readonly<Record<string, never>>,
>(definition: RuleDefinition<Id, Options>): Rule {
  const { id, group, severity, cycles, cases, options, check } = definition;
  return {
    id,
    group,
    severity,
    cycles: cycles ?? null,
    cases: (cases ?? {}) as Readonly<Record<string, Severity>>,
    options: options ?? {},
    check: (check?.bind(definition) ?? (() => {})) as Rule['check'],
  };
}
