import { keyResultCourse, objectiveCourse } from '../../history/course-changes';
import { originalsOf } from '../../history/original';
import type { WhyReport } from '../../schema/output/why';
import { frameOf } from '../../score/frame';
import { Places } from '../places';
import { type Explained, explainKeyResult, subjectOf } from './key-result';
import { explainObjective } from './objective';
import type { WhyInputs } from './subject';
import { explainOrganisation, explainTeam } from './whole';

/**
 * `okr why` as plain data: every number is the engine's own, beside the numbers and the formula it comes from. Null for
 * a person's score where those are not shown (`person_level`).
 */
export function buildWhy(input: WhyInputs): WhyReport | null {
  const { workspace, cycle, today, target } = input;
  const explained = explain(input);
  if (!explained) return null;
  return {
    version: 1,
    command: 'why',
    today,
    cycle: cycle.id,
    kind: target.kind,
    ...explained,
    incomplete: workspace.incomplete,
  };
}

function explain(input: WhyInputs): Explained | null {
  const { workspace, cycle, target, texts } = input;
  const { settings, configFile } = workspace;
  if (target.kind === 'organisation') return explainOrganisation(input);
  const { home } = target;
  if (home.team.level === 'person' && !settings.personLevel) return null;
  const places = new Places(texts);
  if (target.kind === 'team') return explainTeam(input, home, places);
  const { courses, today, holidays } = input;
  const originals = courses ? originalsOf([home], courses, workspace.language) : undefined;
  const frame = frameOf(cycle, settings, { today, holidays, originals });
  const source = { workspace, courses, frame };
  if (target.kind === 'objective') {
    const changes = courses ? objectiveCourse(target.objective, source) : [];
    return explainObjective(home, target.objective, frame, places, configFile, changes);
  }
  const subject = subjectOf(home, target.objective, target.keyResult, frame);
  const changes = courses ? keyResultCourse(home, target.objective, target.keyResult, source) : [];
  return explainKeyResult(subject, places, configFile, changes);
}
