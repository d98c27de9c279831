import type { Out } from './host';

/** How much colour a stream shows: 0 none to 3 all. */
export type ColorLevel = 0 | 1 | 2 | 3;

/**
 * Colour for one stream: the flag, then FORCE_COLOR, a NO_COLOR that is not empty, CLICOLOR_FORCE, CLICOLOR, a dumb
 * terminal, and at last whether it is a terminal at all. Nobody else looks at these variables.
 */
export function colorLevel(
  stream: Out,
  flag: 'auto' | 'always' | 'never',
  env: Readonly<Record<string, string | undefined>>,
): ColorLevel {
  if (flag === 'never') return 0;
  if (flag === 'always') return depth(env);
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') {
    if (forced === '0' || forced === 'false') return 0;
    return forced === '2' ? 2 : forced === '3' ? 3 : 1;
  }
  if (forced === '') return depth(env);
  if (env.NO_COLOR) return 0;
  if (env.CLICOLOR_FORCE && env.CLICOLOR_FORCE !== '0') return depth(env);
  if (env.CLICOLOR === '0' || env.TERM === 'dumb') return 0;
  return stream.isTerminal ? depth(env) : 0;
}

function depth(env: Readonly<Record<string, string | undefined>>): ColorLevel {
  if (env.COLORTERM === 'truecolor' || env.COLORTERM === '24bit') return 3;
  return env.TERM?.includes('256') ? 2 : 1;
}

/** Does the terminal show more than ASCII? A pipe always does: what reads it is no font. */
export function showsUnicode(stream: Out, env: Readonly<Record<string, string | undefined>>): boolean {
  if (!stream.isTerminal) return true;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return /utf-?8/i.test(locale) || locale === '';
}
