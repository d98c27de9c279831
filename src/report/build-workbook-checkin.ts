import type { Stand } from '../checkin/stand';
import type { Difference, TakenField } from '../checkin/three-way';
import type { WorkbookCheckinReport } from '../schema/output/checkin';

type Side = WorkbookCheckinReport['differences'][number]['now'];

/** A difference between a workbook and the files as plain data; `taken`: is it written? */
export function differenceOf(
  { item, field, base, now, workbook, isConflict }: Difference,
  taken: boolean,
): WorkbookCheckinReport['differences'][number] {
  const { keyResult, shown } = item;
  return {
    ref: keyResult.ref,
    title: keyResult.title,
    unit: shown.unit,
    field,
    base: base === null ? null : sideOf(base, field),
    now: sideOf(now, field),
    workbook: sideOf(workbook, field),
    conflict: isConflict,
    taken,
  };
}

function sideOf(stand: Stand, field: TakenField): Side {
  const said = stand[field];
  return typeof said === 'object' && said !== null ? Object.fromEntries(said) : said;
}
