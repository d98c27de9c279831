import type { Workspace } from '../model/workspace';
import { shown } from './grid';
import { oneLine, plainText } from './plain-text';
import type { PlannedObjective } from './plan-objective';
import type { Loss } from './said';

/** Where an objective, key result or strategic goal is. */
interface Target {
  /** Null for a strategic goal, which belongs to none. */
  readonly cycle: string | null;
  /** `sales/customer-love`, `goal:service-leader` */
  readonly path: string;
}

/** Looks up what objectives are aligned to, by the names a table has for it. */
export interface Alignments {
  know(names: Iterable<string>, target: Target): void;
  /** Writes what an objective contributes to; a name that leads nowhere, or to several, is told. */
  resolve(one: PlannedObjective, own: { readonly cycle: string; readonly path: string }, losses: Loss[]): void;
}

/** @param workspace what is there already can be a parent too */
export function alignments(workspace: Workspace | null): Alignments {
  const targets = new Map<string, Target[]>();
  const know: Alignments['know'] = (names, target) => {
    for (const name of names) targets.set(name, [...(targets.get(name) ?? []), target]);
  };
  for (const { id, title } of workspace?.strategy?.goals ?? [])
    know([id, title.toLowerCase()], { cycle: null, path: `goal:${id}` });
  for (const { cycle, team, objectives } of workspace?.teamCycles ?? [])
    for (const { id, title } of objectives)
      know([title.toLowerCase(), `${team.id}/${id}`], { cycle: cycle.id, path: `${team.id}/${id}` });
  return {
    know,
    resolve(one, own, losses) {
      const { parent } = one;
      if (parent === null) return;
      // Exports of databases write the address of its page behind a title.
      const lines = plainText(shown(parent.cell)).text.replaceAll(/\s*\(https?:\/\/[^\s()]+\)/g, '');
      const whole = oneLine(lines);
      const names = targets.has(whole.toLowerCase()) ? [whole] : lines.split(/\n|;\s+|\s\|\s/).map(oneLine);
      const links = new Set<string>();
      for (const name of names.filter((each) => each !== '')) {
        const found = (targets.get(name.toLowerCase()) ?? []).filter(
          ({ path, cycle }) => path !== own.path || cycle !== own.cycle,
        );
        const here = found.filter(({ cycle }) => cycle === own.cycle || cycle === null);
        const [first, ...others] = here.length > 0 ? here : found;
        const path =
          first === undefined
            ? null
            : first.cycle === null || first.cycle === own.cycle
              ? first.path
              : `${first.cycle}/${first.path}`;
        if (path !== null && others.length === 0) links.add(path);
        else
          losses.push({
            at: parent.at,
            value: name,
            became: null,
            why: path === null ? 'parent-unknown' : 'parent-several',
          });
      }
      one.contributesTo.push(...links);
    },
  };
}
