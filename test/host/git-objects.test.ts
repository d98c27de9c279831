import { describe, expect, it } from 'vitest';
import type { GitCall } from '../../src/host/git/call';
import { type Found, readObjects } from '../../src/host/git/objects';

/** Answers as git does, in pieces of a few bytes; what it was asked is kept. */
function git(objects: Readonly<Record<string, string>>) {
  const asked: string[][] = [];
  const call: GitCall = async (args, input = '', take) => {
    const ids = input.split('\n').filter((id) => id !== '');
    asked.push(ids);
    const isCheck = args.includes('--batch-check');
    const answer = ids.map((id) => {
      const text = objects[id];
      if (text === undefined) return `${id} missing\n`;
      const head = `${id} blob ${Buffer.byteLength(text)}\n`;
      return isCheck ? head : `${head}${text}\n`;
    });
    const out = Buffer.from(answer.join(''));
    for (let at = 0; take && at < out.length; at += 5) take(out.subarray(at, at + 5));
    return { code: 0, out: take ? Buffer.alloc(0) : out };
  };
  return { call, asked };
}

describe('reading objects', () => {
  it('asks for sizes first, and never for what is too large or missing', async () => {
    const { call, asked } = git({ a: 'ä\nb', big: 'x'.repeat(101), empty: '', z: 'last\n' });
    const found: [string, Found | string][] = [];
    const whole = await readObjects(['big', 'a', 'gone', 'empty', 'z', 'big'], 100, call, (id, one) =>
      found.push([id, typeof one === 'string' ? one : `<${one}>`]),
    );
    expect(whole).toBe(true);
    expect(asked[1]).toEqual(['a', 'empty', 'z']);
    expect(found).toEqual([
      ['big', 'too-large'],
      ['a', '<ä\nb>'],
      ['gone', 'missing'],
      ['empty', '<>'],
      ['z', '<last\n>'],
      ['big', 'too-large'],
    ]);
  });

  it('says where git ended before all was told', async () => {
    const call: GitCall = async (args) => ({
      code: args.includes('--batch') ? 128 : 0,
      out: Buffer.from('a blob 3\n'),
    });
    expect(await readObjects(['a'], 100, call, () => {})).toBe(false);
  });
});
