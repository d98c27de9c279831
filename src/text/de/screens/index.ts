import type { Text } from '../../catalogue';
import { formatOf } from '../../format';
import { across } from './across';
import { agenda } from './agenda';
import { blockers } from './blockers';
import { blueprint } from './blueprint';
import { calendar } from './calendar';
import { celebration } from './celebration';
import { chat } from './chat';
import { checkin } from './checkin';
import { diagnosis } from './diagnosis';
import { diff } from './diff';
import { filter } from './filter';
import { fromWorkbook } from './from-workbook';
import { history } from './history';
import { importing } from './importing';
import { lead } from './lead';
import { minutes } from './minutes';
import { progress } from './progress';
import { pulse } from './pulse';
import { rename } from './rename';
import { report } from './report';
import { resources } from './resources';
import { review } from './review';
import { status } from './status';
import { strategy } from './strategy';
import { todo } from './todo';
import { tree } from './tree';
import { watch } from './watch';
import { why } from './why';
import { workbook } from './workbook';
import { writing } from './writing';

const { date, number, plural } = formatOf('de');

const counts = (d: { readonly errors: number; readonly warnings: number; readonly notes: number }) =>
  [
    d.errors > 0 ? `${d.errors} Fehler` : '',
    d.warnings > 0 ? `${d.warnings} ${plural(d.warnings, 'Warnung', 'Warnungen')}` : '',
    d.notes > 0 ? `${d.notes} ${plural(d.notes, 'Hinweis', 'Hinweise')}` : '',
  ]
    .filter(Boolean)
    .join(' · ');

/** Sätze der Bildschirme, ein Teil je Befehl. */
export const screens: Text['screens'] = {
  next: 'Weiter:',
  asOf: (commit, day) =>
    `Stand aus git: Commit ${commit}${day === null ? '' : ` vom ${date(day)}`}, nicht der auf der Platte.`,
  unreadVersions: (count) =>
    `${count} ${plural(count, 'Fassung einer Datei', 'Fassungen von Dateien')} aus alten Commits ${plural(count, 'war', 'waren')} nicht lesbar; dafür gilt jeweils die Fassung davor.`,
  noGoalposts: (why) => `${why} Ob eine Messlatte verändert wurde, ist nicht bekannt.`,
  cycleOfYear: (id, year, number) => `${id} (Geschäftsjahr ${year}, Nr. ${number})`,
  health: {
    'on-track': 'im Plan',
    behind: 'hinter Plan',
    'off-track': 'weit hinter Plan',
    'too-early': 'noch zu früh',
    done: 'erreicht',
    'not-observable': 'noch nicht messbar',
    'at-risk': 'gefährdet: Leitplanke verletzt',
  },
  measure: {
    yes: 'ja',
    no: 'noch nicht',
    done: (share) => `${share} der Meilensteine`,
    establish: 'Messung im Aufbau',
    unmeasured: 'ohne Messgröße',
    noValue: 'noch kein Wert',
  },
  incomplete: {
    left: (file, rule) => `${file} bleibt unberücksichtigt (${rule}). okr check sagt, was daran nicht stimmt.`,
    more: (count) => `${count} weitere ${plural(count, 'Datei bleibt', 'Dateien bleiben')} unberücksichtigt.`,
  },
  score: {
    title: (organisation, cycle) => `${organisation} · Bewertung ${cycle}`,
    running: (week, weeks, share) => `Woche ${week} von ${weeks} · ${share} der Zeit`,
    closed: 'abgeschlossen',
    open: 'läuft',
    score: 'Bewertung',
    corridor: 'Korridor 60–80 %',
    measure: 'von → jetzt → bis',
    soFar: 'bisher',
    nothing: 'noch nichts zu bewerten',
    inside: 'im Korridor',
    below: 'unter dem Korridor',
    above: 'über dem Korridor',
    kept: 'Zusagen eingehalten',
    missed: (count, unexplained) =>
      `${count} ${plural(count, 'Zusage', 'Zusagen')} verfehlt: ${unexplained === count ? '' : `${unexplained} `}Nachbetrachtung nötig`,
    missedExplained: (count) => `${count} ${plural(count, 'Zusage', 'Zusagen')} verfehlt und nachbetrachtet`,
    tooEasy: (times) => `zum ${times}. Mal in Folge bei 90 % oder mehr: Ziele zu leicht?`,
    outOfReach: (times) => `zum ${times}. Mal in Folge unter 40 %: Ziele unerreichbar?`,
    across,
    diagnosis,
    celebrated: 'Gefeiert',
    toCelebrate: 'Zu feiern',
    moved: (title) => `Eine veränderte Messlatte: ${title}`,
    moreMoved: (count) => `${count} weitere veränderte Messlatten: okr check`,
    movedTarget: (before, after) => `Zielwert ${before} → ${after}`,
    movedBaseline: (before, after) => `Ausgangswert ${before} → ${after}`,
    movedBy: (change, before, after, ref) =>
      `${change === '' ? '' : `${change}. `}Nach der ursprünglichen Definition ${before}, nach der geänderten ${after}: okr why ${ref}`,
    byOriginal: 'Bewertet nach den ursprünglichen Definitionen, die 14 Tage nach Beginn des Zyklus galten.',
    dropped: (date) => `aufgegeben am ${date}`,
    guardrail: 'Leitplanke, zählt nicht mit',
    committed: 'verbindlich',
    weight: (weight) => `Gewicht ${weight}`,
    notScored: 'nicht bewertet',
  },
  tree,
  explain: {
    title: 'Regeln',
    rule: 'Regel',
    severity: 'Schwere',
    set: 'Für einen Lauf abschalten:',
    groups: {
      files: 'Dateien',
      structure: 'Aufbau',
      objective: 'Ziel',
      'key-result': 'Schlüsselergebnis',
      alignment: 'Ausrichtung',
      cadence: 'Rhythmus',
      ambition: 'Ambition',
      close: 'Abschluss',
      strategy: 'Strategie',
      decisions: 'Entscheidungen',
      resources: 'Ressourcen',
      leadership: 'Führung',
      culture: 'Kultur',
      ignore: 'Ausnahmen',
    },
  },
  schema: { title: 'Schemata', files: 'Dateien', outputs: 'JSON-Ausgaben' },
  baseline: {
    written: (file, count) => `${file} hält jetzt ${count} bekannte ${plural(count, 'Befund', 'Befunde')}.`,
    stale: (count) =>
      `${count} ${plural(count, 'Eintrag', 'Einträge')} der bekannten Befunde ${plural(count, 'wird', 'werden')} nicht mehr gebraucht: okr check --update-baseline räumt auf.`,
    expired: (count) =>
      `${count} ${plural(count, 'Eintrag', 'Einträge')} der bekannten Befunde ${plural(count, 'ist', 'sind')} abgelaufen.`,
  },
  calendar,
  celebration,
  agenda,
  minutes,
  status,
  chat,
  checkin,
  blockers,
  blueprint,
  pulse,
  lead,
  strategy,
  report,
  resources,
  filter,
  todo,
  watch,
  why,
  workbook,
  fromWorkbook,
  writing,
  progress,
  rename,
  importing,
  review,
  diff,
  history,
  check: {
    title: 'okr check',
    severity: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
    clean: 'Keine Befunde.',
    found: (files, d) =>
      [`${files} ${plural(files, 'Datei', 'Dateien')} mit Befunden`, counts(d)].filter(Boolean).join(' · '),
    fixed: (count, files) =>
      `${count} ${plural(count, 'Korrektur', 'Korrekturen')} in ${files} ${plural(files, 'Datei', 'Dateien')}.`,
    more: (d) =>
      `${d.errors + d.warnings + d.notes} weitere: ${counts(d)}. Siehe die Zusammenfassung dieses Jobs oder okr check --notes.`,
    capped: (format, kept, left) =>
      `${format} enthält die ${number(kept)} schwersten Befunde, mehr zeigt GitHub nicht; ${number(left)} ${plural(left, 'weiterer fehlt', 'weitere fehlen')}.`,
    summaryCut: 'Mehr passte hier nicht hin: okr check zeigt den Rest.',
    wouldFix: (count) => `okr check --fix  (behebt ${count})`,
    looked: (d) =>
      `${d.files} ${plural(d.files, 'Datei', 'Dateien')} · ${d.objectives} ${plural(d.objectives, 'Ziel', 'Ziele')} · ${d.keyResults} ${plural(d.keyResults, 'Schlüsselergebnis', 'Schlüsselergebnisse')} geprüft`,
  },
};
