import type { Team } from '../model/workspace';
import { heightOf } from './links';

/** Who stands above and below whom, by `parent` and by level. Parents in a circle do no harm. */
export class TeamTree {
  private readonly teams: ReadonlyMap<string, Team>;
  private readonly children = new Map<string, Team[]>();
  /** First and last number of each team's part of the tree. */
  private readonly spans = new Map<string, { first: number; last: number }>();

  constructor(teams: readonly Team[]) {
    this.teams = new Map(teams.map((team) => [team.id, team]));
    const tops: Team[] = [];
    for (const team of teams) {
      if (team.parent === null || !this.teams.has(team.parent)) tops.push(team);
      else {
        const siblings = this.children.get(team.parent);
        if (siblings) siblings.push(team);
        else this.children.set(team.parent, [team]);
      }
    }
    this.number([...tops, ...teams]);
  }

  /** The parent team; null where there is none in the list. */
  parentOf(team: Team): Team | null {
    return team.parent === null ? null : (this.teams.get(team.parent) ?? null);
  }

  childrenOf(team: Team): readonly Team[] {
    return this.children.get(team.id) ?? [];
  }

  /** Is `lower` somewhere below `upper`: a descendant, or of a deeper level? */
  isBelow(lower: Team, upper: Team): boolean {
    if (lower.id === upper.id) return false;
    if (this.holds(upper, lower)) return true;
    return heightOf(lower.level) > heightOf(upper.level) && !this.holds(lower, upper);
  }

  /** Is `inner` a descendant of `outer`? */
  private holds(outer: Team, inner: Team): boolean {
    const [a, b] = [this.spans.get(outer.id), this.spans.get(inner.id)];
    return a !== undefined && b !== undefined && a.first < b.first && b.last <= a.last;
  }

  /** Numbers teams in the order of a walk, so that below is a question of two numbers. */
  private number(starts: readonly Team[]): void {
    let count = 0;
    for (const start of starts) {
      if (this.spans.has(start.id)) continue;
      const open: { team: Team; next: number }[] = [];
      const enter = (team: Team) => {
        this.spans.set(team.id, { first: count, last: count });
        count += 1;
        open.push({ team, next: 0 });
      };
      enter(start);
      for (let top = open.at(-1); top; top = open.at(-1)) {
        const child = this.childrenOf(top.team)[top.next];
        top.next += 1;
        if (child === undefined) {
          const span = this.spans.get(top.team.id);
          if (span) span.last = count - 1;
          open.pop();
        } else if (!this.spans.has(child.id)) enter(child);
      }
    }
  }
}
