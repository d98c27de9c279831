import type { PlannedFile } from './plan';

/** What git leaves out of `.okr`: drafts are nobody else's business, and a cache can be made again. */
export const OKR_IGNORE: PlannedFile = { path: '.okr/.gitignore', text: 'drafts/\ncache/\n' };
