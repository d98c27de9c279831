import { LEADERSHIP } from './constants';

/** Who stands how to a task: responsible (does it), accountable (answers for it), consulted, informed. */
type RaciRole = 'R' | 'A' | 'C' | 'I';
type RaciRow = Readonly<Record<RaciRole, readonly string[]>>;

export type RaciFault = 'no-accountable' | 'many-accountable' | 'no-responsible' | 'many-consulted';

/** Faults of a row (method.md 5.4): exactly one A, at least one R; more than three C slow it down, which alone is no error. */
export function raciFaults({ A, R, C }: RaciRow): RaciFault[] {
  return [
    ...(A.length === 0 ? ['no-accountable' as const] : []),
    ...(A.length > 1 ? ['many-accountable' as const] : []),
    ...(R.length === 0 ? ['no-responsible' as const] : []),
    ...(C.length > LEADERSHIP.consulted.value ? ['many-consulted' as const] : []),
  ];
}

/** `Task: A=anna R=ben,cem`; the task may be left out, and so may roles nobody has. Null for anything else. */
export function readRaciRow(written: string): { readonly task: string | null; readonly row: RaciRow } | null {
  const start = /(?:^|[\s:;])[RACI]\s*=/i.exec(written)?.index;
  if (start === undefined) return null;
  const task = written.slice(0, start).trim().replace(/:$/, '').trim();
  const parts = written.slice(start).split(/[\s:;]*\b(?=[RACI]\s*=)/i);
  const row: Record<RaciRole, string[]> = { R: [], A: [], C: [], I: [] };
  for (const part of parts.map((one) => one.trim()).filter((one) => one !== '' && one !== ':')) {
    const [, role, names = ''] = /^([RACI])\s*=(.*)$/is.exec(part) ?? [];
    if (role === undefined) return null;
    const listed = names.split(/[\s,;]+/).map((one) => one.replace(/^@/, ''));
    row[role.toUpperCase() as RaciRole].push(...listed.filter((one) => one !== ''));
  }
  return { task: task === '' ? null : task, row };
}
