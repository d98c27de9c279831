import type { Workspace } from '../model/workspace';

/**
 * The file that was left out because of a fault, by its path without the ending; null where it was not. Nothing may be
 * said about what stands in such a file, and nothing written into it.
 */
export function leftOut({ incomplete }: Pick<Workspace, 'incomplete'>, stem: string): string | null {
  return incomplete.find(({ file }) => file === `${stem}.yaml` || file === `${stem}.yml`)?.file ?? null;
}
