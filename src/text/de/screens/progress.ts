import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { number } = formatOf('de');

/** Die eine Zeile, die sagt, wie weit eine längere Arbeit ist. */
export const progress: Text['screens']['progress'] = {
  files: (count) => `liest ${number(count)} Dateien …`,
  filesOf: (count, all) => `liest ${number(count)} von ${number(all)} Dateien …`,
  history: 'liest den Verlauf in git …',
  versions: (count, all) => `liest den Verlauf in git: ${number(count)} von ${number(all)} Fassungen …`,
};
