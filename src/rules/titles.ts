import { findAbsolute } from '../language/find-absolute';
import { findActivity } from '../language/find-activity';
import { findCompound } from '../language/find-compound';
import { findOutput } from '../language/find-output';
import { findVague } from '../language/find-vague';
import { findVanity } from '../language/find-vanity';
import type { Found, FoundCompound, FoundEffort, FoundVanity } from '../language/found';
import { readObjective } from '../language/read-objective';
import { readParts, readStatement } from '../language/read-statement';
import type { ObjectiveReading, Statement } from '../language/statement';
import type { Language } from '../model/workspace';

/** What a sentence counts instead of an effect. */
export interface Efforts {
  readonly attention: FoundVanity | null;
  readonly activity: FoundEffort | null;
  readonly output: FoundEffort | null;
}

/** All that rules ask of a key result's title. */
export interface TitleReading {
  readonly statement: Statement;
  readonly efforts: Efforts;
  readonly compound: FoundCompound | null;
  readonly absolute: Found | null;
  readonly vague: Found | null;
}

const NOTHING: Efforts = { attention: null, activity: null, output: null };

/**
 * What the titles of a workspace say. Several rules ask; each title is cut and read once, and only the answers are kept:
 * the words of ten thousand teams would not fit. A title in another language than the workspace is read in its own.
 */
export class Titles {
  private readonly keyResults = new Map<string, TitleReading>();
  private readonly objectives = new Map<string, ObjectiveReading>();

  constructor(private readonly fallback: Language) {}

  /** A key result's title. */
  keyResult(title: string): TitleReading {
    return once(this.keyResults, title, () => readTitle(title, this.fallback));
  }

  /** An objective's title. */
  objective(title: string): ObjectiveReading {
    return once(this.objectives, title, () => readObjective(title, this.fallback));
  }
}

function readTitle(title: string, fallback: Language): TitleReading {
  const parts = readParts(title, fallback);
  const { language } = parts;
  const efforts: Efforts = {
    attention: findVanity(parts, language),
    activity: findActivity(parts, language),
    output: findOutput(parts, language),
  };
  return {
    statement: readStatement(parts),
    efforts: efforts.attention || efforts.activity || efforts.output ? efforts : NOTHING,
    compound: findCompound(parts, language),
    absolute: findAbsolute(parts, language),
    vague: findVague(parts, language),
  };
}

function once<T>(known: Map<string, T>, title: string, read: () => T): T {
  const before = known.get(title);
  if (before !== undefined) return before;
  const value = read();
  known.set(title, value);
  return value;
}
