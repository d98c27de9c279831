import { format } from './files/format';
import { numbers } from './files/numbers';
import { references } from './files/references';
import { syntax } from './files/syntax';

/** Was die Regeln der Gruppe Dateien auf Deutsch sagen. */
export const files = { ...syntax, ...format, ...numbers, ...references };
