import { defineRule } from './define';

/** What stands in a file is not YAML, or YAML the format refuses. Seen by `source`. */
export default defineRule({ id: 'yaml-syntax', group: 'files', severity: 'error' });
