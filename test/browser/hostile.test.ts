import { afterAll, expect, it } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { ELEMENTS, FOREIGN_ATTRIBUTES } from '../render/elements';
import { COMMAND_LINES } from './command-lines';
import { editedExample } from './edited-example';
import { sideways } from './sideways';
import { withDocument } from './with-document';

const HOSTILE = `</title></style></script><script>alert(1)</script><img src="https://example.org/x" onerror="alert(2)"> [x](javascript:alert(3)) <a href='javascript:alert(4)'>x</a> שלום &#x202e;xyz \\e[31m ${'W'.repeat(200)}`;

/**
 * Every sentence and name of a file becomes the hostile text; ids, days, amounts and the words of the format stay. Marks no reader
 * can see are left out: `okr` refuses files that hold one, in any spelling.
 */
function hostile(text: string): string {
  const document = parseDocument(text);
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && isScalar(node) && typeof node.value === 'string' && /^\D.* /s.test(node.value)) {
        node.value = HOSTILE;
        node.type = 'QUOTE_DOUBLE';
      }
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Pages that show no text of a company. */
const WITHOUT_COMPANY = /^(explain|lead crisis|pulse form)/;

const repository = editedExample(hostile);
afterAll(() => repository.remove());

it.each(COMMAND_LINES)('okr %s shows hostile texts as texts', async (line) => {
  const { out, err } = await repository.okr([...line.split(' '), '--format', 'html', '--lang', 'de']);
  const found = await withDocument(out, { width: 360 }, async (page, heard) => {
    const elements: { name: string; attributes: string[]; href: string | null }[] = await page.evaluate(
      `[...document.querySelectorAll('*')].map((one) => ({ name: one.localName, attributes: one.getAttributeNames(), href: one.getAttribute('href') }))`,
    );
    const foreign = elements.filter(
      ({ name, attributes, href }) =>
        !ELEMENTS.test(name) ||
        attributes.some((one) => FOREIGN_ATTRIBUTES.test(one)) ||
        href?.startsWith('#') === false,
    );
    return { foreign, wide: await sideways(page), heard };
  });
  expect(err).not.toContain('unberücksichtigt');
  expect(/W{200}/.test(out)).toBe(!WITHOUT_COMPANY.test(line));
  expect(found).toEqual({ foreign: [], wide: [], heard: [] });
});
