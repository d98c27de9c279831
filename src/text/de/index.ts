import type { Text } from '../catalogue';
import { commands, flags, help } from './cli';
import { draft } from './draft';
import { errors } from './errors';
import { init } from './init';
import { questions } from './questions';
import { rules } from './rules';
import { screens } from './screens';

/** Der deutsche Katalog. */
export const de: Text = { language: 'de', help, commands, flags, errors, rules, screens, questions, init, draft };
