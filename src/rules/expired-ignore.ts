import { defineRule } from './define';

/** A comment that silences a rule until a day that has passed. Seen where findings meet their comments. */
export default defineRule({ id: 'expired-ignore', group: 'ignore', severity: 'warning' });
