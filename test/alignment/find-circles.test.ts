import { describe, expect, it } from 'vitest';
import { findCircles } from '../../src/alignment/find-circles';
import { Links } from '../../src/alignment/links';
import type { Workspace } from '../../src/model/workspace';
import { many } from './many';
import { type Line, objectives, workspaceOf } from './workspace';

function circles(workspace: Workspace): string[] {
  return findCircles(workspace.teamCycles, new Links(workspace)).map((circle) =>
    circle.map((link) => link.from.objective.id).join(' '),
  );
}

async function among(...lines: Line[]): Promise<string[]> {
  return circles(await workspaceOf({ 'okrs/2026-Q4/t.yaml': objectives(...lines) }));
}

describe('circles', () => {
  it('are none in a tree, a diamond, or a link to itself', async () => {
    expect(await among('a', 'b -> t/a', 'c -> t/a', 'd -> t/b, t/c/kr', 'e -> t/e', 'f -> t/f/kr')).toEqual([]);
  });

  it('name the way round, starting with what stands first (A → B → C → A)', async () => {
    expect(await among('a -> t/b', 'b -> t/c', 'c -> t/a')).toEqual(['a b c']);
    expect(await among('x -> t/c', 'a -> t/b', 'b -> t/c/kr', 'c -> t/a')).toEqual(['a b c']);
  });

  it('are each named once, though they share an objective', async () => {
    expect(await among('a -> t/b, t/c', 'b -> t/a', 'c -> t/a', 'd -> t/a')).toEqual(['a b', 'a c']);
    expect(await among('a -> t/b', 'b -> t/a', 'c -> t/d', 'd -> t/c')).toEqual(['a b', 'c d']);
    expect(await among('a -> t/b, t/b/kr', 'b -> t/a')).toEqual(['a b']);
  });

  it('need every objective in them to be live', async () => {
    expect(await among('a -> t/b', ['b -> t/a', 'dropped: 2026-11-01'])).toEqual([]);
  });

  it('may be 20,000 long, and stop after a hundred', async () => {
    const ring = await many(20_000, (team) => (team + 1) % 20_000, 1);
    expect(circles(ring).map((one) => one.split(' ').length)).toEqual([20_000]);
    const all = Array.from({ length: 40 }, (_, index) => `t/o${index}`);
    expect(await among(...all.map((ref) => `${ref.slice(2)} -> ${all.join(', ')}`))).toHaveLength(100);
  });
});
