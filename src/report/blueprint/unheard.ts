import type { Workspace } from '../../model/workspace';
import type { BlueprintReport } from '../../schema/output/blueprint';

/** How people write that somebody sits in the works council. */
const COUNCIL = /betriebsr[aä]t|personalr[aä]t|mitarbeitervertretung|works council|staff council/i;

/**
 * Who has not been asked about the strategic goals. A team was heard where a goal names it or its lead, or its lead owns
 * one. The works council is known by the role of a person in okr.yaml, and heard where a goal or a decision names them.
 */
export function unheardOf({ strategy, teams, people, decisions }: Workspace): BlueprintReport['unheard'] {
  const goals = strategy?.goals ?? [];
  const heard = new Set(goals.flatMap(({ consulted, owner }) => [...consulted, ...(owner === null ? [] : [owner])]));
  const council = [...(people ?? [])].filter(([, { role }]) => role !== null && COUNCIL.test(role)).map(([one]) => one);
  const asked = new Set([...heard, ...decisions.flatMap((one) => [...one.consulted, ...one.deciders])]);
  return {
    goals: goals.filter(({ consulted }) => consulted.length === 0).map(({ ref, title }) => ({ ref, title })),
    teams:
      goals.length === 0
        ? []
        : teams
            .filter(({ level }) => level === 'department' || level === 'team')
            .filter(({ id, lead }) => !heard.has(id) && (lead === null || !heard.has(lead)))
            .map(({ id }) => id),
    worksCouncil: council.length === 0 ? 'unknown' : council.some((one) => asked.has(one)) ? 'heard' : 'not-heard',
  };
}
