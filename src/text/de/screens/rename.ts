import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { number, plural } = formatOf('de');

const called = (what: string) => (from: string, id: string) => `${what} ${from} heißt jetzt ${id}.`;

/** Sätze von `okr rename`. */
export const rename: Text['screens']['rename'] = {
  title: (organisation) => `${organisation} · Umbenennung`,
  renamed: {
    objective: called('Das Ziel'),
    'key-result': called('Das Schlüsselergebnis'),
    milestone: called('Der Meilenstein'),
    blocker: called('Das Hindernis'),
    goal: called('Das strategische Ziel'),
  },
  followed: (references, files) => {
    const where = files === 1 ? 'Eine Datei ist geschrieben.' : `${number(files)} Dateien sind geschrieben.`;
    if (references === 0) return `Sonst war es nirgends genannt. ${where}`;
    return `${number(references)} ${plural(references, 'Verweis ist', 'Verweise sind')} mitgegangen. ${where}`;
  },
  commit: (ref, id) => `${ref} umbenannt in ${id}`,
};
