import type { Text } from '../../../catalogue';
import { formatOf } from '../../../format';

const { number, plural } = formatOf('de');

const count = (value: number, one: string, many: string) => `${number(value)} ${plural(value, one, many)}`;

/** Worauf eine Zahl beruht: Angaben, Check-ins, Änderungen, Schwellen. */
export const evidence: Pick<
  Text['screens']['why'],
  | 'colors'
  | 'inputs'
  | 'inputOf'
  | 'choices'
  | 'origins'
  | 'notCounting'
  | 'done'
  | 'value'
  | 'changed'
  | 'units'
  | 'thresholds'
  | 'thresholdSources'
> = {
  colors: { red: 'rot', yellow: 'gelb', green: 'grün' },
  inputs: {
    from: 'Ausgangswert',
    to: 'Zielwert',
    by: 'Änderung',
    low: 'Untergrenze',
    high: 'Obergrenze',
    commit: 'Zusage (30 %)',
    stretch: 'Kür (100 %)',
    unit: 'Einheit',
    counts: 'Werte zählen als',
    'scored-by': 'Bewertet nach',
    curve: 'Kurve',
    'observable-from': 'Wirkung ab',
    'milestone-weight': 'Gewicht',
    'milestone-due': 'Fällig',
    weight: 'Gewicht',
    ambition: 'Anspruch',
    guardrail: 'Leitplanke',
    dropped: 'Aufgegeben',
    closed: 'Abgeschlossen',
    'last-day': 'Check-ins bis',
    'cycle-start': 'Zyklus von',
    'cycle-end': 'Zyklus bis',
    'grace-days': 'Nachfrist in Tagen',
  },
  inputOf: (name, of) => `${name} (${of})`,
  choices: {
    level: 'Stand',
    sum: 'Summe',
    average: 'Mittel',
    'hit-rate': 'Trefferquote',
    last: 'letztem Wert',
    distance: 'Abstand',
    linear: 'linear',
    s: 'S-Kurve',
    'back-loaded': 'spät ansteigend',
    aspirational: 'ambitioniert',
    committed: 'verbindlich',
    yes: 'ja',
  },
  origins: {
    typed: (place) => place,
    title: (place) => `aus dem Titel gelesen, ${place}`,
    computed: 'berechnet',
    default: 'Vorgabe',
  },
  notCounting: {
    'no-value': 'ohne Wert, nur Notiz oder Zuversicht',
    corrected: 'zählt nicht: ein späterer Eintrag desselben Tages berichtigt ihn',
    'wrong-type': 'zählt nicht: andere Art von Wert als die Messgröße',
    'after-close': 'zählt nicht: nach dem Abschluss des Zyklus',
    'to-come': 'zählt noch nicht: dieser Tag kommt erst',
  },
  done: (title, share) => `${title} ${share}`,
  value: { yes: 'ja', no: 'nein' },
  changed: {
    what: {
      target: 'Zielwert',
      baseline: 'Ausgangswert',
      metric: 'Messgröße',
      unit: 'Einheit',
      weight: 'Gewicht',
      ambition: 'Anspruch',
    },
    by: (person) => `von ${person}`,
    unexplained: 'ohne Begründung',
  },
  units: {
    days: (value) => count(value, 'Tag', 'Tage'),
    points: (value) => count(value, 'Punkt', 'Punkte'),
  },
  thresholds: {
    yellow: 'gelb ab',
    green: 'grün ab',
    committedYellow: 'verbindlich: gelb ab',
    targetAspirational: 'Tempoziel, ambitioniert',
    targetCommitted: 'Tempoziel, verbindlich',
    tooEarly: 'zu früh für ein Urteil vor',
    onTrack: 'im Plan ab',
    behind: 'hinter Plan ab, darunter weit hinter Plan',
    confidenceDrop: 'nachfragen ab einem Rückgang um',
    confidenceFalls: 'nachfragen ab Rückgängen in Folge',
    stalled: 'veraltet ab',
    lateCheckIns: 'Check-ins zählen nach dem Ende noch',
    dropCounts: 'Aufgegebenes zählt mit ab',
    definitionGrace: 'Definitionen sind änderbar',
    corridorLow: 'Korridor ab',
    corridorHigh: 'Korridor bis',
    tooEasy: 'zu leicht ab',
    outOfReach: 'unerreichbar unter',
    ambitionCycles: 'abgeschlossene Zyklen in Folge, mindestens',
    ambitionKeyResults: 'bewertete Schlüsselergebnisse je Zyklus, mindestens',
  },
  thresholdSources: {
    google: 'OKR-Playbook von Google; Doerr, Measure What Matters, 2018',
    committed: 'OKR-Playbook von Google',
    mooncamp: 'Mooncamp, Status von Zielen',
    knowledgeBase: 'Wissenssammlung OKR-Werkzeug',
    article: 'S. Gruber, Fachartikel zur Strategieumsetzung, 2024',
    format: 'Dateiformat',
    own: 'Festlegung dieses Werkzeugs',
    ownAfterArticle: 'Festlegung dieses Werkzeugs nach S. Gruber, 2024',
  },
};
