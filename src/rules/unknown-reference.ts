import type { Target } from '../alignment/links';
import {
  localReferences,
  type OutwardReference,
  outwardReferences,
  type PairReference,
  pairReferences,
  referencesOutsideOfCycles,
} from '../alignment/references';
import { suggest } from '../language/suggest';
import type { Fix } from '../model/change';
import type { KeyResult, Win } from '../model/okr';
import { at, below, type Ref } from '../model/ref';
import type { TeamCycle } from '../model/workspace';
import { decisionNames } from '../strategy/decision-names';
import { defineRule, type RuleContext } from './define';
import { type NewName, newNameBelow, newNameOf, newSibling } from './renamed-reference';

/**
 * References that lead nowhere, with what was most likely meant, or what it is called now where git tells of a rename. References into files that could not be read are not
 * judged, nor, for a lone file, those that leave it. Work and decisions stand outside of cycles: a reference of theirs
 * without a cycle may mean any. (Milestones that do not exist are seen where check-ins are read.)
 */
export default defineRule({
  id: 'unknown-reference',
  group: 'files',
  severity: 'error',
  check(context) {
    for (const home of context.teamCycles) {
      checkObjectives(context, home);
      checkWeekly(context, home);
    }
    for (const one of referencesOutsideOfCycles(context.workspace, context.today)) judge(context, one);
    checkDecisions(context);
  },
});

type Context = RuleContext<'unknown-reference', unknown>;

function checkObjectives(context: Context, home: TeamCycle): void {
  for (const one of outwardReferences(home)) judge(context, one);
  const all = home.objectives.flatMap((one) => one.keyResults);
  for (const pair of pairReferences(home)) checkPair(context, pair, all);
}

/** A counter metric may stand under another objective of the team: speed here, quality there. */
function checkPair(context: Context, pair: PairReference, among: readonly KeyResult[]): void {
  const { text: pairsWith, place: where } = pair;
  const { ref } = pair.keyResult;
  if (among.some((one) => one.id === pairsWith && one.ref !== ref)) return;
  const others = among.filter((one) => one.ref !== ref).map((one) => one.id);
  const renamed = newSibling(context.renames, ref.split('/').slice(0, 2).join('/'), pairsWith);
  if (renamed && others.includes(renamed.text)) {
    reportRenamed(context, pairsWith, renamed, where, ref);
    return;
  }
  const data = { found: pairsWith, suggestion: suggest(pairsWith, others), among: others };
  context.report('sibling', data, where, ref, mend(where, onlyNear(pairsWith, others)));
}

/** Check-ins, blockers and the review: they speak of their own team's key results. */
function checkWeekly(context: Context, home: TeamCycle): void {
  const { workspace, report } = context;
  const { checkIns, review, objectives, team, cycle } = home;
  const subject = `${cycle.id}/${team.id}`;
  const named = localReferences(home);
  const first = named[0];
  if (home.file === null && first) {
    if (workspace.unread.has(subject)) return;
    const expected = `okrs/${cycle.id}/${team.id}.yaml`;
    report('no-objectives', { team: team.name, cycle: cycle.id, expected }, at(first.place.file), subject);
    return;
  }
  const known = objectives.flatMap((one) => one.keyResults.map((keyResult) => `${one.id}/${keyResult.id}`));
  for (const { text, place } of named) {
    if (known.includes(text)) continue;
    const renamed = newNameBelow(context.renames, `${subject}/`, text);
    if (renamed && known.includes(renamed.text)) {
      reportRenamed(context, text, renamed, place, renamed.renamed.ref);
      continue;
    }
    const data = { found: text, suggestion: nearest(text, known), among: known };
    report('local', data, place, `${subject}/${text}`, mend(place, onlyNear(text, known)));
  }
  for (const checkIn of checkIns) checkWins(context, checkIn.wins, checkIn.place);
  if (review) checkWins(context, review.wins, at(review.file));
}

/** The company value a win shows, where the strategy names values. */
function checkWins({ workspace, report }: Context, wins: readonly Win[], place: Ref): void {
  const values = workspace.strategy?.values.map((one) => one.id) ?? [];
  if (values.length === 0) return;
  for (const [index, { value }] of wins.entries()) {
    if (value === null || values.includes(value)) continue;
    const where = below(place, 'wins', index, 'value');
    const data = { found: value, suggestion: suggest(value, values), among: values };
    report('value', data, where, null, mend(where, onlyNear(value, values)));
  }
}

/** Decisions that replace each other. An id that is not written is the name of the file, with or without its date. */
function checkDecisions({ workspace, report }: Context): void {
  if (workspace.incomplete.some((one) => one.file.startsWith('decisions/'))) return;
  const names: string[] = workspace.decisions.flatMap(decisionNames);
  for (const { supersedes, supersededBy, place } of workspace.decisions) {
    const refs = supersedes.map((text, index) => ({ text, place: below(place, 'supersedes', index) }));
    if (supersededBy !== null) refs.push({ text: supersededBy, place: below(place, 'superseded_by') });
    for (const { text, place: where } of refs) {
      if (names.includes(text)) continue;
      const among = [...new Set(names.filter((one) => !/^\d/.test(one)))];
      report('decision', { found: text, suggestion: suggest(text, names), among }, where);
    }
  }
}

/** Reports a reference that leads nowhere in each of some cycles. */
function judge(context: Context, { text, cycles, place, subject }: OutwardReference): void {
  const { links, workspace, report } = context;
  const targets: Target[] = cycles.map((cycle) => links.follow(text, cycle));
  if (cycles.length === 0) targets.push(links.follow(text, ''));
  if (targets.some((target) => target.kind !== 'nothing')) return;
  if (!workspace.hasConfig && leavesFile(workspace.teamCycles, text, cycles[0] ?? '')) return;
  const renamed = newNameIn(context, text, cycles);
  if (renamed) {
    reportRenamed(context, text, renamed, place, subject);
    return;
  }
  if (text.startsWith('goal:')) {
    if (workspace.incomplete.some((one) => /^strategy\.ya?ml$/.test(one.file))) return;
    const goals = workspace.strategy?.goals.map((goal) => goal.id) ?? [];
    const id = text.slice('goal:'.length);
    const near = suggest(id, goals);
    const data = { found: id, suggestion: near === null ? null : `goal:${near}`, among: goals };
    report('goal', data, place, subject, mend(place, onlyNear(id, goals), 'goal:'));
    return;
  }
  const objective = cycles.map((one) => objectiveOf(context, text, one)).find((one) => one !== null);
  if (objective) {
    const id = text.slice(text.lastIndexOf('/') + 1);
    const among = objective.keyResults.map((one) => one.id);
    const data = { found: id, objective: objective.id, suggestion: suggest(id, among), among };
    const before = text.slice(0, text.lastIndexOf('/') + 1);
    report('key-result', data, place, subject, mend(place, onlyNear(id, among), before));
    return;
  }
  const candidates = [...new Set(cycles.flatMap((one) => links.candidates(text, one)))];
  const among = candidates.filter((one) => one.split('/').length === text.split('/').length);
  const data = { found: text, suggestion: nearest(text, candidates), among: among.slice(0, 8) };
  report('objective', data, place, subject, mend(place, onlyNear(text, candidates)));
}

/** What a reference reads today, with its cycle where it had one or now needs one; null where git tells of no other name. */
function newNameIn({ links, renames }: Context, text: string, cycles: readonly string[]): NewName | null {
  for (const cycle of cycles) {
    const full = links.withCycle(text, cycle);
    const renamed = newNameOf(renames, full);
    if (renamed === null || links.follow(renamed.ref, cycle).kind !== 'objective') continue;
    const short = full !== text && renamed.ref.startsWith(`${cycle}/`);
    return { text: short ? renamed.ref.slice(cycle.length + 1) : renamed.ref, renamed };
  }
  return null;
}

function reportRenamed(
  { report }: Context,
  found: string,
  { text, renamed: { date, commit } }: NewName,
  place: Ref,
  subject: string | null,
): void {
  const data = { found, now: text, date, commit: commit?.slice(0, 7) ?? null };
  report('renamed', data, place, subject, mend(place, text));
}

/** The objective of a reference whose key result does not exist. */
function objectiveOf({ links }: Context, text: string, cycle: string) {
  const shorter = text.slice(0, Math.max(0, text.lastIndexOf('/')));
  if (links.withCycle(text, cycle).split('/').length !== 4) return null;
  const target = links.follow(shorter, cycle);
  return target.kind === 'objective' ? target.objective : null;
}

/** A lone file has no workspace around it: only what it says about itself can be judged. */
function leavesFile(homes: readonly TeamCycle[], text: string, cycle: string): boolean {
  return !homes.some(
    ({ team, cycle: { id } }) =>
      text.startsWith(`${id}/${team.id}/`) || (id === cycle && text.startsWith(`${team.id}/`)),
  );
}

/** The nearest candidate by spelling, or the only one that ends with the text (the team was left out). */
function nearest(text: string, candidates: readonly string[]): string | null {
  const near = suggest(text, candidates);
  if (near !== null) return near;
  const ending = candidates.filter((one) => one.endsWith(`/${text}`));
  const beginning = candidates.filter((one) => text.endsWith(`/${one}`));
  const [only, ...others] = [...ending, ...beginning];
  return only !== undefined && others.length === 0 ? only : null;
}

/** What was meant, where one candidate alone is near. */
function onlyNear(text: string, candidates: readonly string[]): string | null {
  const near = nearest(text, candidates);
  const others = candidates.filter((one) => one !== near);
  return near !== null && suggest(text, others) === null ? near : null;
}

/** The reference corrected; null where nothing alone is near. */
function mend({ file, path, on }: Ref, id: string | null, before = ''): Fix | null {
  if (id === null) return null;
  const text = `${before}${id}`;
  // An id may look like a number or a yes to YAML; with a slash, a colon or a dash in it it is a text.
  const plain = /^(?:[A-Za-z][A-Za-z0-9-]*[/:-]|\d{4}-[A-Z]\w*\/)/.test(text) ? text : `"${text}"`;
  if (on === 'key') return { safe: true, changes: [{ kind: 'rename', file, path, key: text }] };
  return { safe: true, changes: [{ kind: 'set', file, path, text: plain }] };
}
