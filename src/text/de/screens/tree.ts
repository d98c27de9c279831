import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { plural } = formatOf('de');

/** Sätze von `okr tree`. */
export const tree: Text['screens']['tree'] = {
  title: (organisation, cycle) => `${organisation} · Kaskade ${cycle}`,
  goal: 'Strategisches Ziel',
  alsoServes: (names) => `zahlt auch ein auf  ${names}`,
  uncovered: 'darauf zahlt noch niemand ein',
  orphans: 'Zahlt noch auf nichts ein',
  summary: (coverage, alignment) =>
    `Abdeckung: ${coverage} der Unternehmensziele · ${alignment} der Ziele darunter sind nach oben verknüpft`,
  empty: 'In diesem Zyklus gibt es noch keine Ziele.',
  until: (date) => `bis ${date}`,
  picture: {
    shows: ({ goals, objectives, teams }) =>
      `${goals === 0 ? '' : `${goals} ${plural(goals, 'strategisches Ziel', 'strategische Ziele')} und `}${objectives} ${plural(objectives, 'Ziel', 'Ziele')} von ${teams} ${plural(teams, 'Team', 'Teams')}, jedes eine Karte, verbunden mit dem, worauf es einzahlt.`,
    orphans: (count) => `${count} ${plural(count, 'Ziel zahlt', 'Ziele zahlen')} noch auf nichts ein.`,
    uncovered: (count) => `Auf ${count} ${plural(count, 'Ziel', 'Ziele')} zahlt noch niemand ein.`,
    orphan: 'zahlt noch auf nichts ein',
    serves: 'zahlt ein auf',
    alsoServes: 'zahlt auch ein auf',
    brief: 'Ohne Schlüsselergebnisse, weil es mehr als 40 Karten sind.',
    noValue: 'noch kein Wert',
    asList: 'Dasselbe als Liste',
    keyResults: (count) => `${count} ${plural(count, 'Schlüsselergebnis', 'Schlüsselergebnisse')}`,
    tooLarge: 'Diese Kaskade ist zu groß für ein Bild; die Liste enthält alles.',
  },
};
