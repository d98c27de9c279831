import type { Text } from '../catalogue';
import { commands, flags, help } from './cli';
import { draft } from './draft';
import { errors } from './errors';
import { init } from './init';
import { questions } from './questions';
import { screens } from './screens';

/** Der deutsche Katalog, bis auf das, was die Regeln sagen. */
export const de: Text = { language: 'de', help, commands, flags, errors, screens, questions, init, draft };
