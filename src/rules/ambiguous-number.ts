import { defineRule } from './define';

/** A number without quotes that people and programs read differently (`1.234` in German, `010`). Seen where files are read. */
export default defineRule({ id: 'ambiguous-number', group: 'files', severity: 'warning' });
