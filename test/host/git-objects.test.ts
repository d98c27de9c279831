import { describe, expect, it } from 'vitest';
import type { GitTalk } from '../../src/host/git/call';
import { type Found, ObjectReader } from '../../src/host/git/objects';

/** Answers as git does, in pieces of a few bytes, each time it is asked for something. */
function git(objects: Readonly<Record<string, string>>, code = 0): GitTalk {
  return (_args, take) => ({
    say(input) {
      const answer = input
        .split('\n')
        .filter((id) => id !== '')
        .map((id) => {
          const text = objects[id];
          return text === undefined ? `${id} missing\n` : `${id} blob ${Buffer.byteLength(text)}\n${text}\n`;
        });
      const out = Buffer.from(answer.join(''));
      for (let at = 0; at < out.length; at += 5) take(out.subarray(at, at + 5));
    },
    end: async () => code,
  });
}

/** Reads objects of at most 100 bytes. */
async function read(talk: GitTalk, ...asks: readonly (readonly string[])[]) {
  const found: string[] = [];
  const objects = new ObjectReader(100, talk, (one: Found) =>
    found.push(typeof one === 'string' ? one : `<${one.toString()}>`),
  );
  for (const ids of asks) objects.ask(ids);
  return { whole: await objects.end(), found };
}

describe('reading objects', () => {
  const objects = { a: 'ä\nb', big: 'x'.repeat(101), fits: 'x'.repeat(100), empty: '', z: 'last\n' };

  it('hands them over in the order asked for, and nothing of what is too large or missing', async () => {
    const { whole, found } = await read(git(objects), ['big', 'a', 'gone'], [], ['empty', 'fits', 'z', 'big']);
    expect(whole).toBe(true);
    expect(found).toEqual(['too-large', '<ä\nb>', 'missing', '<>', `<${objects.fits}>`, '<last\n>', 'too-large']);
  });

  it('takes what is no file for missing', async () => {
    const talk: GitTalk = (_args, take) => ({
      say: () => take(Buffer.from('a tree 3\nxyz\nb blob 1\ny\n')),
      end: async () => 0,
    });
    expect((await read(talk, ['a', 'b'])).found).toEqual(['missing', '<y>']);
  });

  it('says where git ended before all was told', async () => {
    const half: GitTalk = (_args, take) => ({ say: () => take(Buffer.from('a blob 3\nxy')), end: async () => 0 });
    expect(await read(half, ['a'])).toEqual({ whole: false, found: [] });
    expect((await read(git(objects, 128), ['a'])).whole).toBe(false);
  });

  it('starts no git where nothing is asked for', async () => {
    const never: GitTalk = () => {
      throw new Error('started');
    };
    expect(await read(never, [])).toEqual({ whole: true, found: [] });
  });
});
