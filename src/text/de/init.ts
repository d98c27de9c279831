import type { Cycle } from '../../model/cycle';
import type { Text } from '../catalogue';
import { formatOf } from '../format';

const { amount, date, list, number, percent, plural } = formatOf('de');

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
  carry: {
    carried: (current, unit) =>
      `Mitgenommen: Ausgangswert ist der letzte Wert${current === null ? '' : `, ${amount(current, unit)}`}.`,
    rescope: (reason) =>
      `Neu zuschneiden${reason === null ? '' : ` (${reason})`}: Messgröße oder Zielwert ändern, Titel anpassen, „TBD“ streichen.`,
    again: (times) => `Zum ${times}. Mal mitgenommen: neu zuschneiden oder beenden. Danach „TBD“ im Titel streichen.`,
    reached: (to, unit) =>
      `Der Zielwert ${amount(to, unit)} ist schon erreicht: einen neuen setzen (to), im Titel nennen, „TBD“ streichen.`,
    noValue: 'Mitgenommen: Es gab keinen Wert, der Ausgangswert ist deshalb der alte.',
    staleTitle: 'Der Titel nennt noch die alten Zahlen: Bitte anpassen, das metric gilt.',
    noMilestones: 'Alle Meilensteine sind erledigt: Woran messen Sie es jetzt?',
    handedOver: 'Übergeben: bleibt als Leitplanke im Blick und zählt nicht in die Bewertung.',
    anchors: (commit, stretch) =>
      `commit ${number(commit)} und stretch ${number(stretch)} passen nicht mehr: bei Bedarf beide neu festlegen.`,
    established: (current, unit) =>
      `Gemessen${current === null ? '' : ` sind ${amount(current, unit)}`}: Jetzt den Zielwert festlegen (to), im Titel nennen, „TBD“ streichen.`,
    due: (milestone, due) => `„${milestone}“ war bis ${date(due)} geplant: Bitte einen neuen Tag eintragen (due).`,
    half: (milestone, share) => `„${milestone}“ ist schon zu ${percent(share)} getan.`,
    pair: (id) => `Die Gegenkennzahl ${id} geht nicht weiter.`,
    lostLinks: (links) =>
      `Zahlte ein auf ${links.join(', ')}; das gibt es im neuen Zyklus nicht. Worauf zahlt es jetzt ein (contributes_to)?`,
    pendingLinks: (links) =>
      `Zahlte ein auf ${links.join(', ')}; das ist noch nicht im neuen Zyklus. Danach wieder eintragen: contributes_to: [${links.join(', ')}]`,
    onlyGuardrails:
      'Von diesem Ziel bleiben nur Leitplanken: neue Schlüsselergebnisse ergänzen oder sie zu einem anderen Ziel stellen.',
    hold: (side, bound, language) =>
      language === 'de'
        ? `${side === 'low' ? 'mindestens' : 'höchstens'} ${bound}`
        : `${side === 'low' ? 'at least' : 'at most'} ${bound}`,
    from: (id) => `Aus dem Review von ${id}`,
    as: {
      carry: 'mitgenommen',
      're-scope': 'neu zuschneiden',
      guardrail: 'als Leitplanke',
      left: 'beendet',
      handedOver: 'übergeben, nichts zu halten',
      undecided: 'ohne Entscheidung, nicht mitgenommen',
      open: 'noch zu schreiben',
    },
    unreviewed: (teams) => `Noch nicht mitgenommen: ${list(teams)}`,
    unreviewedHelp: (id) =>
      `${id} ist dort noch nicht abgeschlossen. Nach dem Review holt derselbe Aufruf die Ziele nach.`,
    kept: 'Schon da, deshalb nichts mitgenommen',
    keptHelp: 'Steht darin noch nichts Eigenes, löschen Sie die Datei: Derselbe Aufruf schreibt sie dann neu.',
    actions: 'Aus den Retros noch offen',
    action: (owner, due) => [owner, due === null ? '' : `bis ${date(due)}`].filter(Boolean).join(', '),
    check: 'Schreiben Sie, was noch offen ist: okr check nennt jede Stelle.',
  },
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
    closing: (id) =>
      `Schließen Sie zuerst ${id} ab: okr review. Was weitergeht, schreibt danach  okr init --from ${id}  in Dateien, die es noch nicht gibt.`,
    weekly: 'Danach einmal in der Woche, in einer Minute: Wert, Zuversicht, Hindernis.',
  },
};
