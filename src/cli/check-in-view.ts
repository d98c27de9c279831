import type { IsoDate } from '../model/date';
import type { TeamCycle, Workspace } from '../model/workspace';
import type { CheckinView } from '../page/checkin-page';
import { namesOf } from '../page/names';

/** What the page of a team's check-in of a day says beside the numbers. */
export function checkInView(
  home: TeamCycle,
  workspace: Workspace,
  { day, today }: { readonly day: IsoDate; readonly today: IsoDate },
): Omit<CheckinView, 'isShown'> {
  const later = home.checkIns.map(({ date }) => date).filter((date) => date > day && date <= today);
  const titles = new Map(
    home.objectives.flatMap(({ keyResults }) =>
      keyResults.flatMap((one) => one.milestones.map(({ id, title }) => [`${one.ref}/${id}`, title] as const)),
    ),
  );
  return {
    names: namesOf(workspace),
    later: later.toSorted().at(-1) ?? null,
    milestone: (ref, id) => titles.get(`${ref}/${id}`) ?? id,
  };
}
