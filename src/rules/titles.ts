import { findActivity } from '../language/find-activity';
import { findOutput } from '../language/find-output';
import { findVanity } from '../language/find-vanity';
import type { FoundEffort, FoundVanity } from '../language/found';
import { readObjective } from '../language/read-objective';
import { type Parts, readParts, readStatement } from '../language/read-statement';
import type { ObjectiveReading, Statement } from '../language/statement';
import type { Language } from '../model/workspace';

/** What a sentence counts instead of an effect. */
export interface Efforts {
  readonly attention: FoundVanity | null;
  readonly activity: FoundEffort | null;
  readonly output: FoundEffort | null;
}

/**
 * What the titles of a workspace say. Several rules ask, each title is read once for all of them. A title in another
 * language than the workspace is read in its own.
 */
export class Titles {
  private readonly parts = new Map<string, Parts>();
  private readonly statements = new Map<string, Statement>();
  private readonly found = new Map<string, Efforts>();
  private readonly objectives = new Map<string, ObjectiveReading>();

  constructor(private readonly fallback: Language) {}

  languageOf(title: string): Language {
    return this.read(title).language;
  }

  /** A title cut and read, to ask further questions of. */
  read(title: string): Parts {
    return once(this.parts, title, () => readParts(title, this.fallback));
  }

  /** A key result's title. */
  statement(title: string): Statement {
    return once(this.statements, title, () => readStatement(this.read(title)));
  }

  /** What a key result's title counts instead of an effect, each kind by itself. */
  efforts(title: string): Efforts {
    return once(this.found, title, () => {
      const parts = this.read(title);
      return {
        attention: findVanity(parts, parts.language),
        activity: findActivity(parts, parts.language),
        output: findOutput(parts, parts.language),
      };
    });
  }

  /** An objective's title. */
  objective(title: string): ObjectiveReading {
    return once(this.objectives, title, () => readObjective(title, this.fallback));
  }
}

function once<T>(known: Map<string, T>, title: string, read: () => T): T {
  const before = known.get(title);
  if (before !== undefined) return before;
  const value = read();
  known.set(title, value);
  return value;
}
