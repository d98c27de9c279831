/** Sentences of every command that shows a change before it writes it. */
export const writing = {
  answers: { yes: 'yes', no: 'no' },
  confirm: (file: string) => `Write this into ${file}?`,
  /** Written, but not committed: why. */
  uncommitted: {
    'no-git': (file: string) => `${file} is written, but not committed: git was not found on this machine.`,
    'no-repository': (file: string) => `${file} is written, but not committed: this folder is in no git repository.`,
    refused: (file: string, reason: string) =>
      `${file} is written, but git would not commit it${reason === '' ? '.' : `: ${reason}`}`,
  },
} as const;
