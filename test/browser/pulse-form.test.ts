import { expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { memoryHost } from '../memory-host';
import { printed } from './printed';
import { withDocument } from './with-document';

it.each([
  ['de', 'safety'],
  ['en', 'safety'],
  ['de', 'culture'],
  ['en', 'culture'],
])(
  'the form of the pulse is one sheet of A4 (%s, %s)',
  async (language, form) => {
    const host = memoryHost();
    expect(await run(['pulse', 'form', '--form', form, '--lang', language, '--format', 'html'], host)).toBe(0);
    const { sheets, cut } = await withDocument(host.printed.out, {}, printed);
    expect({ sheets, cut }).toEqual({ sheets: 1, cut: [] });
  },
  60_000,
);
