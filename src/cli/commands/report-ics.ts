import type { Cycle } from '../../model/cycle';
import { addDays } from '../../model/date';
import type { Workspace } from '../../model/workspace';
import { cycleCalendar } from '../../page/calendar/cycle-calendar';
import { namesOf } from '../../page/names';
import { renderIcs } from '../../render/calendar/render-ics';
import { buildCalendar } from '../../report/build-calendar';
import { MEETING_MINUTES } from '../../rhythm/constants';
import type { Call } from '../command';
import { holidaysOf } from '../open-workspace';

/** Days after a cycle in which it is looked back at and the next one is planned. */
const PLANNED_WITHIN = 31;

/** `okr report --format ics`: the days of a cycle as a calendar file. */
export async function reportIcs(
  { today, text }: Call,
  workspace: Workspace,
  cycle: Cycle,
  team: string | null,
): Promise<string> {
  const after = addDays(cycle.end, PLANNED_WITHIN);
  const holidays = await holidaysOf(workspace, today > after ? today : after);
  const file = cycleCalendar(buildCalendar({ workspace, cycle, team, today, holidays }), text, {
    settings: workspace.settings.calendar,
    names: namesOf(workspace),
    minutes: MEETING_MINUTES,
  });
  return renderIcs(file);
}
