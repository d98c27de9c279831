import { formatOf } from '../../format';

const { number } = formatOf('en');

/** The one line that says how far long work is. */
export const progress = {
  files: (count: number) => `reading ${number(count)} files …`,
  filesOf: (count: number, all: number) => `reading ${number(count)} of ${number(all)} files …`,
  history: 'reading the history in git …',
  versions: (count: number, all: number) => `reading the history in git: ${number(count)} of ${number(all)} versions …`,
} as const;
