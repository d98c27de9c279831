import { defineRule } from './define';

/** A comment that silences a rule and does not say why. Seen where findings meet their comments. */
export default defineRule({ id: 'ignore-without-reason', group: 'ignore', severity: 'warning' });
