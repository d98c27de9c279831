import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { plural } = formatOf('de');

/** Was mehrere Bildschirme von Erreichtem und Erfolgen sagen. */
export const celebration: Text['screens']['celebration'] = {
  reached: { 'key-result': 'Schlüsselergebnis erreicht', milestone: 'Meilenstein erreicht' },
  value: (name) => `Wert „${name}“`,
  more: (count) => `und ${count} ${plural(count, 'weiterer Grund', 'weitere Gründe')}, stolz zu sein`,
};
