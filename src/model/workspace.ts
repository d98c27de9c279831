import type { Cycle } from './cycle';
import type { IsoDate } from './date';
import type { Observation, Severity } from './finding';
import type { Blocker, CheckIn, Objective, Review } from './okr';
import type { Ref } from './ref';
import type { Strategy } from './strategy';

export type Language = 'de' | 'en';
export type Level = 'company' | 'department' | 'team' | 'person';
export type Preset = 'starter' | 'recommended' | 'strict';

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly level: Level;
  readonly lead: string | null;
  /** Null where no `teams:` list declares it. */
  readonly place: Ref | null;
}

export interface Person {
  readonly handle: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly git: readonly string[];
}

/** What the user wrote for one rule: `off`, a severity, or options beside it. */
export interface RuleSetting {
  readonly severity: Severity | 'off' | null;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The first day (fiscal) years begin with `month`; null for the rule that always held. */
export interface YearStart {
  readonly from: IsoDate | null;
  readonly month: number;
}

export interface CycleSettings {
  readonly length: 'quarter' | 'tertial' | 'half-year' | 1 | 2;
  /** In date order, at least one. */
  readonly yearStarts: readonly YearStart[];
  readonly custom: readonly { readonly id: string; readonly start: IsoDate; readonly end: IsoDate }[];
}

export interface CheckInSettings {
  /** Weekday check-ins are due, 1 Monday to 7 Sunday. */
  readonly due: number;
  readonly graceDays: number;
  readonly commit: boolean;
  /** Days of a pause, both ends inclusive. */
  readonly pause: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
}

/** When the meetings in an exported calendar begin. */
export interface CalendarSettings {
  /** `Europe/Berlin`; null for the reader's own, whatever it is. */
  readonly timeZone: string | null;
  /** `09:00` */
  readonly time: string;
}

/** okr.yaml with every default filled in. */
export interface Settings {
  readonly organisation: string;
  /** As written in okr.yaml; null where it says nothing. */
  readonly language: Language | null;
  readonly currency: string;
  readonly preset: Preset;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly history: 'git' | 'recorded';
  readonly cycles: CycleSettings;
  readonly checkIns: CheckInSettings;
  /** For example `DE-BY`. */
  readonly holidays: string | null;
  readonly calendar: CalendarSettings;
  readonly personLevel: boolean;
  readonly perPerson: 'own' | 'agreed';
  readonly capacity: ReadonlyMap<
    string,
    { readonly budget: number | null; readonly days: ReadonlyMap<string, number> }
  >;
}

/** One team's objectives in one cycle with all that was said about them. */
export interface TeamCycle {
  readonly team: Team;
  readonly cycle: Cycle;
  /** The file the objectives stand in; null where only check-ins or a review exist. */
  readonly file: string | null;
  readonly objectives: readonly Objective[];
  /** In file order. */
  readonly checkIns: readonly CheckIn[];
  readonly checkInFile: string | null;
  readonly blockers: readonly Blocker[];
  readonly review: Review | null;
}

/** A file that was left out, wholly or in part, because of an error. */
export interface Incomplete {
  readonly file: string;
  readonly rule: string;
}

/** Everything read from one folder, never thrown: what could not be read is in `findings`. */
export interface Workspace {
  readonly settings: Settings;
  /** The language texts and numbers are read in where they do not show their own. */
  readonly language: Language;
  /** False for a lone file without an okr.yaml. */
  readonly hasConfig: boolean;
  /** `okr.yaml` as it is spelled here; null for a lone file. */
  readonly configFile: string | null;
  readonly teams: readonly Team[];
  /** Null where okr.yaml lists no people: then any handle is fine. */
  readonly people: ReadonlyMap<string, Person> | null;
  readonly strategy: Strategy | null;
  /** By cycle start, then by the order of teams. */
  readonly teamCycles: readonly TeamCycle[];
  readonly initiatives: readonly Initiative[];
  readonly decisions: readonly Decision[];
  readonly delegations: readonly Delegation[];
  /** Coaching and mentoring. */
  readonly developments: readonly Development[];
  /** Rounds of the pulse, in the order of files and within them. */
  readonly rounds: readonly Round[];
  /** What the reader saw: faults of form, wrong places. */
  readonly observations: readonly Observation[];
  /** Files left out because of a fault. */
  readonly incomplete: readonly Incomplete[];
  /** `2026-Q4/sales` of team files left out: references into them are not judged. */
  readonly unread: ReadonlySet<string>;
  /** How many files were looked at. */
  readonly files: number;
}

export interface Delegation {
  readonly what: string;
  readonly to: string;
  readonly by: string | null;
  /** 1 tell to 7 delegate (method.md 5.4, Appelo). */
  readonly level: number | null;
  /** The objective or key result expected, as written. */
  readonly result: string | null;
  /** Days between two talks about it. */
  readonly feedbackEvery: number | null;
  readonly lastFeedback: IsoDate | null;
  /** When the delegation itself is looked at again. */
  readonly review: IsoDate | null;
  readonly place: Ref;
}

/** Who is coached or mentored by whom: topic and days only, no judgement of a person. */
export interface Development {
  readonly kind: 'coaching' | 'mentoring';
  readonly who: string;
  readonly by: string | null;
  readonly topic: string | null;
  /** Of coaching: what shall be reached. */
  readonly goal: string | null;
  readonly since: IsoDate | null;
  readonly next: IsoDate | null;
  readonly place: Ref;
}

export interface Initiative {
  readonly id: string;
  readonly title: string;
  readonly kind: 'okr' | 'run' | 'legal';
  /** Reference as written → share 0–1. */
  readonly contributesTo: ReadonlyMap<string, number>;
  /** Where each reference of `contributesTo` stands. */
  readonly targets: readonly { readonly ref: string; readonly place: Ref }[];
  readonly lead: string | null;
  readonly team: string | null;
  /** Handle → share of the person's working time, 0–1. */
  readonly people: ReadonlyMap<string, number>;
  /** In the workspace's currency; null where nothing is said. */
  readonly budget: number | null;
  readonly spent: number | null;
  /** Working days. */
  readonly days: number | null;
  readonly daysSpent: number | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly status: 'planned' | 'active' | 'done' | 'stopped' | null;
  readonly place: Ref;
}

/** What ranks opportunities that pay in (method.md 6.4), as written. */
export interface DecisionScores {
  readonly rice: {
    readonly reach: number;
    readonly impact: number;
    readonly confidence: number;
    readonly effort: number;
  } | null;
  readonly ice: { readonly impact: number; readonly confidence: number; readonly ease: number } | null;
  readonly wsjf: {
    readonly value: number;
    readonly timeCriticality: number;
    readonly risk: number;
    readonly size: number;
  } | null;
}

export interface Decision {
  readonly id: string | null;
  readonly title: string;
  readonly date: IsoDate;
  readonly kind: 'opportunity' | 'other';
  readonly status: 'proposed' | 'accepted' | 'rejected' | 'deprecated' | 'superseded';
  readonly context: string | null;
  readonly answer: 'yes' | 'maybe' | 'no' | null;
  /** Duties that are not filtered. */
  readonly exempt: 'legal' | 'safety' | 'contract' | null;
  /** Key results it says it pays into, as written, with the change expected. */
  readonly paysInto: readonly { readonly ref: string; readonly expected: string | null }[];
  /** What stops or waits for it. */
  readonly insteadOf: string | null;
  readonly options: readonly string[];
  readonly reason: string | null;
  readonly consequences: readonly string[];
  readonly revisit: IsoDate | null;
  readonly scores: DecisionScores;
  readonly supersedes: readonly string[];
  readonly supersededBy: string | null;
  readonly deciders: readonly string[];
  readonly consulted: readonly string[];
  readonly place: Ref;
}

/** Sums of one round of the pulse, written once when it closed; never anybody's own answers. */
export interface Round {
  readonly team: string;
  readonly date: IsoDate;
  readonly form: 'safety' | 'culture';
  /** How many sheets counted. */
  readonly answers: number;
  /** Per item as ticked, before reversal; null where the sum would tell everybody's answer. */
  readonly sums: readonly (number | null)[];
  /** "I know how my work pays into our goals"; null where it was not asked or may not be told. */
  readonly purpose: number | null;
  readonly place: Ref;
}
