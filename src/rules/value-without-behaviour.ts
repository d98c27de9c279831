import { defineRule } from './define';

/** A company value that says neither what people do nor what they do not do (the article: values as behaviour). */
export default defineRule({
  id: 'value-without-behaviour',
  group: 'strategy',
  severity: 'warning',
  check({ workspace: { strategy }, report }) {
    for (const { id, name, weDo, weDont, place } of strategy?.values ?? []) {
      if (weDo === null && weDont === null) report('silent', { value: name ?? id }, place);
    }
  },
});
