import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { date, plural } = formatOf('de');

/** Sätze von `okr history`. */
export const history: Text['screens']['history'] = {
  title: (name, cycle) => `${name} · Verlauf ${cycle}`,
  cycle: (cycle) => `Verlauf ${cycle}`,
  target: (value) => `${value} Zielwert`,
  baseline: (value) => `${value} Ausgangswert`,
  atLeast: (value) => `${value} mindestens`,
  atMost: (value) => `${value} höchstens`,
  chart: (title, first, firstDay, last, lastDay) =>
    `${title}: ${first} am ${date(firstDay)}, ${last} am ${date(lastDay)}.`,
  noValues: 'Noch hat niemand einen Wert gemeldet.',
  checkIns: 'Check-ins',
  earlier: (count) => `${count} ${plural(count, 'früherer', 'frühere')}: okr history --json nennt alle`,
  definitions: 'Änderungen an der Definition',
  ledger: 'Register: was an den Definitionen geändert wurde',
  unchanged: 'An der Definition wurde nichts geändert.',
  unchangedAll: 'An den Definitionen dieses Zyklus wurde nichts geändert.',
  courses: 'Verläufe',
  columns: {
    date: '',
    value: 'Wert',
    confidence: 'Zuversicht',
    by: 'Von',
    note: 'Notiz',
    change: 'Änderung',
    score: 'Bewertung',
    course: 'Verlauf',
    progress: 'Fortschritt',
  },
  goalpost: 'Messlatte',
  easier: 'leichter',
  uncommitted: 'noch nicht eingecheckt',
  anonymized: 'Ohne Personen, Notizen und Gründe.',
  noCommits: (why) => `${why} Änderungen an den Definitionen sind nicht bekannt; die Werte stammen aus den Check-ins.`,
};
