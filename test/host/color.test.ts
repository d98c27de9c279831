import { describe, expect, it } from 'vitest';
import { colorLevel, showsUnicode } from '../../src/host/color';

const terminal = { isTerminal: true, columns: 80, write: async () => {} };
const pipe = { isTerminal: false, columns: null, write: async () => {} };

describe('colour', () => {
  it.each([
    ['a terminal', terminal, 'auto', {}, 1],
    ['a pipe', pipe, 'auto', {}, 0],
    ['256 colours', terminal, 'auto', { TERM: 'xterm-256color' }, 2],
    ['true colour', terminal, 'auto', { COLORTERM: 'truecolor' }, 3],
    ['NO_COLOR', terminal, 'auto', { NO_COLOR: '1' }, 0],
    ['an empty NO_COLOR', terminal, 'auto', { NO_COLOR: '' }, 1],
    ['FORCE_COLOR before NO_COLOR', pipe, 'auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, 1],
    ['FORCE_COLOR=0', terminal, 'auto', { FORCE_COLOR: '0' }, 0],
    ['the flag before everything', terminal, 'never', { FORCE_COLOR: '3' }, 0],
    ['always', pipe, 'always', { NO_COLOR: '1' }, 1],
    ['CLICOLOR_FORCE', pipe, 'auto', { CLICOLOR_FORCE: '1' }, 1],
    ['CLICOLOR=0', terminal, 'auto', { CLICOLOR: '0' }, 0],
    ['a dumb terminal', terminal, 'auto', { TERM: 'dumb' }, 0],
  ] as const)('%s', (_name, stream, flag, env, level) => {
    expect(colorLevel(stream, flag, env)).toBe(level);
  });

  it('symbols follow the locale in a terminal, and are always there in a pipe', () => {
    expect(showsUnicode(terminal, { LANG: 'C' })).toBe(false);
    expect(showsUnicode(terminal, { LANG: 'de_DE.UTF-8' })).toBe(true);
    expect(showsUnicode(terminal, { LC_ALL: 'C', LANG: 'de_DE.UTF-8' })).toBe(false);
    expect(showsUnicode(pipe, { LANG: 'C' })).toBe(true);
  });
});
