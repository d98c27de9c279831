import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { date, plural } = formatOf('de');

const last = (day: string | null) => (day === null ? '' : `, zuletzt am ${date(day)}`);
const many = (count: number, one: string, more: string) => `${count} ${plural(count, one, more)}`;

/** Sätze von `okr blueprint`. */
export const blueprint: Text['screens']['blueprint'] = {
  title: (organisation) => `${organisation} · Blaupause`,
  heading: 'die fünf Schritte',
  alive: (count, of) =>
    count === of
      ? 'Alle fünf Schritte leben.'
      : count === 0
        ? 'Noch lebt keiner der fünf Schritte.'
        : `${count} von ${of} Schritten ${plural(count, 'lebt', 'leben')}.`,
  beginning: 'Ein Team fängt an, die anderen folgen: Der Weg durchs erste Jahr führt.',
  more: (count) => `${count} weitere`,
  without: (teams) => `noch nicht: ${teams}`,
  steps: {
    vision: 'Vision',
    goals: 'Ziele für 12 bis 24 Monate',
    okrs: 'Ziele des Zyklus',
    resources: 'Ressourcen',
    learning: 'Reflektieren, feiern, lernen, anpassen',
  },
  states: { alive: 'lebt', incomplete: 'lückenhaft', stale: 'veraltet', missing: 'fehlt', ahead: 'steht bevor' },
  facts: {
    vision: (d) => (d.count === 0 ? 'Eine Vision steht da' : `Die Vision reicht bis ${d.count}`),
    reviewed: (d) =>
      d.date === null
        ? 'Wann die Seite zuletzt geprüft wurde, steht nicht da'
        : d.holds
          ? `Geprüft am ${date(d.date)}`
          : `Zuletzt geprüft am ${date(d.date)}, das ist lange her`,
    'not-doing': (d) =>
      d.holds ? `${many(d.count, 'Sache', 'Sachen')}, die Sie nicht tun` : 'Was Sie nicht tun, steht nicht da',
    values: (d) =>
      d.of === 0 ? 'Noch keine Werte' : `${d.count} von ${many(d.of, 'Wert', 'Werten')} als Verhalten beschrieben`,
    goals: (d) =>
      `${many(d.count, 'strategisches Ziel', 'strategische Ziele')}${d.date === null ? '' : `, das letzte bis ${date(d.date)}`}`,
    measured: (d) => `${d.count} von ${d.of} mit Zahl und Datum`,
    overdue: (d) => `${d.count} von ${d.of} über den Tag hinaus`,
    served: (d) =>
      d.count === d.of
        ? 'An allen wird in diesem Zyklus gearbeitet'
        : `An ${d.count} von ${d.of} wird in diesem Zyklus gearbeitet, der Rest ruht`,
    consulted: (d) => `Bei ${d.count} von ${d.of} steht, wer gehört wurde`,
    cycle: (d) =>
      d.holds
        ? `${many(d.count, 'Ziel', 'Ziele')} von ${many(d.of, 'Team', 'Teams')}${d.date === null ? '' : `, bis ${date(d.date)}`}`
        : `Der letzte Zyklus mit Zielen ist zu Ende${d.date === null ? '' : ` (${date(d.date)})`}`,
    examples: () => 'Es stehen noch die Beispiele der Vorlage da',
    company: (d) =>
      d.holds
        ? `${many(d.count, 'Ziel', 'Ziele')} des Unternehmens selbst`
        : 'Das Unternehmen selbst hat noch keine Ziele',
    measurable: (d) =>
      `${d.count} von ${many(d.of, 'Schlüsselergebnis', 'Schlüsselergebnissen')} ${plural(d.count, 'ist', 'sind')} messbar`,
    'check-ins': (d) =>
      d.of === 0
        ? 'Noch keine Schlüsselergebnisse für einen Check-in'
        : d.date === null && d.holds
          ? 'Noch ist kein Check-in fällig'
          : `${d.count} von ${many(d.of, 'Team', 'Teams')} mit aktuellem Check-in${last(d.date)}`,
    initiatives: (d) =>
      d.holds
        ? `${many(d.count, 'Maßnahme zahlt', 'Maßnahmen zahlen')} auf Ziele ein`
        : `Es läuft keine Maßnahme mehr${last(d.date)}`,
    funded: (d) => `${d.count} von ${many(d.of, 'Ziel', 'Zielen')} mit Zeit, Geld oder Leuten dahinter`,
    outside: (d) =>
      `${many(d.count, 'Maßnahme zahlt', 'Maßnahmen zahlen')} auf kein Ziel ein und ${plural(d.count, 'kostet', 'kosten')} Geld oder Tage`,
    obstacles: (d) =>
      d.of === 0
        ? 'Keine offenen Hindernisse'
        : d.count === 0
          ? `${many(d.of, 'offenes Hindernis', 'offene Hindernisse')}, alle zugeordnet und im Zeitplan`
          : `${d.count} von ${many(d.of, 'offenen Hindernis', 'offenen Hindernissen')} überfällig oder niemandem zugeordnet`,
    filter: (d) =>
      d.count === 0
        ? 'Noch keine Gelegenheit an der Strategie geprüft'
        : `${many(d.count, 'Gelegenheit', 'Gelegenheiten')} an der Strategie geprüft${last(d.date)}`,
    reviews: (d) =>
      d.of === 0
        ? d.date === null
          ? 'Noch ist kein Zyklus zu Ende'
          : `Der erste Zyklus endet am ${date(d.date)}: dann Review und Retro`
        : `${d.count} von ${many(d.of, 'Team', 'Teams')} ${plural(d.count, 'hat', 'haben')} den letzten Zyklus abgeschlossen${last(d.date)}`,
    learned: (d) =>
      d.count === 0
        ? 'In den letzten Reviews steht nichts Gelerntes'
        : `${many(d.count, 'Erkenntnis', 'Erkenntnisse')} in den letzten Reviews festgehalten`,
    wins: (d) =>
      d.count === 0 ? 'Noch kein Erfolg festgehalten' : `${many(d.count, 'Erfolg', 'Erfolge')} gefeiert${last(d.date)}`,
    carried: (d) => `${many(d.count, 'Schlüsselergebnis', 'Schlüsselergebnisse')} aus früheren Zyklen weitergeführt`,
    actions: (d) => `${many(d.count, 'Vorsatz', 'Vorsätze')} aus den letzten Retros noch offen`,
    pulse: (d) =>
      d.date === null
        ? 'Noch kein Puls gemessen'
        : d.holds
          ? `Puls von ${many(d.count, 'Team', 'Teams')}${last(d.date)}`
          : `Der letzte Puls war am ${date(d.date)}, das ist lange her`,
  },
  moves: {
    'write-vision':
      'Schreiben Sie eine strategy.yaml neben die okr.yaml: Wo wollen Sie in fünf bis zehn Jahren stehen?',
    'rewrite-strategy': 'Setzen Sie in der strategy.yaml Ihre eigene Strategie an ihre Stelle',
    'review-strategy': 'Lesen Sie die Seite gemeinsam laut, und tragen Sie den Tag unter reviewed: ein',
    'write-not-doing': 'Was lassen Sie, obwohl es lockt?',
    'write-values': 'Was tut man wegen eines Wertes, und was nie?',
    'write-goals': 'Schreiben Sie drei bis fünf Ziele für 12 bis 24 Monate in die strategy.yaml',
    'measure-goals': 'Geben Sie jedem Ziel eine Zahl und einen Tag',
    'settle-goals': 'Erreicht? Feiern Sie. Sonst: lernen und neu setzen',
    'ask-the-unheard': 'Fragen Sie, wen es betrifft, und tragen Sie sie unter consulted: ein',
    'serve-goals': 'Welches Ziel des Zyklus greift eines auf?',
    'write-objectives': 'Fangen Sie mit einem Team an',
    'replace-examples': 'Setzen Sie Ihre eigenen Ziele an ihre Stelle',
    'plan-cycle': 'Planen Sie den nächsten Zyklus',
    'measure-key-results': 'Woran würde man es merken?',
    'check-in': 'Wert, Zuversicht, Notiz: eine Minute je Woche',
    'write-company': 'Zwei bis fünf Ziele des Unternehmens, auf die Teams einzahlen können',
    'write-initiatives':
      'Schreiben Sie eine initiatives.yaml: Welche Arbeit, welches Geld, welche Leute zahlen worauf ein?',
    'fund-objectives': 'Ohne Zeit und Geld bleibt es ein Wunsch: Sehen Sie nach, welches',
    'leave-the-rest': 'Beenden Sie es, oder sagen Sie, worauf es einzahlt',
    'clear-obstacles': 'Wer räumt es weg, bis wann?',
    'filter-opportunities': 'Prüfen Sie die nächste Idee an den Schlüsselergebnissen, bevor sie Geld kostet',
    'review-cycle': 'Schließen Sie den letzten Zyklus ab: zurückblicken, feiern, entscheiden',
    'note-wins': 'Was ist diese Woche gelungen? Halten Sie es unter wins: fest',
    'ask-pulse': 'Fragen Sie die Teams: freiwillig, anonym, ab fünf Antworten',
    'prepare-review': 'Bereiten Sie das Review vor',
    look: 'Sehen Sie nach, wie es steht',
  },
  unheard: 'Wer wurde nicht gehört?',
  allHeard: 'Bei jedem Ziel steht, wer gehört wurde, und jedes Team wurde zu einem gefragt.',
  unheardGoal: (title) => `Bei „${title}“ steht niemand unter consulted. Wen betrifft es?`,
  unheardTeams: (teams, count) => `${teams} ${plural(count, 'wurde', 'wurden')} zu keinem strategischen Ziel gefragt.`,
  worksCouncil: {
    'not-heard':
      'Der Betriebsrat steht bei keinem Ziel und keiner Entscheidung. Holen Sie ihn dazu, bevor Sie Menschen befragen oder Ziele für Einzelne setzen.',
    unknown:
      'Gibt es einen Betriebsrat? Er bestimmt mit, bevor Sie Menschen befragen oder Ziele für Einzelne setzen (§§ 87, 94 BetrVG).',
  },
  year: 'Das erste Jahr, mit einem Team begonnen',
  yearDone: (done, of, month) =>
    month === null || month > 12 ? `${done} von ${of} getan` : `${done} von ${of} getan · Monat ${month + 1}`,
  months: (from, to) => `Monat ${from}–${to}`,
  stages: {
    objectives: 'Ein Team hat eigene Ziele',
    'check-ins': 'Vier Check-ins: Es wird zur Gewohnheit',
    obstacle: 'Ein erstes Hindernis ist aus dem Weg',
    win: 'Ein erster Erfolg steht da',
    review: 'Der erste Zyklus ist abgeschlossen: Review und Retro',
    'second-cycle': 'Das Team geht in einen zweiten Zyklus',
    pulse: 'Ein erster Puls, mit dem Betriebsrat abgestimmt',
    strategy: 'Die Strategie auf einer Seite, mit dem, was Sie lassen',
    goals: 'Strategische Ziele mit Zahl, Tag und denen, die gehört wurden',
    'more-teams': 'Drei Teams haben Ziele',
    company: 'Ziele des Unternehmens, auf die Teams einzahlen',
    initiatives: 'Zeit und Geld hängen an Zielen',
    filter: 'Eine erste Gelegenheit an der Strategie geprüft',
    rules: 'Von starter zu recommended: die vollen Regeln (preset:)',
    'year-review': 'Die Strategie neu geprüft, mit dem, was das Jahr gelehrt hat',
  },
};
