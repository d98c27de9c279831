import { defineRule } from './define';

/** Two things of one kind with one id. Seen by the builders. */
export default defineRule({ id: 'duplicate-id', group: 'files', severity: 'error' });
