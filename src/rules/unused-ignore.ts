import { defineRule } from './define';

/** A comment that silences nothing. Seen where findings meet their comments. */
export default defineRule({ id: 'unused-ignore', group: 'ignore', severity: 'note' });
