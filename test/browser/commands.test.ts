import { afterAll, describe, expect, it } from 'vitest';
import { COMMAND_LINES } from './command-lines';
import { editedExample } from './edited-example';
import { sideways } from './sideways';
import { violations } from './violations';
import { withDocument } from './with-document';

const repository = editedExample();
afterAll(() => repository.remove());

describe.each(['de', 'en'])('as a document (%s)', (language) => {
  it.each(COMMAND_LINES)('okr %s can be read by all, on a phone and in the dark', async (line) => {
    const { out, err } = await repository.okr([...line.split(' '), '--format', 'html', '--lang', language]);
    expect(err).not.toMatch(/unberücksichtigt|left out/);
    const found = await withDocument(out, {}, async (page, heard) => {
      const light = await violations(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      // Colours are the same in every language.
      const dark = language === 'de' ? await violations(page, ['color-contrast']) : [];
      await page.setViewportSize({ width: 360, height: 740 });
      return { light, dark, wide: await sideways(page), heard };
    });
    expect(found).toEqual({ light: [], dark: [], wide: [], heard: [] });
  });
});
