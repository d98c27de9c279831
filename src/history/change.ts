import type { KeyResult, Objective } from '../model/okr';
import type { Ref } from '../model/ref';
import type { TeamCycle } from '../model/workspace';
import type { ChangeKind } from './meaning';
import type { Json } from './version';

/** What a change is about. */
export type Subject =
  | 'objective'
  | 'key-result'
  | 'check-in'
  | 'blocker'
  | 'review'
  | 'strategy'
  | 'goal'
  | 'initiative'
  | 'decision'
  | 'leadership'
  | 'culture'
  | 'settings';

/** One change of meaning between two states of a workspace. */
export interface Change {
  readonly kind: ChangeKind;
  readonly about: Subject;
  /** `2026-Q4/sales/customer-love/nps`, `goal:service-leader`; null for what has no reference. */
  readonly ref: string | null;
  /** What people call the thing. */
  readonly title: string;
  /** Where in the thing the change is, for example `metric.to`; empty where the whole thing is meant. */
  readonly key: string;
  readonly before: Json;
  readonly after: Json;
  readonly unit: string | null;
  /** The state `place` stands in: the old one for what is gone. */
  readonly side: 'before' | 'after';
  readonly place: Ref;
  /** Why, as `changes:` says it; null where nothing is on record. */
  readonly reason: string | null;
  /** The definitions on both sides, where what is reached is measured by them. */
  readonly definitions: Definitions | null;
}

/** A key result before and after, with the objective and the team cycle it is in now. */
export interface Definitions {
  readonly home: TeamCycle;
  readonly objective: Objective;
  readonly before: KeyResult;
  readonly after: KeyResult;
}
