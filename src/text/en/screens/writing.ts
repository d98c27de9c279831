const all = (files: readonly string[]) => (files.length === 1 ? String(files[0]) : `${files.length} files`);
const are = (files: readonly string[]) => `${all(files)} ${files.length === 1 ? 'is' : 'are'} written`;

/** Sentences of every command that shows a change before it writes it. */
export const writing = {
  answers: { yes: 'yes', no: 'no' },
  confirm: (files: readonly string[]) => `Write this into ${all(files)}?`,
  /** Written, but not committed: why. */
  uncommitted: {
    'no-git': (files: readonly string[]) => `${are(files)}, but not committed: git was not found on this machine.`,
    'no-repository': (files: readonly string[]) =>
      `${are(files)}, but not committed: this folder is in no git repository.`,
    refused: (files: readonly string[], reason: string) =>
      `${are(files)}, but git would not commit it${reason === '' ? '.' : `: ${reason}`}`,
  },
} as const;
