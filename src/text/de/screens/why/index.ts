import type { Text } from '../../../catalogue';
import { formatOf } from '../../../format';
import { answer } from './answer';
import { derivation } from './derivation';
import { evidence } from './evidence';

const { list } = formatOf('de');

/** Sätze von `okr why`. */
export const why: Text['screens']['why'] = {
  title: (organisation, title) => `${organisation} · Herleitung · ${title}`,
  organisation: 'die ganze Organisation',
  closed: 'abgeschlossen',
  sections: {
    score: 'So entsteht die Bewertung',
    status: 'So entsteht der Stand',
    health: 'So entsteht der Stand',
    outlook: 'Zuversicht, Aktualität, Prognose',
    ambition: 'Ambition',
    inputs: 'Worauf das beruht',
    checkIns: 'Check-ins',
    changes: 'Änderungen an der Definition',
    thresholds: 'Schwellen',
  },
  columns: {
    keyResult: 'Schlüsselergebnis',
    objective: 'Ziel',
    milestone: 'Meilenstein',
    score: 'Bewertung',
    weight: 'Gewicht',
    done: 'Erledigt',
    due: 'Fällig',
    pace: 'Stand',
    planned: 'Geplant',
    came: 'Check-in',
    value: 'Wert',
    confidence: 'Zuversicht',
    by: 'Von',
    where: 'Fundstelle',
    source: 'Quelle',
    cycle: 'Zyklus',
    mean: 'Mittel',
    name: '',
  },
  list: (items) => list(items),
  ...answer,
  ...derivation,
  ...evidence,
};
