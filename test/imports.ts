import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { ROOMS } from './rooms';

export const ROOT = new URL('..', import.meta.url).pathname;

/** A file of the repository with its text; `path` begins with `src/`, `test/`, … */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One import as written: `types` where only types come in, `lazy` for `import()`. */
export interface Import {
  readonly from: string;
  readonly kind: 'value' | 'types' | 'lazy';
}

/** Every file below a folder of the repository, sorted. */
export function filesBelow(folder: string, ending = ''): string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => posix.join(entry.parentPath.slice(ROOT.length), entry.name))
    .sort();
}

export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(`${ROOT}${path}`, 'utf8') };
}

/** Comments as spaces, so that what stands in them is neither an import nor a call. Lines stay lines. */
function withoutComments(text: string): string {
  return text
    .replace(/^\s*\/\*[\s\S]*?\*\//gm, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

export function importsOf({ text }: SourceFile): Import[] {
  const code = withoutComments(text);
  const found: Import[] = [];
  for (const [, types, names = '', from = ''] of code.matchAll(
    /^(?:import|export)\s+(type\s)?([^;'"]*?)\bfrom\s+['"]([^'"]+)['"]/gm,
  )) {
    const inBraces = /^\{([^}]*)\}\s*$/.exec(names)?.[1]?.split(',') ?? [];
    const written = inBraces.map((name) => name.trim()).filter((name) => name !== '');
    const onlyTypes = written.length > 0 && written.every((name) => name.startsWith('type '));
    found.push({ from, kind: types || onlyTypes ? 'types' : 'value' });
  }
  for (const [, from = ''] of code.matchAll(/^import\s+['"]([^'"]+)['"]/gm)) found.push({ from, kind: 'value' });
  for (const [, from = ''] of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) found.push({ from, kind: 'lazy' });
  return found;
}

/** The room a file stands in: the longest row of the table its path begins with, else its first folder below `src`. */
export function roomOf(path: string): string {
  const [, ...parts] = path.split('/');
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join('/');
    if (Object.hasOwn(ROOMS, name)) return name;
  }
  return parts[0] ?? path;
}

/** What is wrong with one import, as a sentence; null where it is allowed. */
export function objection(path: string, { from, kind }: Import): string | null {
  const name = roomOf(path);
  const room = ROOMS[name];
  if (!room) return `${path}: there is no room "${name}" in test/rooms.ts; add it, or move the file`;
  const complain = (why: string) => `${path} may not import ${from}: ${why}`;
  if (from.startsWith('.')) {
    const target = posix.join(posix.dirname(path), from);
    if (target === 'package.json') return name === 'main.ts' ? null : complain('only main reads the version');
    const other = roomOf(target);
    if (other === name) return null;
    if (other === 'host' && /^node-/.test(posix.basename(target)) && name !== 'main.ts') {
      return complain('only main knows the Node implementation of the host');
    }
    if (room.uses?.includes(other)) return null;
    if (room.types?.includes(other)) {
      return kind === 'types' ? null : complain(`${room.because} (\`import type\` is allowed)`);
    }
    return complain(room.because);
  }
  // A hash is pure: the same text gives the same digest.
  if (from === 'node:crypto' && room.packages?.includes(from)) return null;
  if (from.startsWith('node:')) return room.node ? null : complain('only host and main touch the world');
  if (from === 'date-fns') return complain('the barrel costs 100 ms at start; import date-fns/<function>');
  const [scope = '', rest = ''] = from.split('/');
  const packageName = scope.startsWith('@') ? `${scope}/${rest}` : scope;
  const lazy = room.lazy?.[packageName];
  if (lazy !== undefined) {
    if (`src/${lazy}` !== path) return complain(`only ${lazy} loads ${packageName}`);
    return kind === 'value' ? complain(`${packageName} is slow to start; load it with import()`) : null;
  }
  if (room.packages?.includes(packageName)) return null;
  const keepers = Object.entries(ROOMS).filter(
    ([, one]) => one.packages?.includes(packageName) || one.lazy?.[packageName] !== undefined,
  );
  return complain(
    keepers.length > 0
      ? `only ${keepers.map(([keeper]) => keeper).join(', ')} knows ${packageName}`
      : `no room knows ${packageName}; a new package is a decision: write it into test/rooms.ts and DECISIONS.md`,
  );
}

/** Uses of the world outside host and main, one sentence each. */
export function worldlyCalls({ path, text }: SourceFile): string[] {
  if (path.startsWith('src/host/') || path === 'src/main.ts') return [];
  const code = withoutComments(text);
  const forbidden: readonly (readonly [RegExp, string])[] = [
    [/(?<![\w.'])process\.\w+/, 'what it needs comes in through Host'],
    [/(?<![\w.'])console\.\w+/, 'commands return what is to be printed'],
    [/\bDate\.now\b/, '`today` is an argument'],
    [/\bnew Date\(\s*\)/, '`today` is an argument'],
    [/\bMath\.random\b/, 'the same input gives the same output'],
  ];
  return forbidden.flatMap(([pattern, why]) => {
    const match = pattern.exec(code);
    if (!match) return [];
    const line = code.slice(0, match.index).split('\n').length;
    return [`${path}:${line} may not use ${match[0]}: ${why}`];
  });
}
