import absoluteWording from './absolute-wording';
import activityKeyResult from './activity-key-result';
import alignmentCircle from './alignment-circle';
import alwaysReached from './always-reached';
import ambiguousNumber from './ambiguous-number';
import baselineIsTarget from './baseline-is-target';
import businessAsUsual from './business-as-usual';
import carriedTooOften from './carried-too-often';
import checkInOutsideCycle from './check-in-outside-cycle';
import committedAtRisk from './committed-at-risk';
import compoundKeyResult from './compound-key-result';
import confidenceDrop from './confidence-drop';
import copiedObjective from './copied-objective';
import type { Rule } from './define';
import developmentWithoutGoal from './development-without-goal';
import duplicateId from './duplicate-id';
import earlyFinish from './early-finish';
import easyStart from './easy-start';
import emptyNotDoing from './empty-not-doing';
import expiredIgnore from './expired-ignore';
import feedbackOverdue from './feedback-overdue';
import format from './format';
import frozenValue from './frozen-value';
import goalHorizon from './goal-horizon';
import ignoreWithoutReason from './ignore-without-reason';
import mergeConflict from './merge-conflict';
import metricNotWrittenDown from './metric-not-written-down';
import missingBaseline from './missing-baseline';
import missingOwner from './missing-owner';
import missingPostMortem from './missing-post-mortem';
import missingSource from './missing-source';
import missingUnit from './missing-unit';
import movedGoalpost from './moved-goalpost';
import neverCheckedIn from './never-checked-in';
import noWins from './no-wins';
import objectiveIsLabel from './objective-is-label';
import objectiveIsTask from './objective-is-task';
import objectiveTooLong from './objective-too-long';
import objectiveWithMetric from './objective-with-metric';
import orphanObjective from './orphan-objective';
import outOfReach from './out-of-reach';
import outputKeyResult from './output-key-result';
import outsideStrategy from './outside-strategy';
import overbookedTeam from './overbooked-team';
import overdueBlocker from './overdue-blocker';
import overdueCheckIn from './overdue-check-in';
import overdueGoal from './overdue-goal';
import overloadedOwner from './overloaded-owner';
import ownerlessBlocker from './ownerless-blocker';
import pageTooLong from './page-too-long';
import placeholder from './placeholder';
import relativeWithoutBaseline from './relative-without-baseline';
import restingGoal from './resting-goal';
import revisitDue from './revisit-due';
import sameKeyResult from './same-key-result';
import sharesNotOne from './shares-not-one';
import staleStrategy from './stale-strategy';
import stalledCheckIn from './stalled-check-in';
import titleMetricMismatch from './title-metric-mismatch';
import tooFewAnswers from './too-few-answers';
import tooFewKeyResults from './too-few-key-results';
import tooFewObjectives from './too-few-objectives';
import tooManyKeyResults from './too-many-key-results';
import tooManyObjectives from './too-many-objectives';
import unchangedCarryOver from './unchanged-carry-over';
import uncoveredObjective from './uncovered-objective';
import undatedMilestone from './undated-milestone';
import undecidedKeyResult from './undecided-key-result';
import unfundedObjective from './unfunded-objective';
import unknownPerson from './unknown-person';
import unknownReference from './unknown-reference';
import unknownTeam from './unknown-team';
import unmeasurableKeyResult from './unmeasurable-key-result';
import unmeasuredGoal from './unmeasured-goal';
import unpairedMetric from './unpaired-metric';
import unreadableFile from './unreadable-file';
import unreviewedCycle from './unreviewed-cycle';
import unusedIgnore from './unused-ignore';
import upsideDownLink from './upside-down-link';
import vagueWording from './vague-wording';
import valueNeverShown from './value-never-shown';
import valueOutOfRange from './value-out-of-range';
import valueWithoutBehaviour from './value-without-behaviour';
import vanityMetric from './vanity-metric';
import visionHorizon from './vision-horizon';
import wrongPlace from './wrong-place';
import yamlSyntax from './yaml-syntax';
import yesWithoutKeyResult from './yes-without-key-result';

/** All rules, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  yamlSyntax,
  mergeConflict,
  unreadableFile,
  format,
  duplicateId,
  unknownReference,
  ambiguousNumber,
  unknownPerson,
  unknownTeam,
  wrongPlace,
  tooFewObjectives,
  tooManyObjectives,
  tooFewKeyResults,
  tooManyKeyResults,
  missingOwner,
  objectiveWithMetric,
  objectiveIsTask,
  objectiveIsLabel,
  objectiveTooLong,
  businessAsUsual,
  unmeasurableKeyResult,
  missingBaseline,
  relativeWithoutBaseline,
  baselineIsTarget,
  titleMetricMismatch,
  metricNotWrittenDown,
  missingUnit,
  placeholder,
  compoundKeyResult,
  activityKeyResult,
  outputKeyResult,
  vanityMetric,
  vagueWording,
  absoluteWording,
  undatedMilestone,
  unpairedMetric,
  missingSource,
  sameKeyResult,
  orphanObjective,
  uncoveredObjective,
  alignmentCircle,
  upsideDownLink,
  copiedObjective,
  overloadedOwner,
  overdueCheckIn,
  stalledCheckIn,
  neverCheckedIn,
  frozenValue,
  checkInOutsideCycle,
  valueOutOfRange,
  confidenceDrop,
  overdueBlocker,
  ownerlessBlocker,
  alwaysReached,
  outOfReach,
  easyStart,
  earlyFinish,
  movedGoalpost,
  committedAtRisk,
  unreviewedCycle,
  undecidedKeyResult,
  missingPostMortem,
  unchangedCarryOver,
  carriedTooOften,
  noWins,
  emptyNotDoing,
  pageTooLong,
  visionHorizon,
  goalHorizon,
  overdueGoal,
  unmeasuredGoal,
  restingGoal,
  staleStrategy,
  valueWithoutBehaviour,
  valueNeverShown,
  yesWithoutKeyResult,
  revisitDue,
  outsideStrategy,
  unfundedObjective,
  overbookedTeam,
  sharesNotOne,
  feedbackOverdue,
  developmentWithoutGoal,
  tooFewAnswers,
  ignoreWithoutReason,
  expiredIgnore,
  unusedIgnore,
];
