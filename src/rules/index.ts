import alignmentCircle from './alignment-circle';
import baselineIsTarget from './baseline-is-target';
import copiedObjective from './copied-objective';
import type { Rule } from './define';
import duplicateId from './duplicate-id';
import format from './format';
import mergeConflict from './merge-conflict';
import missingBaseline from './missing-baseline';
import missingOwner from './missing-owner';
import missingUnit from './missing-unit';
import orphanObjective from './orphan-objective';
import overloadedOwner from './overloaded-owner';
import relativeWithoutBaseline from './relative-without-baseline';
import tooFewKeyResults from './too-few-key-results';
import tooFewObjectives from './too-few-objectives';
import tooManyKeyResults from './too-many-key-results';
import tooManyObjectives from './too-many-objectives';
import uncoveredObjective from './uncovered-objective';
import undatedMilestone from './undated-milestone';
import unknownPerson from './unknown-person';
import unknownReference from './unknown-reference';
import unknownTeam from './unknown-team';
import unmeasurableKeyResult from './unmeasurable-key-result';
import unreadableFile from './unreadable-file';
import upsideDownLink from './upside-down-link';
import wrongPlace from './wrong-place';
import yamlSyntax from './yaml-syntax';

/** All rules, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  yamlSyntax,
  mergeConflict,
  unreadableFile,
  format,
  duplicateId,
  unknownReference,
  unknownPerson,
  unknownTeam,
  wrongPlace,
  tooFewObjectives,
  tooManyObjectives,
  tooFewKeyResults,
  tooManyKeyResults,
  missingOwner,
  unmeasurableKeyResult,
  missingBaseline,
  relativeWithoutBaseline,
  baselineIsTarget,
  missingUnit,
  undatedMilestone,
  orphanObjective,
  uncoveredObjective,
  alignmentCircle,
  upsideDownLink,
  copiedObjective,
  overloadedOwner,
];
