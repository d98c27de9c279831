import type { KeyResult, Objective } from '../model/okr';
import { sameJson } from './compare-versions';
import type { Step } from './timeline';
import { nextVersion, type Version } from './version';

/** A step that left a definition. */
export type Left = Step & { readonly to: string; readonly after: NonNullable<Step['after']> };

/** The courses of definitions by reference, as git tells them, beside the texts the definitions of today were read from. */
export class Courses {
  private readonly versions = new Map<string, Version | null>();

  constructor(
    private readonly steps: ReadonlyMap<string, readonly Step[]>,
    private readonly texts: ReadonlyMap<string, string>,
  ) {}

  /** The steps that left a definition on a known day, oldest first; none for what was never committed. */
  of(ref: string): readonly Left[] {
    const steps = this.steps.get(ref) ?? [];
    return steps.filter((one): one is Left => one.to !== null && one.after !== null && one.commit.date !== null);
  }

  /** Does the file say of a definition what a step left of it? Then today's reading of it serves for both. */
  isAsLeft(step: Left, { ref, place }: Pick<KeyResult | Objective, 'ref' | 'place'>): boolean {
    const [, , objective, keyResult] = ref.split('/');
    const today = this.versionOf(place.file)?.objectives.find(({ id }) => id === objective);
    const said = keyResult === undefined ? today : today?.keyResults.find(({ id }) => id === keyResult);
    return said !== undefined && sameJson(said.fields, step.after.keyResult ?? step.after.objective);
  }

  private versionOf(file: string): Version | null {
    let version = this.versions.get(file);
    if (version === undefined) {
      version = nextVersion(this.texts.get(file) ?? '', null);
      this.versions.set(file, version);
    }
    return version;
  }
}
