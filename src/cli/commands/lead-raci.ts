import { raciFaults, readRaciRow } from '../../leadership/raci';
import { raciPage } from '../../page/lead/raci-page';
import { namesOf } from '../../page/names';
import type { LeadRaciReport } from '../../schema/output/lead';
import type { Call, Outcome } from '../command';
import { EXIT } from '../exit';
import { OkrError } from '../okr-error';
import { openWorkspace } from '../open-workspace';

/** `okr lead raci "Task: A=anna R=ben,cem" …`: a row for each task. Errors are exit 1; many to consult is none. */
export async function leadRaci(call: Call, written: readonly string[]): Promise<Outcome> {
  const { host, text, today, folder } = call;
  if (written.length === 0) throw new OkrError('needs-answer', { flags: ['"A=anna R=ben,cem C=dora I=emil"'] });
  const rows = written.map((one) => {
    const read = readRaciRow(one);
    if (read === null) throw new OkrError('bad-raci', { value: one });
    return { ...read, faults: raciFaults(read.row) };
  });
  const report: LeadRaciReport = { version: 1, command: 'lead', today, mode: 'raci', rows };
  const names = host.files.findWorkspace(folder) === null ? null : namesOf((await openWorkspace(call)).workspace);
  const isWrong = rows.some(({ faults }) => faults.some((one) => one !== 'many-consulted'));
  return {
    report,
    page: () => raciPage(report, text, (handle) => names?.person(handle) ?? handle),
    exit: isWrong ? EXIT.findings : EXIT.fine,
  };
}
