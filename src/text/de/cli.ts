import type { Text } from '../catalogue';

/** Worte der Hilfeseiten. */
export const help: Text['help'] = {
  about: 'okr hält Strategie und OKRs als einfache YAML-Dateien in git: geprüft, bewertet, als Baum gezeichnet.',
  usage: 'Aufruf',
  formats: 'Formate',
  command: 'Befehl',
  options: 'Optionen',
  examples: 'Beispiele',
  commands: 'Befehle',
  everywhere: 'Bei jedem Befehl',
  more: 'okr <Befehl> --help sagt mehr zu einem Befehl.',
  values: {
    shell: 'Shell',
    meeting: 'Runde',
    minutes: 'Minuten',
    folder: 'Ordner',
    file: 'Datei',
    name: 'Name',
    when: 'wann',
    severity: 'Schwere',
    revision: 'Revision',
    rule: 'Regel',
    kind: 'Art',
    paths: 'Pfade',
    ref: 'Verweis',
    'new-id': 'neue-id',
    action: 'Aktion',
    situation: 'Situation',
    model: 'Modell',
    level: 'Grad',
    'title-or-action': 'Titel-oder-Aktion',
    'yes|maybe|no': 'yes|maybe|no',
    'ref=expected': 'ref=Veränderung',
    numbers: 'Zahlen',
    number: 'Zahl',
    what: 'was',
    person: 'Person',
    team: 'Team',
    'rev[..rev]': 'Rev[..Rev]',
    'day|revision': 'Tag|Revision',
    sentence: 'Satz',
  },
  exits: 'Exit-Code: 0 in Ordnung · 1 Befunde · 2 falscher Aufruf · 3 nicht oder nicht ganz möglich.',
};

/** Wozu jeder Befehl da ist. */
export const commands: Text['commands'] = {
  init: {
    summary: 'ein neuer Arbeitsbereich oder der nächste Zyklus in einem bestehenden',
    about:
      'Schreibt einen neuen Arbeitsbereich oder die Dateien des nächsten Zyklus in einen bestehenden. Mit --from kommt hinein, was die Reviews eines Zyklus entschieden haben. Überschreibt nie: Ein zweiter Lauf ändert nichts.',
  },
  import: {
    summary: 'Ziele aus einer Tabelle oder dem Export eines anderen Werkzeugs',
    about:
      'Übernimmt Ziele und Schlüsselergebnisse aus csv, xlsx, json oder md: errät die Spalten aus ihren Überschriften, zeigt, was daraus wird, schreibt Teamdateien und, wo ein Tag bekannt ist, aktuelle Werte als Check-ins. In einem leeren Ordner legt es auch den Arbeitsbereich an. Was nicht übernommen oder geändert wird, steht Zelle für Zelle da. Nichts Bestehendes wird überschrieben; ein Ziel, das schon da ist, bleibt, wie es ist. --map hält fest, welche Spalte was ist, --date sagt, von wann aktuelle Werte sind, --cycle und --team sagen, wann und für wen Ziele gelten, die es selbst nicht sagen.',
  },
  check: {
    summary: 'was in den Dateien falsch oder schwach ist',
    about:
      'Prüft alle Dateien des Arbeitsbereichs: Form, Verweise, Aufbau, Ausrichtung, Messbarkeit, Rhythmus. Mit Pfaden nur diese.',
  },
  score: {
    summary: 'wie ein Zyklus ausgegangen ist oder wo er steht',
    about:
      'Bewertet einen Zyklus: Schlüsselergebnisse, Ziele, Teams und Organisation, mit dem Korridor von 60–80 % für ambitionierte Ziele.',
  },
  tree: {
    summary: 'die Kaskade von strategischen Zielen bis zu den Teams, mit Fortschritt',
    about:
      'Zeigt, was worauf einzahlt: strategische Ziele, Unternehmen, Bereiche, Teams. Was niemand trägt und was auf nichts einzahlt, steht gesondert.',
  },
  checkin: {
    summary: 'diese Woche: Wert, Zuversicht, Notiz',
    about:
      'Fragt jedes Schlüsselergebnis eines Teams in einer Zeile ab, `45 @7 Notiz`, zeigt, was geschrieben wird, und ergänzt nur diese Zeilen. Ohne Terminal: --set <Verweis>=<Wert>[@Zuversicht][:Notiz], --answers <Datei>, --from-csv <Datei>. --from-xlsx nimmt Wert, Zuversicht und Notiz aus einer Arbeitsmappe, die okr report geschrieben hat (oder einer mit diesen Spalten), für alle Teams darin.',
  },
  status: {
    summary: 'wo es steht: Fortschritt, Tempo, Zuversicht, Prognose',
    about:
      'Der wöchentliche Stand: Fortschritt gegen das Erwartete, Zuversicht und ihre Änderung, Aktualität, Prognose, Hindernisse.',
  },
  blockers: {
    summary: 'was im Weg steht, seit wann, und wer es wegräumt',
    about:
      'Nennt offene Hindernisse mit ihrem Alter; add "<Text>" hält eines fest, resolve <id> vermerkt, dass es weg ist.',
  },
  todo: {
    summary: 'was auf Sie wartet, das Dringendste zuerst',
    about: 'Nennt fällige Check-ins, Hindernisse bei Ihnen, Reviews und Rückmeldungen, je mit dem Befehl dafür.',
  },
  strategy: {
    summary: 'die Strategie auf einer Seite',
    about:
      'Vision, Ausgangslage, Leitidee, strategische Ziele samt den Zielen, die auf sie einzahlen, was Sie nicht tun, Werte, Hindernisse: auf einer Seite. --format html passt gedruckt auf ein Blatt A4.',
  },
  blueprint: {
    summary: 'die fünf Schritte: was lebt, veraltet ist oder fehlt, und was als Nächstes kommt',
    about:
      'Geht die fünf Schritte durch (Vision, Ziele für 12 bis 24 Monate, Ziele des Zyklus, Ressourcen, Lernen): was da ist, was veraltet ist oder fehlt, der nächste Befehl. Fragt, wer nicht gehört wurde, und zeigt das erste Jahr eines Unternehmens, das mit einem Team anfängt.',
  },
  lead: {
    summary: 'welcher Stil passt, was Sie sagen und fragen; Delegationen, Coaching, Ihre Bilanz des Monats',
    about:
      'Zeigt Delegationen mit fälliger Rückmeldung, Ihr Coaching und Mentoring, Ihre Bilanz des Monats, und welcher Stil zu welcher Situation passt (krise, strategie, verbesserung, routine). --recommend fragt, welcher Stil zu einer Aufgabe passt, --decide, wie weit Sie eine Entscheidung teilen. questions [Art] stellt die systemischen Fragen zum Schlüsselergebnis, das stockt; raci "<Aufgabe>: A=… R=…" prüft, wer was macht; feedback <Nummer|Person> hält den Tag einer Rückmeldung fest.',
  },
  report: {
    summary: 'der ganze Zyklus für alle, die kein Terminal öffnen: HTML, Excel, Kalender, Chat',
    about:
      'Stand, Bewertung, Kaskade, Strategie und Ressourcen eines Zyklus in einer Datei, für alle, die kein Terminal öffnen. --format html=bericht.html ist eine einzige Datei, die nichts nachlädt und sich drucken lässt; ics ist ein Kalender, slack und teams sind Nachrichten, die okr schreibt und nie verschickt. --watch zeigt ihn im Browser allein auf diesem Rechner und folgt den Dateien, während Sie sie bearbeiten, für das Review-Treffen.',
  },
  resources: {
    summary: 'wohin Geld und Tage gehen: Ziele, Tagesgeschäft, nichts',
    about:
      'Geld und Tage eines Zyklus nach Ziel und strategischem Ziel, aus initiatives.yaml und der Kapazität in okr.yaml: was auf Ziele einzahlt, Ziele ohne Geld und Zeit, Arbeit, die nichts dient, Teams mit mehr Arbeit als Tagen, Plan und Verbrauch, Veränderung seit dem letzten Zyklus.',
  },
  pulse: {
    summary: 'wie sicher sich Teams fühlen: Bogen, Summen einer Runde, Verlauf',
    about:
      'Zeigt den Verlauf jedes Teams aus den Summen seiner Runden. form druckt die Fragen (Text, HTML für Papier, --format csv zum Sammeln der Bögen); close <csv> schreibt die Summen einer Runde einmal und sonst nichts davon. Nie weniger als fünf Bögen, nie eine einzelne Antwort.',
  },
  filter: {
    summary: 'Zahlt dies auf unsere OKRs ein? Fragt, entscheidet, hält es fest',
    about:
      'Filtert eine Gelegenheit: Ja nur mit einem Schlüsselergebnis und der erwarteten Veränderung; dann, was dafür entfällt. Vielleicht und Nein ziehen bis zur nächsten Planung vorüber; gesetzliche Pflichten, Sicherheit und laufende Verträge werden nicht gefiltert. Schreibt eine Entscheidung, die nie überschrieben wird. list ordnet, was einzahlt, und zeigt, was vorüberzog; revisit fragt bei Fälligem noch einmal.',
  },
  agenda: {
    summary: 'eine Tagesordnung aus dem, was sich geändert hat, mit Protokoll',
    about:
      'Baut die Tagesordnung einer Runde (weekly, monthly, review, retro, planning) aus dem, was sich seit der letzten geändert hat, auf Minuten verteilt. --format md schreibt sie als Protokoll zum Ausfüllen; --minutes <Datei> liest es zurück und macht aus Angehaktem Hindernisse, Entscheidungen und Schritte.',
  },
  why: {
    summary: 'woher eine Zahl oder ein Stand kommt',
    about: 'Leitet eine Zahl vollständig her: Formel, Eingaben mit Fundstelle, Kurve, Schwellen mit Quelle.',
  },
  review: {
    summary: 'einen Zyklus abschließen: bewerten, zurückblicken, feiern, entscheiden',
    about:
      'Führt ein Team durch den Abschluss: letzte Werte, Bewertung, eigene Sicht daneben, Rückblick, Erfolge, eine Entscheidung je Schlüsselergebnis, höchstens drei Vorsätze für die Zusammenarbeit. Lässt sich unterbrechen und fortsetzen. Ohne Terminal: --answers <Datei> in der Form der Review-Datei.',
  },
  rename: {
    summary: 'einer Kennung überall einen anderen Namen geben',
    about:
      'Benennt ein Ziel, ein Schlüsselergebnis, einen Meilenstein, ein Hindernis oder ein strategisches Ziel in allen Dateien um.',
  },
  diff: {
    summary: 'was sich zwischen zwei Ständen inhaltlich geändert hat',
    about:
      'Vergleicht zwei Stände der Dateien (Revisionen oder Tage, oder einen mit dem Arbeitsstand) nach ihrem Inhalt: Zielwerte, Ausgangswerte, Wortlaut, Verantwortliche, Neues, Gestrichenes. Leichter gewordene Ziele sind markiert.',
  },
  history: {
    summary: 'der Verlauf von Werten und Festlegungen',
    about:
      'Ohne Verweis das Register: jede Änderung einer Festlegung nach dem Start des Zyklus, mit Commit, Person und Grund. Mit Verweis: der Verlauf von Werten, Zuversicht und Festlegung.',
  },
  draft: {
    summary: 'ein Satz hinein, YAML und Rat heraus',
    about:
      'Liest einen Satz auf Deutsch oder Englisch und gibt ihn als Key Result (oder Objective) in YAML aus, dazu, wie er gelesen wurde und was besser ginge. Mit --stdin ein Satz je Zeile.',
  },
  explain: {
    summary: 'was eine Regel verlangt und warum, mit Beispielen',
    about:
      'Erklärt eine Regel: was sie verlangt, warum, ein schwaches und ein starkes Beispiel. Ohne Regel: die Liste aller Regeln.',
  },
  completion: {
    summary: 'Vervollständigung für die Shell: bash, zsh, fish, powershell',
    about:
      'Gibt ein Skript aus, mit dem Ihre Shell Befehle, Optionen und deren Werte vervollständigt. Beim Vervollständigen fragt es okr nicht.',
  },
  schema: {
    summary: 'JSON-Schemata der Dateien und der JSON-Ausgaben',
    about:
      'Gibt ein JSON-Schema aus: für eine Dateiart (okr, strategy, team, …) oder eine Ausgabe (output/check, …). Ohne Angabe: die Liste.',
  },
};

/** Was jede Option bewirkt. */
export const flags: Text['flags'] = {
  dir: 'in diesem Ordner arbeiten',
  lang: 'Sprache der Ausgabe (auch OKR_LANG)',
  today: 'diesen Tag als heute nehmen (auch OKR_TODAY)',
  color: 'auto, always oder never (NO_COLOR und FORCE_COLOR gelten auch)',
  ascii: 'keine Zeichen außerhalb von ASCII für Linien und Balken',
  format: 'text, json, md, html und weitere; mit =Datei in eine Datei; mehrfach möglich',
  json: 'kurz für --format json',
  cycle: 'dieser Zyklus, zum Beispiel 2026-Q4',
  team: 'nur dieses Team',
  debug: 'bei Fehlern zeigen, was im Inneren geschah',
  help: 'diese Hilfe',
  version: 'die Version',
  'fail-on': 'Exit-Code 1 ab dieser Schwere: error (Vorgabe), warning, note, never',
  'max-warnings': 'Exit-Code 1, wenn es mehr Warnungen gibt',
  rule: 'eine Regel für diesen Lauf setzen: off, note, warning, error; mehrfach möglich',
  notes: 'Hinweise ausführlich zeigen, nicht nur zählen',
  fix: 'beheben, was sich gefahrlos beheben lässt',
  'fix-dry-run': 'zeigen, was --fix ändern würde, nichts schreiben',
  'unsafe-fixes': 'mit --fix auch Änderungen, die Sie sich ansehen sollten',
  since: 'nur Befunde, die die Änderung seit einer git-Revision betrifft',
  staged: 'den git-Index prüfen, und nur das Vorgemerkte',
  baseline: 'eine Datei bekannter Befunde, die nicht mehr gezeigt werden',
  'update-baseline': 'die heutigen Befunde in die Datei schreiben (okr-baseline.json)',
  stdin: 'von der Standardeingabe lesen',
  as: 'was der Satz ist: key-result (Standard) oder objective',
  'stdin-filename': 'die Datei, für die die Standardeingabe steht',
  quiet: 'nur Fehler',
  statistics: 'wie oft jede Regel etwas fand, statt wo',
  across: 'zeigt den Verlauf über so viele Zyklen',
  depth: 'wie viele Ebenen gezeichnet werden',
  set: 'ein Wert: <Verweis>=<Wert>[@Zuversicht][:Notiz]; mehrfach möglich',
  answers: 'eine YAML- oder JSON-Datei mit den Antworten; bei lead --decide sieben Buchstaben J oder N',
  'from-csv': 'eine CSV-Datei mit den Antworten',
  'from-xlsx': 'eine Excel-Arbeitsmappe mit den Antworten: Wert, Zuversicht und Notiz werden übernommen',
  'on-conflict': 'was gilt, wo beide geändert sind: die Arbeitsmappe oder die Dateien',
  date: 'der Tag, für den es gilt (sonst heute)',
  by: 'wer es sagt (ein Kürzel)',
  commit: 'das Geschriebene in git festschreiben, nie hochladen',
  resume: 'mit dem weitermachen, was schon eingegeben war',
  win: 'etwas zu feiern; mehrfach möglich',
  next: 'eines der nächsten drei Dinge; mehrfach möglich',
  blocker: 'etwas, das im Weg steht; mehrfach möglich',
  'four-squares': 'als eine Seite mit vier Feldern (Wodtke)',
  alive: 'tote Dateien sind Fehler: stehen geblieben, nie gemeldet, eingefroren',
  id: 'die Kennung dafür',
  owner: 'wer es wegräumt (ein Kürzel)',
  due: 'zugesagt bis zu diesem Tag',
  kind: 'decision, resource, skill, dependency oder rule',
  'key-result': 'das Schlüsselergebnis, um das es geht oder das es aufhält; bei Hindernissen mehrfach möglich',
  recommend: 'fragen, welcher Stil zu einer Aufgabe passt',
  danger: 'Gefahr im Verzug, Gesetz oder Standard verletzt, oder Minuten zählen',
  routine: 'es ist Routine',
  competence: 'wie gut sie diese Aufgabe beherrschen: low, some, high',
  commitment: 'wie sehr sie wollen und sich zutrauen: low, variable, high',
  'touches-many': 'es betrifft viele, die mitziehen müssen',
  'owns-problem': 'es ist deren eigenes Problem',
  model: 'wessen Reifegrade: blanchard (Vorgabe) oder hersey',
  again: 'es war das letzte Mal auch schon direktiv',
  decide: 'fragen, wie weit eine Entscheidung geteilt wird (Vroom und Yetton)',
  all: 'auch die gelösten',
  at: 'Stand dieses Tages oder dieser Revision, aus git gelesen',
  original: 'nach den ursprünglichen Festlegungen bewerten',
  watch: 'den Bericht im Browser zeigen und den Dateien folgen, bis Strg+C',
  port: 'wo --watch ihn zeigt (irgendein freier)',
  'csv-dialect': 'CSV, wie Programme es lesen (plain) oder Excel auf Deutsch es öffnet (excel-de)',
  anonymize: 'ohne Namen von Personen',
  from: 'mitnehmen, was die Reviews dieses Zyklus entschieden haben',
  duration: 'Dauer der Runde in Minuten, 15 bis 180',
  minutes: 'ausgefülltes Protokoll: Angehaktes kommt in die Dateien',
  form: 'safety (psychologische Sicherheit, Vorgabe) oder culture (Kultur)',
  answer: 'Zahlt es auf unsere OKRs ein? yes, maybe oder no',
  'pays-into': 'Schlüsselergebnis, auf das es einzahlt, mit der erwarteten Veränderung',
  exempt: 'Pflicht, die nicht gefiltert wird: legal, safety, contract',
  'instead-of': 'was dafür entfällt oder wartet',
  reason: 'warum es vorüberzieht oder gewählt wurde',
  revisit: 'Tag der Wiedervorlage (die nächste Planung)',
  options: 'eine erwogene Möglichkeit; je einmal angeben',
  context: 'worum es geht, in ein bis zwei Sätzen',
  rice: 'Reichweite,Wirkung,Sicherheit,Aufwand',
  ice: 'Wirkung,Sicherheit,Leichtigkeit, je 1 bis 10',
  wsjf: 'Wert,Dringlichkeit,Risiko,Größe',
  rank: 'wonach die Liste ordnet: rice, ice, ice-mean, wsjf',
  decider: 'wer entschieden hat; je einmal angeben',
  supersedes: 'Entscheidung, die diese ersetzt',
  'not-doing': 'Zeile für die Liste „Was wir nicht tun“, bei endgültig Abgelehntem',
  map: 'wie Spalten gelesen werden: wird benutzt, wenn es die Datei gibt, sonst für das nächste Mal geschrieben',
  'dry-run': 'alles zeigen, nichts schreiben',
  template: 'pilot (ein Team) oder company (Unternehmen)',
  organisation: 'Name der Organisation',
  'team-name': 'Name des Pilotteams; bei company die Teams, mit Kommas getrennt',
  yes: 'nichts fragen: nehmen, was angegeben ist, sonst die Vorgaben',
};
