import type { Delegation } from '../model/workspace';

/** How a delegation is named in a command: by whom it was handed to, or by its number from 1 where they have several. */
export function delegationName(delegations: readonly Pick<Delegation, 'to'>[], index: number): string {
  const to = delegations[index]?.to ?? '';
  const isOnly = delegations.filter((one) => one.to === to).length === 1 && !/^\d+$/.test(to);
  return isOnly ? to : String(index + 1);
}
