import type { Cell } from '../../sheets/cell';
import type { Text } from '../../text/catalogue';
import type { Names } from '../names';
import { amountCell, type Measured, targetCell } from './measure-cells';

/** What of a definition stands in a workbook. */
export const DEFINITION_COLUMNS = ['title', 'from', 'to', 'unit', 'owner'] as const;

/** A definition as a workbook shows it. Owners by handle. */
export function definitionCells(
  keyResult: Measured & { readonly title: string; readonly owners: readonly string[] },
  text: Text,
  names: Names,
): Readonly<Record<(typeof DEFINITION_COLUMNS)[number], Cell>> {
  const { title, from, unit, owners } = keyResult;
  return {
    title,
    from: amountCell(from, unit),
    to: targetCell(keyResult, text),
    unit,
    owner: owners.map(names.person).join(', ') || null,
  };
}
