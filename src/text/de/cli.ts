import type { Text } from '../catalogue';

const meant = (suggestion: unknown) => (suggestion ? `Meinten Sie  ${suggestion}?` : '');
const among = (allowed: unknown) => (Array.isArray(allowed) ? `Möglich: ${allowed.join(', ')}.` : '');

/** Worte der Hilfeseiten. */
export const help: Text['help'] = {
  about: 'okr hält Strategie und OKRs als einfache YAML-Dateien in git: geprüft, bewertet, als Baum gezeichnet.',
  usage: 'Aufruf',
  command: 'Befehl',
  options: 'Optionen',
  examples: 'Beispiele',
  commands: 'Befehle',
  everywhere: 'Bei jedem Befehl',
  more: 'okr <Befehl> --help sagt mehr zu einem Befehl.',
  values: {
    folder: 'Ordner',
    file: 'Datei',
    name: 'Name',
    when: 'wann',
    severity: 'Schwere',
    revision: 'Revision',
    rule: 'Regel',
    kind: 'Art',
    paths: 'Pfade',
    sentence: 'Satz',
  },
  exits: 'Exit-Code: 0 in Ordnung · 1 Befunde · 2 falscher Aufruf · 3 nicht oder nicht ganz möglich.',
};

/** Wozu jeder Befehl da ist. */
export const commands: Text['commands'] = {
  init: {
    summary: 'ein neuer Arbeitsbereich oder der nächste Zyklus in einem bestehenden',
    about:
      'Schreibt einen neuen Arbeitsbereich oder die Dateien des nächsten Zyklus in einen bestehenden. Überschreibt nie: Ein zweiter Lauf ändert nichts.',
  },
  check: {
    summary: 'was in den Dateien falsch oder schwach ist',
    about:
      'Prüft alle Dateien des Arbeitsbereichs: Form, Verweise, Aufbau, Ausrichtung, Messbarkeit. Mit Pfaden nur diese.',
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
  depth: 'wie viele Ebenen gezeichnet werden',
  template: 'pilot (ein Team) oder company (Unternehmen)',
  organisation: 'Name der Organisation',
  'team-name': 'Name des Pilotteams; bei company die Teams, mit Kommas getrennt',
  yes: 'nichts fragen: nehmen, was angegeben ist, sonst die Vorgaben',
};

/** Erwartbare Fehler: was nicht ging und wo, und was zu tun ist. */
export const errors: Text['errors'] = {
  prefix: 'okr: ',
  'unknown-option': (d) => ({
    message: `Die Option ${d.option} gibt es nicht.`,
    hint: meant(d.suggestion) || 'okr --help nennt alle.',
  }),
  'unknown-command': (d) => ({
    message: `Den Befehl „${d.command}“ gibt es nicht.`,
    hint: d.suggestion ? `Meinten Sie  okr ${d.suggestion}?` : 'okr --help nennt alle.',
  }),
  'missing-value': (d) => ({ message: `${d.option} braucht einen Wert.`, hint: 'okr <Befehl> --help zeigt, welchen.' }),
  'missing-argument': (d) => ({ message: `<${d.argument}> fehlt.`, hint: 'okr <Befehl> --help zeigt ein Beispiel.' }),
  'too-many-arguments': (d) => ({
    message: `„${d.argument}“ ist eine Angabe zu viel.`,
    hint: 'Setzen Sie zusammengehörige Worte in Anführungszeichen.',
  }),
  'bad-value': (d) => ({
    message: `${d.option} kann nicht „${d.value}“ sein.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'bad-number': (d) => ({ message: `${d.option} braucht eine ganze Zahl, nicht „${d.value}“.`, hint: '' }),
  'bad-date': (d) => ({
    message: `${d.option} braucht einen Tag, den es gibt, nicht „${d.value}“.`,
    hint: 'Schreiben Sie ihn als JJJJ-MM-TT, zum Beispiel 2026-11-22.',
  }),
  'unknown-format': (d) => ({ message: `Dieser Befehl kennt das Format „${d.format}“ nicht.`, hint: among(d.allowed) }),
  'two-formats': (d) => ({
    message: `${d.first} und ${d.second} können nicht beide auf den Bildschirm.`,
    hint: `Schreiben Sie eines in eine Datei: --format ${d.second}=ausgabe.${d.second}`,
  }),
  'unknown-rule': (d) => ({
    message: `Die Regel „${d.rule}“ gibt es nicht.`,
    hint: meant(d.suggestion) || 'okr explain nennt alle.',
  }),
  'unknown-schema': (d) => ({
    message: `Das Schema „${d.kind}“ gibt es nicht.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'unknown-cycle': (d) => ({
    message: `„${d.cycle}“ ist kein Zyklus im Kalender dieses Arbeitsbereichs.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'empty-cycle': (d) => ({
    message: `Für ${d.cycle} gibt es keine Dateien.`,
    hint: among(d.allowed) || `okr init --cycle ${d.cycle} schreibt sie.`,
  }),
  'no-cycles': () => ({
    message: 'Noch hat kein Team Ziele geschrieben.',
    hint: 'okr init schreibt die Dateien des ersten Zyklus.',
  }),
  'unknown-team': (d) => ({
    message: `Ein Team „${d.team}“ gibt es hier nicht.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'no-workspace': (d) => ({
    message: `Keine okr.yaml in ${d.folder} oder einem Ordner darüber.`,
    hint: 'okr init schreibt einen Arbeitsbereich; okr -C <Ordner> arbeitet in einem anderen.',
  }),
  'broken-config': (d) => ({
    message: `${d.file} ist so nicht verwendbar.`,
    hint: 'okr check sagt, was wo nicht stimmt.',
  }),
  'no-folder': (d) => ({ message: `Den Ordner ${d.folder} gibt es nicht.`, hint: '' }),
  'no-file': (d) => ({
    message: `Unter ${d.path} liegt nichts.`,
    hint: 'Pfade gelten ab dem Ordner, in dem Sie arbeiten (-C ändert ihn).',
  }),
  'cannot-write': (d) => ({
    message: `${d.file} ließ sich nicht schreiben (${d.reason}).`,
    hint: 'Der alte Stand ist unverändert. Ist Platz frei, und dürfen Sie dort schreiben?',
  }),
  'changed-meanwhile': (d) => ({
    message: `${d.file} wird gerade anderswo bearbeitet: Die Datei hat sich seit dem Lesen geändert.`,
    hint: 'Sie ist unverändert. Rufen Sie den Befehl noch einmal auf.',
  }),
  'not-together': (d) => ({
    message: `${d.first} und ${d.second} vertragen sich nicht.`,
    hint: 'Lassen Sie eines weg.',
  }),
  'no-git': () => ({
    message: 'git ist auf diesem Rechner nicht zu finden.',
    hint: 'Für den Vergleich mit einem früheren Stand wird git gebraucht.',
  }),
  'no-repository': () => ({
    message: 'Dieser Ordner liegt in keinem git-Repository.',
    hint: 'Für den Vergleich mit einem früheren Stand wird eines gebraucht: git init',
  }),
  'unknown-revision': (d) => ({
    message: `git kennt hier keine Revision „${d.rev}“.`,
    hint: 'Ein Zweig, ein Tag oder ein Commit, zum Beispiel origin/main.',
  }),
  shallow: (d) => ({
    message: `Dies ist eine flache Kopie (shallow clone), und „${d.rev}“ ist nicht darin.`,
    hint: 'Holen Sie in der CI die ganze Geschichte: fetch-depth: 0 (actions/checkout) oder GIT_DEPTH: 0 (GitLab).',
  }),
  'bad-baseline': (d) => ({
    message: `${d.file} ist keine Liste bekannter Befunde.`,
    hint: 'okr check --update-baseline schreibt eine.',
  }),
  'no-next-cycle': (d) => ({
    message: `Nach ${d.cycle} kennt der Kalender keinen Zyklus.`,
    hint: 'Tragen Sie einen in okr.yaml unter cycles.custom ein oder nennen Sie ihn mit --cycle.',
  }),
  'needs-answer': (d) => ({
    message: 'Hier ist niemand, der Fragen beantworten kann.',
    hint: `Geben Sie es mit Optionen an: ${Array.isArray(d.flags) ? d.flags.join(' ') : ''}`,
  }),
  cancelled: () => ({ message: 'Abgebrochen. Nichts wurde geschrieben.', hint: '' }),
  internal: () => ({
    message: 'Das hätte nicht geschehen dürfen: ein Fehler in okr selbst. Ihre Dateien sind unverändert.',
    hint: 'Rufen Sie den Befehl noch einmal mit --debug auf und schicken Sie uns die Ausgabe.',
  }),
};
