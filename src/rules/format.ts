import { defineRule } from './define';

/** Unknown keys, wrong types, missing keys, bad days and ids. Seen by `schema` and the builders. */
export default defineRule({ id: 'format', group: 'files', severity: 'error' });
