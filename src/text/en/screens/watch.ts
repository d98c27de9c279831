/** Sentences of `--watch`. */
export const watch = {
  ready: (address: string) => `The report is at ${address} and follows the files. Ctrl-C ends it.`,
  remarks: 'Not all of it is here',
  before: 'What you see below is the state before.',
  lost: 'okr is not running any more: this is the last state. okr report --watch shows it again.',
};
