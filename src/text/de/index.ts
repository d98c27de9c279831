import type { Text } from '../catalogue';
import { commands, errors, flags, help } from './cli';
import { draft } from './draft';
import { init } from './init';
import { rules } from './rules';
import { screens } from './screens';

/** Der deutsche Katalog. */
export const de: Text = { language: 'de', help, commands, flags, errors, rules, screens, init, draft };
