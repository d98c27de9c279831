import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules';
import { rules as de } from '../../src/text/de/rules';
import { rules as en } from '../../src/text/en/rules';

type Says = Readonly<Record<string, { readonly says: Readonly<Record<string, unknown>> }>>;

/** The rules of group files; rules of other groups that are seen elsewhere have tests of their own. */
const OWN: ReadonlySet<string> = new Set(RULES.filter((rule) => rule.group === 'files').map((rule) => rule.id));

const ROOT = new URL('../../src/', import.meta.url);

/** The text of all files of a folder of `src`. */
function source(folder: string): string {
  return readdirSync(new URL(`${folder}/`, ROOT))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8'))
    .join('\n');
}

function all(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
}

/** Every sentence the reader asks for, as `rule/say`, found in its source. */
function emitted(): string[] {
  const yaml = all(source('source'), /\b(?:refuse|broken|here|problem)\(\s*'([a-z-]+)'/g);
  const conditional = all(source('source'), /\? '([a-z-]+)' : '[a-z-]+', start/g);
  const syntax = [...yaml, ...conditional, 'control'].map((say) => `yaml-syntax/${say}`);
  const conflict = all(source('source'), /rule: 'merge-conflict', say: '([a-z-]+)'/g).map(
    (say) => `merge-conflict/${say}`,
  );
  const shapes = all(source('schema'), /\berror: ['`]([a-z-]+)/g);
  const issues = [
    ...all(source('schema'), /\bsay(?: :|: (?:SAYS.has\(say\) \? say : )?)'([a-z-]+)'/g),
    ...all(source('workspace'), /\.\.\.issue, say: '([a-z-]+)'/g),
  ];
  const form = [...shapes, ...issues, 'one-of'].map((say) => `format/${say}`);
  const reader = `${source('workspace')}\n${source('rules')}`;
  const seen = [...reader.matchAll(/\b(?:see|observe)\(\s*'([a-z-]+)',\s*'([a-z-]+)'/g)].map(
    ([, rule, say]) => `${rule}/${say}`,
  );
  const pushed = [...reader.matchAll(/rule: '([a-z-]+)',\s*say: '([a-z-]+)'/g)].map(
    ([, rule, say]) => `${rule}/${say}`,
  );
  const failed = all(reader, /\bfailed\([^,()]+, '([a-z-]+)'/g).map((say) => `format/${say}`);
  const numbers = all(reader, /'(number(?:-[a-z]+)?)'/g).map((say) => `format/${say}`);
  const doubts = all(reader, /\bsay: '([a-z-]+)', found, read/g).map((say) => `ambiguous-number/${say}`);
  const faults = (/readonly fault: ([^;]+);/.exec(source('workspace'))?.[1] ?? '').match(/[a-z0-9-]+/g) ?? [];
  const names = [
    ...new Set([
      ...syntax,
      ...conflict,
      ...form,
      ...seen,
      ...pushed,
      ...failed,
      ...numbers,
      ...doubts,
      ...faults.map((one) => `unreadable-file/${one}`),
    ]),
  ];
  return names.filter((name) => OWN.has(name.split('/')[0] ?? ''));
}

function has(texts: Says, name: string): boolean {
  const [rule = '', say = ''] = name.split('/');
  return texts[rule]?.says[say] !== undefined;
}

describe('the sentences of group files', () => {
  it('are there in both languages for all the reader says', () => {
    const names = emitted();
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !has(en as Says, name))).toEqual([]);
    expect(names.filter((name) => !has(de as Says, name))).toEqual([]);
  });

  it('are all said by something', () => {
    const own = RULES.filter((rule) => rule.group === 'files').flatMap((rule) =>
      Object.keys((en as Says)[rule.id]?.says ?? {}).map((say) => `${rule.id}/${say}`),
    );
    const reported = all(source('rules'), /\breport\(\s*'([a-z-]+)'/g);
    const names = emitted();
    expect(own.filter((name) => !names.includes(name) && !reported.includes(name.split('/')[1] ?? ''))).toEqual([]);
  });

  it('differ between the languages', () => {
    for (const rule of RULES.filter((one) => one.group === 'files')) {
      expect(de[rule.id].title).not.toBe(en[rule.id].title);
      expect(Object.keys(de[rule.id].says).sort()).toEqual(Object.keys(en[rule.id].says).sort());
    }
  });
});
