import { suggest } from '../../language/suggest';
import { namesOf } from '../../page/names';
import { pulseFormPage } from '../../page/pulse-form-page';
import { pulsePage } from '../../page/pulse-page';
import { sheetsTable } from '../../page/sheets-table';
import { buildPulse, buildPulseForm } from '../../report/build-pulse';
import type { Call, Outcome } from '../command';
import { EXIT } from '../exit';
import { exitFor, remarksFor } from '../incomplete';
import { OkrError } from '../okr-error';
import { chooseTeam, openWorkspace } from '../open-workspace';
import { closePulse } from './pulse-close';

const ACTIONS = ['trend', 'form', 'close'];

/** `okr pulse`, `okr pulse form`, `okr pulse close <csv>` */
export async function pulse(call: Call): Promise<Outcome> {
  const [action = 'trend', what] = call.args;
  if (action !== 'close' && what !== undefined) throw new OkrError('too-many-arguments', { argument: what });
  if (action === 'form') return form(call);
  const table = call.flags.format?.find((one) => /^csv(?:=|$)/.test(one));
  if (table !== undefined)
    throw new OkrError('unknown-format', { format: 'csv', allowed: ['text', 'json', 'md', 'html'] });
  switch (action) {
    case 'trend':
      return trend(call);
    case 'close':
      return closePulse(call, what ?? null);
    default:
      throw new OkrError('unknown-pulse-action', { action, suggestion: suggest(action, ACTIONS) });
  }
}

/** The form needs no workspace: it says the same everywhere. */
async function form({ flags, today, text, language }: Call): Promise<Outcome> {
  const name = flags.form ?? 'safety';
  const { items, purpose } = text.screens.pulse;
  const report = buildPulseForm(name, { language, items: items[name], purpose }, today);
  return {
    report,
    page: () => pulseFormPage(report, text),
    formats: { csv: () => sheetsTable(report, text) },
    remarks: [text.screens.pulse.organiser],
    exit: EXIT.fine,
  };
}

async function trend(call: Call): Promise<Outcome> {
  const { flags, today, text } = call;
  const { workspace } = await openWorkspace(call);
  const team = chooseTeam(call, workspace);
  const report = buildPulse({ workspace, today, team, form: flags.form ?? null });
  return {
    report,
    page: () => pulsePage(report, text, { names: namesOf(workspace), single: team !== null }),
    remarks: [
      ...remarksFor(workspace, text),
      ...(report.withheld > 0 ? [text.screens.pulse.withheld(report.withheld)] : []),
    ],
    exit: exitFor(workspace),
  };
}
