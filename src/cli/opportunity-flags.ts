import { Links } from '../alignment/links';
import { suggest } from '../language/suggest';
import type { Decision, DecisionScores, Workspace } from '../model/workspace';
import { isOneLine } from '../source/yaml-text';
import { BUDGET } from '../strategy/constants';
import { readIce, readRice, readWsjf, type ScoreTrouble } from '../strategy/read-scores';
import type { Call } from './command';
import { EXIT } from './exit';
import { OkrError } from './okr-error';
import { chooseCycle } from './open-workspace';

/** One line of text a flag gives; null where it is not given. @throws OkrError for an empty or broken one */
export function lineOf(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  const tidy = value.trim();
  if (tidy === '' || !isOneLine(tidy))
    throw new OkrError('bad-value', { option, value: tidy, allowed: null, suggestion: null });
  return tidy;
}

/** `--pays-into ref=expected`, each reference checked; one without `=` names no change. */
export function paysIntoOf(call: Call, workspace: Workspace): Decision['paysInto'] {
  return (call.flags['pays-into'] ?? []).map((written) => {
    const at = written.indexOf('=');
    const ref = (at < 0 ? written : written.slice(0, at)).trim();
    const expected = at < 0 ? null : written.slice(at + 1).trim();
    checkReference(call, workspace, ref);
    return { ref, expected: expected === null || expected === '' ? null : lineOf('--pays-into', expected) };
  });
}

function checkReference(call: Call, workspace: Workspace, ref: string): void {
  const links = new Links(workspace);
  const cycle = chooseCycle(call, workspace);
  const target = links.follow(ref, cycle.id);
  if (target.kind === 'unread') {
    const file = workspace.incomplete[0]?.file ?? ref;
    throw new OkrError('faulty-file', { file }, EXIT.failed);
  }
  if (target.kind !== 'nothing') return;
  const known = keyResultsOf(workspace, cycle.id, null).map((one) => one.ref);
  const ending = known.filter((one) => one.endsWith(`/${ref}`));
  const suggestion = (ending.length === 1 ? ending[0] : undefined) ?? suggest(ref, known);
  throw new OkrError('unknown-reference', { ref, suggestion, allowed: known.length <= 12 ? known : null });
}

/** Key results of a cycle as records name them, with their titles; dropped ones left out. */
export function keyResultsOf({ teamCycles }: Workspace, cycle: string, team: string | null) {
  return teamCycles
    .filter((home) => home.cycle.id === cycle && (team === null || home.team.id === team))
    .flatMap((home) =>
      home.objectives
        .filter(({ dropped }) => dropped === null)
        .flatMap((objective) =>
          objective.keyResults
            .filter(({ dropped }) => dropped === null)
            .map(({ id, title }) => ({ ref: `${home.team.id}/${objective.id}/${id}`, title, team: home.team.name })),
        ),
    );
}

/** `--rice`, `--ice`, `--wsjf`. @throws OkrError for numbers nothing can be computed from */
export function scoresOf({ flags }: Call): DecisionScores {
  return {
    rice: scored('rice', flags.rice, readRice),
    ice: scored('ice', flags.ice, readIce),
    wsjf: scored('wsjf', flags.wsjf, readWsjf),
  };
}

function scored<T>(
  scheme: string,
  typed: string | undefined,
  read: (typed: string) => { readonly scores: T } | { readonly trouble: ScoreTrouble },
): T | null {
  if (typed === undefined) return null;
  const found = read(typed);
  if ('scores' in found) return found.scores;
  throw new OkrError('bad-score', { scheme, value: typed, trouble: found.trouble });
}

/** A line for the not-doing list, within the room it has on the page (method.md 6.2). */
export function notDoingOf({ flags }: Call): string | null {
  const line = lineOf('--not-doing', flags['not-doing']);
  const budget = BUDGET['not-doing'].value;
  if (line !== null && line.length > budget)
    throw new OkrError('not-doing-long', { line, characters: line.length, budget });
  return line;
}
