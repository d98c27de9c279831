import type { Said } from '../../catalogue';
import { formatOf } from '../../format';

const { date } = formatOf('en');

const HELP =
  'Name one key result and the change expected of it (pays_into), or answer maybe: then it passes until the next planning.';

/** What the rules of the group decisions say in English. */
export const decisions = {
  'yes-without-key-result': {
    title: 'Pays in, but into what?',
    says: {
      nothing: (d: { title: string }): Said => ({
        message: `"${d.title}" is said to pay into our OKRs, but no key result is named: it counts as maybe.`,
        help: HELP,
      }),
      objective: (d: { title: string }): Said => ({
        message: `"${d.title}" is said to pay into an objective or goal, but into none of its key results: it counts as maybe.`,
        help: HELP,
      }),
      unexpected: (d: { title: string }): Said => ({
        message: `"${d.title}" names a key result, but not by how much it would move: it counts as maybe.`,
        help: 'Write the change expected, for example expected: "+2", or answer maybe: then it passes until the next planning.',
      }),
    },
  },
  'revisit-due': {
    title: 'The day to look again has come',
    says: {
      maybe: (d: { title: string; revisit: string }): Said => ({
        message: `"${d.title}" was a maybe until ${date(d.revisit)}: does it pay into our OKRs now?`,
        help: 'okr filter revisit  asks again and writes the new decision.',
      }),
      no: (d: { title: string; revisit: string }): Said => ({
        message: `"${d.title}" was a no until ${date(d.revisit)}: is it still one?`,
        help: 'okr filter revisit  asks again and writes the new decision.',
      }),
    },
  },
} as const;
