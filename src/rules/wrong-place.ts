import { defineRule } from './define';

/** Team or cycle in a file disagree with its path. Seen by `workspace/read-workspace`. */
export default defineRule({ id: 'wrong-place', group: 'files', severity: 'warning' });
