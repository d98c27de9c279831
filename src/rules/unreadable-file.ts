import { defineRule } from './define';

/** A file the host could not read, or read as text. Seen by the host. */
export default defineRule({ id: 'unreadable-file', group: 'files', severity: 'error' });
