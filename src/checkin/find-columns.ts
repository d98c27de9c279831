/** What a table of key results may tell: what a check-in takes, and the definition, which it never touches. */
export type ColumnName = 'ref' | 'value' | 'confidence' | 'note' | 'title' | 'from' | 'to' | 'unit' | 'owner';

/** What columns may be called, in either language. A title stands for the reference where there is none. */
const HEADINGS: Readonly<Record<ColumnName, readonly string[]>> = {
  ref: ['ref', 'reference', 'verweis', 'referenz'],
  value: ['value', 'current value', 'wert', 'istwert', 'ist-wert', 'aktueller wert'],
  confidence: ['confidence', 'zuversicht'],
  note: ['note', 'comment', 'notiz', 'bemerkung', 'kommentar'],
  title: ['key result', 'key_result', 'schlüsselergebnis', 'schluesselergebnis'],
  from: ['baseline', 'ausgangswert'],
  to: ['target', 'zielwert'],
  unit: ['unit', 'einheit'],
  owner: ['owner', 'verantwortlich'],
};

/** Where each column stands, from 0. */
export type Columns = ReadonlyMap<ColumnName, number>;

/** The columns of a row of headings, and what is missing to take a check-in from it. */
export function findColumns(headings: readonly string[]): { columns: Columns; missing: 'ref' | 'value' | null } {
  const tidy = headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/\s+/g, ' ')
      .replace(/[\s:*]+$/, ''),
  );
  const found = Object.entries(HEADINGS).map(
    ([name, known]) => [name as ColumnName, tidy.findIndex((heading) => known.includes(heading))] as const,
  );
  const columns = new Map(found.filter(([, at]) => at >= 0));
  const title = columns.get('title');
  if (!columns.has('ref') && title !== undefined) {
    columns.set('ref', title);
    columns.delete('title');
  }
  return { columns, missing: !columns.has('ref') ? 'ref' : !columns.has('value') ? 'value' : null };
}
