import type { Cycle } from '../../model/cycle';
import type { Text } from '../catalogue';
import { formatOf } from '../format';

const { date, plural } = formatOf('de');

const span = ({ id, start, end }: Cycle) => `${id} (${date(start)} bis ${date(end)})`;

/** Sätze von `okr init`. */
export const init: Text['init'] = {
  ask: {
    span,
    languages: { question: 'Sprache der Dateien / Language of the files', de: 'Deutsch', en: 'English' },
    organisation: 'Name Ihrer Organisation',
    template: 'Wie möchten Sie anfangen?',
    templates: {
      pilot: {
        name: 'Mit einem Team',
        description: 'Ein Pilot: ein Team, milde Regeln. Die anderen folgen, wenn es trägt.',
      },
      company: {
        name: 'Mit dem ganzen Unternehmen',
        description: 'Strategie auf einer Seite, Unternehmen und Bereiche.',
      },
    },
    team: 'Name des Teams, das den Anfang macht',
    teams: 'Bereiche oder Teams, durch Kommas getrennt',
    cycle: 'Für welchen Zyklus planen Sie?',
    running: (cycle) => `den laufenden: ${span(cycle)}`,
    next: (cycle) => `den nächsten: ${span(cycle)}`,
  },
  check: {
    name: 'Bitte eine Zeile mit höchstens 120 Zeichen.',
    names: 'Bitte einzeilige Namen, mit Kommas dazwischen.',
  },
  defaults: { organisation: 'Meine Organisation', team: 'Pilotteam', teams: 'Vertrieb, Kundenservice, Produktion' },
  orYes: '(oder --yes für die Vorgaben)',
  pauseRemark: 'vor Ihrem Start war kein Check-in fällig',
  page: {
    title: 'okr init',
    workspace: (organisation) => `${organisation}: Der Arbeitsbereich steht`,
    cycle: (cycle) => `${span(cycle)} kann geplant werden`,
    nothing: 'Alles ist schon da. Nichts wurde geändert.',
    created: 'Angelegt',
    existing: 'Schon vorhanden, unverändert',
    what: {
      okr: 'Organisation, Teams, Personen, Regeln',
      strategy: 'die Strategie auf einer Seite',
      example: 'Ziele und Schlüsselergebnisse, mit Beispielen gefüllt',
      team: 'Ziele und Schlüsselergebnisse, noch leer',
      objectives: 'Ziele und Schlüsselergebnisse',
      schema: (count) => `Vervollständigung und Hinweise in Editoren (${count} ${plural(count, 'Datei', 'Dateien')})`,
      ignore: 'was git auslässt',
    },
    folder: 'Ordner',
    cycleLabel: 'Zyklus',
    todo: 'Was jetzt zu tun ist',
    examples: 'Ersetzen Sie die Beispiele durch Ihre eigenen Ziele: zwei bis fünf, je etwa drei Schlüsselergebnisse.',
    people:
      'Tragen Sie Ihre Leute in okr.yaml ein: Jedes Ziel und jedes Schlüsselergebnis braucht eine verantwortliche Person.',
    strategy: 'Schreiben Sie vor den Zielen die Strategie: strategy.yaml, eine Seite, auch mit dem, was Sie lassen.',
    empty:
      'Schreiben Sie zwei bis fünf Ziele in jede Datei; ihre Kommentare zeigen, wie. Bis dahin hat ein Team keine.',
    closing: (id) => `Schließen Sie zuerst ${id} ab: was erreicht ist, was Sie gelernt haben, was weitergeht.`,
    weekly: 'Danach einmal in der Woche, in einer Minute: Wert, Zuversicht, Hindernis.',
  },
};
