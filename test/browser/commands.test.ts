import { afterAll, describe, expect, it } from 'vitest';
import { COMMAND_LINES } from './command-lines';
import { editedExample } from './edited-example';
import { sideways } from './sideways';
import { violations } from './violations';
import { withDocument } from './with-document';

const repository = editedExample();
afterAll(() => repository.remove());

describe.each(['de', 'en'])('as a document (%s)', (language) => {
  it.each(COMMAND_LINES)('okr %s can be read by all, also on a phone', async (line) => {
    const { out, err } = await repository.okr([...line.split(' '), '--format', 'html', '--lang', language]);
    expect(err).not.toMatch(/unberücksichtigt|left out/);
    // Words are not colours: the one language is looked at in the light, the other in the dark.
    const found = await withDocument(out, { dark: language === 'en' }, async (page, heard) => {
      const wrong = await violations(page);
      await page.setViewportSize({ width: 360, height: 740 });
      return { wrong, wide: await sideways(page), heard };
    });
    expect(found).toEqual({ wrong: [], wide: [], heard: [] });
  });
});
