import { format } from './files/format';
import { numbers } from './files/numbers';
import { references } from './files/references';
import { syntax } from './files/syntax';

/** What the rules of group files say in English. */
export const files = { ...syntax, ...format, ...numbers, ...references } as const;
