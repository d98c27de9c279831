import type { RuleTexts } from '../../catalogue';
import { structure } from './structure';

/** Was jede Regel auf Deutsch sagt: `message` nennt das Gefundene, `help` sagt, was zu tun ist. */
export const rules: RuleTexts = { ...structure };
