import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { plural, date } = formatOf('de');

/** Sätze von `okr status`. */
export const status: Text['screens']['status'] = {
  title: (organisation, cycle) => `${organisation} · Stand ${cycle}`,
  running: (week, weeks, share) => `Woche ${week} von ${weeks} · ${share} der Zeit`,
  future: (start) => `beginnt am ${date(start)}`,
  closed: 'abgeschlossen',
  columns: {
    team: 'Team',
    progress: 'Fortschritt',
    expected: 'erwartet',
    confidence: 'Zuversicht',
    trend: 'Verlauf',
    state: 'Stand',
    checkIns: 'Check-ins',
    last: 'Zuletzt',
  },
  counts: {
    'on-track': (count) => `${count} im Plan`,
    behind: (count) => `${count} hinter Plan`,
    'off-track': (count) => `${count} weit hinter Plan`,
    'too-early': (count) => `${count} noch zu früh`,
    done: (count) => `${count} erreicht`,
    'not-observable': (count) => `${count} noch nicht zu sehen`,
    'at-risk': (count) => `${count} gefährdet`,
    none: (count) => `${count} ohne Wert`,
  },
  kept: 'gehalten',
  broken: 'verletzt',
  needs: 'Wo jemand gebraucht wird',
  nothingNeeded: 'Nichts hängt fest, niemand wartet.',
  moreNeeds: (count) => `und ${count} weitere: okr status --team <id>`,
  notYet: 'noch nie',
  moreBlockers: (count) => `und ${count} weitere: okr blockers`,
  offTrack: (title, progress, expected) => `${title}: ${progress}, bis heute erwartet ${expected}`,
  guardrail: (title, now) => `${title}: Die Leitplanke ist mit ${now} verletzt`,
  falling: (title, change) => `${title}: Zuversicht ${change}`,
  forecast: (value, band) =>
    band === null ? `hält der Verlauf an, am Ende ${value}` : `hält der Verlauf an, am Ende ${value} (${band})`,
  slowing: 'die letzten drei Schritte wurden kleiner',
  expectedBy: (share) => `erwartet ${share}`,
  fromTo: (low, high) => `${low} bis ${high}`,
  fell: 'dreimal in Folge gefallen',
  old: (days) => `Letzter Check-in vor ${days} ${plural(days, 'Tag', 'Tagen')} – diese Zahlen sind alt.`,
  overdue: (days) => `Der letzte Check-in ist ${days} ${plural(days, 'Tag', 'Tage')} alt; ein neuer ist fällig.`,
  never: 'Noch kein Check-in.',
  oldOne: (days) => `zuletzt vor ${days} ${plural(days, 'Tag', 'Tagen')} gemeldet`,
  neverOne: 'noch nie gemeldet',
  stale: (team, days) => `${team}: seit ${days} ${plural(days, 'Tag', 'Tagen')} kein Check-in`,
  neverTeam: (team) => `${team}: noch kein Check-in`,
  ago: (days) => (days === 0 ? 'heute' : days === 1 ? 'gestern' : `vor ${days} Tagen`),
  madeOf: (made, due) => `${made} von ${due}`,
  blockers: 'Was im Weg steht',
  waits: (workingDays, owner) =>
    workingDays === 0
      ? owner === null
        ? 'seit heute, noch bei niemandem'
        : `seit heute bei ${owner}`
      : owner === null
        ? `wartet seit ${workingDays} ${plural(workingDays, 'Arbeitstag', 'Arbeitstagen')}, noch auf niemanden`
        : `wartet seit ${workingDays} ${plural(workingDays, 'Arbeitstag', 'Arbeitstagen')} auf ${owner}`,
  promised: (due, overdue) => (overdue ? `zugesagt bis ${date(due)}` : `bis ${date(due)}`),
  wins: 'Zu feiern',
  noObjectives: 'Dieses Team hat in diesem Zyklus keine Ziele.',
  squares: {
    title: (organisation, cycle) => `${organisation} · vier Felder ${cycle}`,
    next: 'Diese Woche: die nächsten drei',
    confidence: 'Zuversicht, und warum',
    forecast: 'Bis zum Ende des Zyklus, hält der Verlauf an',
    health: 'Dabei zu schützen',
    empty: 'nichts notiert',
    of10: (value) => `${value} von 10`,
    unsaid: 'noch nicht gesagt',
  },
};
