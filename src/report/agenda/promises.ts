import { clockedBlockers } from '../../leadership/blockers';
import { openActions } from '../../leadership/open-actions';
import { addDays } from '../../model/date';
import type { TeamCycle } from '../../model/workspace';
import type { AgendaContext, DraftPoint } from './draft';

/**
 * Open obstacles with who clears them: broken promises first, then those nobody clears yet, those promised until the next
 * meeting, and the rest by age.
 */
export function openBlockers({ workspace, cycle, homes, today, until, holidays }: AgendaContext): DraftPoint[] {
  const ids = new Set(homes.map(({ team }) => team.id));
  const off = { holidays, pause: workspace.settings.checkIns.pause };
  const open = clockedBlockers(workspace, { today, off, until: cycle.start }).filter(
    (one) => one.open && ids.has(one.home.team.id),
  );
  return open
    .map(({ blocker, home, ref, ageWorkingDays, overdue }): DraftPoint => {
      const near = blocker.due !== null && blocker.due <= until;
      return {
        section: 'blockers',
        least: overdue || blocker.owner === null ? 2 : 1,
        tier: overdue ? 1 : blocker.owner === null ? 2 : near ? 4 : 6,
        point: {
          type: 'blocker',
          ref,
          team: home.team.id,
          text: blocker.text,
          keyResults: titlesOf(home, blocker.keyResults),
          owner: blocker.owner,
          due: blocker.due,
          ageWorkingDays,
          overdue,
        },
      };
    })
    .toSorted((a, b) => a.tier - b.tier);
}

/** Titles of key results by `objective/key-result`; one that is not there stands for itself. */
function titlesOf({ objectives }: TeamCycle, keys: readonly string[]): readonly string[] {
  const titles = new Map<string, string>(
    objectives.flatMap(({ id, keyResults }) => keyResults.map((one) => [`${id}/${one.id}`, one.title] as const)),
  );
  return keys.map((key) => titles.get(key) ?? key);
}

/**
 * Decisions whose day to be looked at again comes before the next meeting, the longest due first. They are of the whole
 * organisation, so a team's own meeting has those it decided or is asked about.
 */
export function dueDecisions({ workspace, team, homes, until }: AgendaContext): DraftPoint[] {
  const leads = new Set(homes.map(({ team: { lead } }) => lead));
  return workspace.decisions
    .filter(({ status }) => status !== 'superseded' && status !== 'deprecated')
    .filter(
      ({ deciders, consulted, paysInto }) =>
        team === null ||
        [...deciders, ...consulted].some((one) => leads.has(one)) ||
        paysInto.some(({ ref }) => ref.split('/').includes(team)),
    )
    .flatMap(({ id, title, status, date, revisit, deciders, place }): DraftPoint[] => {
      if (revisit === null || revisit > until) return [];
      const known = id ?? place.file.replaceAll(/^.*\/|\.ya?ml$/g, '');
      const point = { type: 'decision', id: known, title, status, date, revisit, deciders } as const;
      return [{ section: 'decisions', least: 3, tier: 2, point }];
    })
    .toSorted((a, b) => order(revisitOf(a), revisitOf(b)));
}

function revisitOf({ point }: DraftPoint): string {
  return point.type === 'decision' ? point.revisit : '';
}

/** Feedback owed to those something was delegated to, and delegations to look at again, until the next meeting. */
export function dueFeedback({ workspace, team, homes, today, until }: AgendaContext): DraftPoint[] {
  const people = new Set(homes.flatMap((home) => [home.team.lead, ...ownersOf(home)]));
  return workspace.delegations
    .filter(({ by, to }) => team === null || people.has(by) || people.has(to))
    .flatMap(({ what, to, by, feedbackEvery, lastFeedback, review }): DraftPoint[] => {
      const points: DraftPoint[] = [];
      const due = lastFeedback === null || feedbackEvery === null ? null : addDays(lastFeedback, feedbackEvery);
      if (feedbackEvery !== null && (due === null || due <= until)) {
        const tier = due !== null && due < today ? 3 : 5;
        points.push({ section: 'decisions', least: 1, tier, point: { type: 'feedback', what, to, by, due } });
      }
      if (review !== null && review <= until)
        points.push({
          section: 'decisions',
          least: 2,
          tier: 4,
          point: { type: 'delegation-review', what, to, by, due: review },
        });
      return points;
    });
}

function ownersOf({ objectives }: TeamCycle): readonly (string | null)[] {
  return objectives.map(({ owner }) => (typeof owner === 'string' ? owner : null));
}

/** The last retro of each team before the cycle: what was agreed there, by day. */
export function retroActions({ workspace, cycle, homes, team }: AgendaContext): DraftPoint[] {
  const wanted = new Set(team === null ? homes.map((home) => home.team.id) : [team]);
  return openActions(workspace, cycle.start)
    .filter((one) => wanted.has(one.team.id))
    .map(({ what, team: { id }, owner, due, cycle: { id: from } }): DraftPoint => {
      const point = { type: 'action', what, team: id, owner, due, cycle: from } as const;
      return { section: 'actions', least: 1, tier: 1, point };
    });
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
