import { commands, flags, help } from './cli';
import { draft } from './draft';
import { errors } from './errors';
import { init } from './init';
import { questions } from './questions';
import { rules } from './rules';
import { screens } from './screens';

/** The English catalogue. */
export const en = { language: 'en', help, commands, flags, errors, rules, screens, questions, init, draft } as const;
