import { describe, expect, it } from 'vitest';
import { TeamTree } from '../../src/alignment/team-tree';
import type { Level, Team } from '../../src/model/workspace';

function team(id: string, parent: string | null = null, level: Level = parent ? 'team' : 'company'): Team {
  return { id, name: id, parent, level, lead: null, place: null };
}

describe('the tree of teams', () => {
  const company = team('company');
  const sales = team('sales', 'company', 'department');
  const inside = team('inside', 'sales');
  const south = team('south', 'inside');
  const service = team('service', 'company', 'department');
  const tree = new TeamTree([south, company, sales, service, inside]);

  it.each<[Team, Team, boolean]>([
    [sales, company, true],
    [south, company, true],
    [south, inside, true],
    [inside, sales, true],
    [inside, service, true],
    [service, sales, false],
    [company, sales, false],
    [inside, south, false],
    [sales, sales, false],
  ])('$0.id below $1.id: %3$s', (lower, upper, below) => {
    expect(tree.isBelow(lower, upper)).toBe(below);
  });

  it('goes by the level where no parent is named, and by the parent where both are', () => {
    const [alone, odd] = [team('alone', null, 'team'), team('odd', 'alone', 'company')];
    const other = new TeamTree([company, alone, odd]);
    expect(other.isBelow(alone, company)).toBe(true);
    expect(other.isBelow(odd, alone)).toBe(true);
    expect(other.isBelow(alone, odd)).toBe(false);
    expect(other.isBelow(team('undeclared', null, 'team'), company)).toBe(true);
  });

  it('finds parents and children in the list only', () => {
    expect(tree.parentOf(inside)).toBe(sales);
    expect(tree.parentOf(team('x', 'nowhere'))).toBeNull();
    expect(tree.childrenOf(company).map((one) => one.id)).toEqual(['sales', 'service']);
    expect(tree.childrenOf(south)).toEqual([]);
  });

  it('does not loop where parents stand in a circle', () => {
    const [a, b, c] = [team('a', 'b'), team('b', 'a'), team('c', 'a')];
    const round = new TeamTree([a, b, c, team('self', 'self')]);
    expect(round.isBelow(c, a)).toBe(true);
    expect(round.isBelow(a, a)).toBe(false);
  });
});
