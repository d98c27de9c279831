import { commands, flags, help } from './cli';
import { draft } from './draft';
import { errors } from './errors';
import { init } from './init';
import { questions } from './questions';
import { screens } from './screens';

/** The English catalogue, but for what the rules say. */
export const en = { language: 'en', help, commands, flags, errors, screens, questions, init, draft } as const;
