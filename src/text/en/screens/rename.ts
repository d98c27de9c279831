import { formatOf } from '../../format';

const { number, plural } = formatOf('en');

const called = (what: string) => (from: string, id: string) => `The ${what} ${from} is called ${id} now.`;

/** Sentences of `okr rename`. */
export const rename = {
  title: (organisation: string) => `${organisation} · rename`,
  renamed: {
    objective: called('objective'),
    'key-result': called('key result'),
    milestone: called('milestone'),
    blocker: called('blocker'),
    goal: called('strategic goal'),
  },
  followed: (references: number, files: number) => {
    const where = files === 1 ? 'One file is written.' : `${number(files)} files are written.`;
    if (references === 0) return `Nothing else named it. ${where}`;
    return `${number(references)} ${plural(references, 'reference', 'references')} followed. ${where}`;
  },
  commit: (ref: string, id: string) => `Rename ${ref} to ${id}`,
} as const;
