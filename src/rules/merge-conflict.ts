import { defineRule } from './define';

/** Conflict markers left in a file. Seen by `source/scan`. */
export default defineRule({ id: 'merge-conflict', group: 'files', severity: 'error' });
