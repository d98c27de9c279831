import type { Text } from '../catalogue';
import { rules } from './rules';

/** Der deutsche Katalog. */
export const de: Text = { language: 'de', rules };
