import type { RuleTexts } from '../../../catalogue';
import { QUOTE } from './words';

/** Was die Regeln über das Lesen von Dateien auf Deutsch sagen. */
export const syntax: Pick<RuleTexts, 'yaml-syntax' | 'merge-conflict' | 'unreadable-file'> = {
  'yaml-syntax': {
    title: 'Text, der sich nicht als YAML lesen lässt',
    says: {
      syntax: () => ({
        message: 'Diese Stelle lässt sich nicht als YAML lesen.',
        help: 'Sehen Sie sich diese und die vorige Zeile an: Fehlt ein Doppelpunkt, ein Anführungszeichen oder eine Klammer, oder stimmt die Einrückung nicht?',
      }),
      tab: () => ({
        message: 'Hier ist mit einem Tabulator eingerückt.',
        help: 'YAML rückt nur mit Leerzeichen ein: Ersetzen Sie den Tabulator durch zwei Leerzeichen.',
      }),
      indent: (d) => ({
        message: `„${d.text}“ ist um ${d.spaces} Leerzeichen eingerückt, was zu keiner Zeile darüber passt.`,
        help: 'Was zusammengehört, beginnt in derselben Spalte; was darunter gehört, steht zwei Leerzeichen weiter rechts.',
      }),
      'colon-in-text': (d) => ({
        message: `„${d.text}“ enthält einen Doppelpunkt; YAML hält es deshalb für einen weiteren Schlüssel.`,
        help: `${QUOTE}: ${d.suggestion}`,
      }),
      'below-value': (d) => ({
        message: `„${d.text}“ ist unter „${d.above}“ eingerückt, wo schon ein Wert steht.`,
        help: 'Gehört beides nebeneinander, so beginnt es in derselben Spalte; ist es der Rest des Textes, so setzen Sie den ganzen Text in Anführungszeichen.',
      }),
      'space-after-colon': (d) => ({
        message: `In „${d.text}“ fehlt das Leerzeichen nach dem Doppelpunkt.`,
        help: `Schreiben Sie: ${d.suggestion}`,
      }),
      'space-after-dash': (d) => ({
        message: `In „${d.text}“ fehlt das Leerzeichen nach dem Strich.`,
        help: `Schreiben Sie: ${d.suggestion}`,
      }),
      'missing-colon': (d) => ({
        message: `„${d.text}“ ist weder ein Schlüssel mit einem Wert noch ein Eintrag einer Liste.`,
        help: 'Auf einen Schlüssel folgen Doppelpunkt und Leerzeichen (schlüssel: wert), ein Eintrag einer Liste beginnt mit „- “. Ein Text über mehrere Zeilen braucht Anführungszeichen.',
      }),
      'missing-quote': (d) => ({
        message: `Der Text, der hier mit ${d.character} beginnt, wird nicht geschlossen.`,
        help: `Setzen Sie an das Ende des Textes ein ${d.character}; geht er über mehrere Zeilen, so rücken Sie diese ein.`,
      }),
      'missing-bracket': (d) => ({
        message: `Die ${d.character === ']' ? 'Liste' : 'Gruppe'}, die hier beginnt, wird nicht mit ${d.character} geschlossen.`,
        help: `Prüfen Sie, ob zwischen den Einträgen Kommas stehen und alle Zeilen eingerückt sind, und setzen Sie ${d.character} hinter den letzten Eintrag.`,
      }),
      'missing-comma': () => ({
        message: 'Zwischen zwei Einträgen fehlt ein Komma.',
        help: 'In Klammern werden Einträge durch Kommas getrennt: [erster, zweiter]. Ein Text, der ein Komma enthält, braucht Anführungszeichen.',
      }),
      comma: () => ({
        message: 'Vor diesem Komma steht kein Eintrag.',
        help: 'Streichen Sie das Komma, oder ergänzen Sie den fehlenden Eintrag.',
      }),
      'after-quote': (d) => ({
        message: `Hinter dem schließenden ${d.character} folgt noch „${d.text}“.`,
        help:
          d.character === "'"
            ? `Setzen Sie den ganzen Text in Anführungszeichen. In '…' wird ein Apostroph verdoppelt: 'geht''s'; in "…" bleibt er, wie er ist.`
            : `Setzen Sie den ganzen Text in Anführungszeichen. In "…" schreibt man ein Anführungszeichen als \\", oder Sie verwenden außen '…': '"a" und "b"'.`,
      }),
      'after-value': (d) => ({
        message: `„${d.text}“ folgt auf einen Wert, der schon vollständig ist.`,
        help: 'Streichen Sie es, oder setzen Sie den ganzen Wert in Anführungszeichen, wenn er ein Text ist.',
      }),
      'stray-bracket': (d) => ({
        message: `${d.character} schließt etwas, das nicht geöffnet wurde.`,
        help: 'Streichen Sie die Klammer, oder setzen Sie den Text, zu dem sie gehört, in Anführungszeichen.',
      }),
      'list-beside-key': () => ({
        message: 'Ein Eintrag einer Liste kann nicht in der Zeile seines Schlüssels beginnen.',
        help: 'Beginnen Sie die Liste in der nächsten Zeile, zwei Leerzeichen weiter rechts. Gehört der Strich zu einem Text, so setzen Sie diesen in Anführungszeichen.',
      }),
      'list-and-keys': () => ({
        message: 'Einträge einer Liste (mit Strich) und Schlüssel stehen hier auf derselben Ebene.',
        help: 'Geben Sie der Liste einen eigenen Schlüssel, oder rücken Sie sie unter den Schlüssel ein, zu dem sie gehört.',
      }),
      'block-text': (d) => ({
        message: `Nach ${d.character} muss der Text in der nächsten Zeile beginnen.`,
        help: `Beginnen Sie dort, zwei Leerzeichen weiter rechts, oder schreiben Sie: ${d.suggestion}`,
      }),
      'block-in-flow': () => ({
        message: 'Eine Liste mit Strichen kann nicht in Klammern stehen.',
        help: 'Schreiben Sie [erster, zweiter], oder verwenden Sie Striche ohne Klammern.',
      }),
      'scalar-start': (d) => ({
        message: `Ein Text kann in YAML nicht mit ${d.character} beginnen.`,
        help: `${QUOTE}: ${d.suggestion}`,
      }),
      escape: (d) => ({
        message: `${d.text} hat in "…" keine Bedeutung.`,
        help: `Ein umgekehrter Schrägstrich wird in "…" verdoppelt (\\\\); in '…' bleibt er, wie er ist.`,
      }),
      'anchor-name': (d) => ({
        message: `${d.character} hat am Anfang eines Wertes in YAML eine eigene Bedeutung; ein Name müsste folgen.`,
        help: `Ist ein Text gemeint, so setzen Sie ihn in Anführungszeichen: "${d.character} …"`,
      }),
      'comment-space': () => ({
        message: 'Vor # fehlt ein Leerzeichen.',
        help: 'Setzen Sie vor den Kommentar ein Leerzeichen; gehört # zum Text, so setzen Sie den Text in Anführungszeichen.',
      }),
      'text-indent': () => ({
        message: 'Ein Text oder eine Liste über mehrere Zeilen geht hier ohne Einrückung weiter.',
        help: 'Rücken Sie die Zeilen, die dazugehören, um mindestens zwei Leerzeichen weiter ein als den Schlüssel. Ist darüber noch ein Anführungszeichen oder eine Klammer offen?',
      }),
      control: (d) => {
        const names: Readonly<Record<string, string>> = {
          null: 'ein NUL-Zeichen',
          control: 'ein Steuerzeichen',
          direction: 'ein Zeichen, das die Leserichtung ändert',
          mark: 'eine Bytereihenfolge-Marke mitten im Text',
          surrogate: 'ein halbes Zeichen',
          invisible: 'ein unsichtbares Zeichen',
        };
        return {
          message: `Hier steht ${names[d.kind] ?? d.kind} (${d.character}); zu sehen ist davon nichts.`,
          help: 'Löschen Sie es; oft kommt es beim Kopieren aus einem anderen Programm mit.',
        };
      },
      depth: (d) => ({
        message: `Hier ist tiefer als ${d.limit} Ebenen verschachtelt.`,
        help: 'Eine OKR-Datei braucht weniger als zehn: Fehlt weiter oben eine Klammer?',
      }),
      nodes: (d) => ({
        message: `Die Datei enthält mehr als ${d.limit} Werte.`,
        help: 'Teilen Sie sie in mehrere Dateien.',
      }),
      keys: (d) => ({
        message: `In einer Gruppe stehen mehr als ${d.limit} Schlüssel.`,
        help: 'Teilen Sie die Datei, oder prüfen Sie, ob ein Programm sie versehentlich geschrieben hat.',
      }),
      directive: () => ({
        message: 'Eine Zeile, die mit % beginnt, ist eine Anweisung an YAML, die dieses Format nicht verwendet.',
        help: 'Löschen Sie die Zeile. Die Dateien werden als YAML 1.2 gelesen.',
      }),
      documents: () => ({
        message: 'Hier beginnt ein zweites Dokument; eine Datei enthält nur eines.',
        help: 'Streichen Sie die Zeile mit --- oder ..., oder legen Sie das Folgende in eine eigene Datei.',
      }),
      key: () => ({
        message: 'Ein Schlüssel muss ein einfacher Text sein.',
        help: 'Schreiben Sie „schlüssel: wert“; ein Schlüssel ist nicht leer und weder eine Liste noch eine Gruppe noch ein Verweis mit *.',
      }),
      'merge-key': () => ({
        message: 'Zusammenführungen mit << werden nicht unterstützt.',
        help: 'Schreiben Sie die Schlüssel hier aus.',
      }),
      'duplicate-key': (d) => ({
        message: `Der Schlüssel „${d.key}“ steht hier zum zweiten Mal; der erste steht in Zeile ${d.line}.`,
        help: 'Behalten Sie einen davon, oder führen Sie beide Inhalte zusammen.',
      }),
      tag: (d) => ({
        message: `Typangaben wie ${d.tag} werden nicht unterstützt.`,
        help: `Streichen Sie die Angabe. Gehört das Ausrufezeichen zu einem Text, so setzen Sie ihn in Anführungszeichen.`,
      }),
      'alias-undefined': (d) => ({
        message: `*${d.name} verweist auf einen Anker &${d.name}, den es nicht gibt.`,
        help: `Ein Stern am Anfang eines Wertes hat in YAML eine eigene Bedeutung. Ist ein Text gemeint, so setzen Sie ihn in Anführungszeichen: "*${d.name}"`,
      }),
      'alias-circular': (d) => ({
        message: `*${d.name} verweist auf sich selbst.`,
        help: 'Schreiben Sie den Wert stattdessen aus.',
      }),
      'alias-many': () => ({
        message:
          'Die Verweise mit * wachsen zu weit an: Ausgeschrieben ergäben sie mehr, als eine Datei enthalten darf.',
        help: 'Schreiben Sie die Werte aus, oder verwenden Sie weniger Verweise.',
      }),
    },
  },
  'merge-conflict': {
    title: 'Eine Zusammenführung, die nicht abgeschlossen wurde',
    says: {
      markers: (d) => ({
        message: `In den Zeilen ${d.from}–${d.to} steht ein ungelöster Konflikt aus einer Zusammenführung (merge).`,
        help: d.added
          ? 'Beide Seiten haben nur ergänzt: okr check --fix behält alle Einträge, nach Datum geordnet.'
          : 'Behalten Sie, was von beiden Seiten richtig ist, und löschen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>.',
        fix: 'Behält, was beide Seiten ergänzt haben, nach Datum geordnet',
      }),
    },
  },
  'unreadable-file': {
    title: 'Eine Datei, die sich nicht lesen lässt',
    says: {
      permission: () => ({
        message: 'Die Datei lässt sich nicht lesen: Die Berechtigung fehlt.',
        help: 'Geben Sie sich das Recht zu lesen, zum Beispiel mit chmod u+r.',
      }),
      'not-a-file': () => ({
        message: 'Das ist keine gewöhnliche Datei.',
        help: 'Legen Sie eine Textdatei an ihre Stelle, oder geben Sie ihr einen Namen, der nicht auf .yaml oder .yml endet.',
      }),
      'too-large': (d) => ({
        message: `Die Datei ist größer als ${d.limit === null ? 'erlaubt' : `${Math.round(d.limit / 1024)} KB`} und wurde nicht gelesen.`,
        help: 'Teilen Sie sie, oder prüfen Sie, ob unter diesem Namen etwas anderes gespeichert wurde.',
      }),
      outside: () => ({
        message: 'Diese Verknüpfung führt aus dem Arbeitsbereich hinaus; ihr wurde nicht gefolgt.',
        help: 'Legen Sie die Datei selbst in den Arbeitsbereich.',
      }),
      'utf-8': (d) => ({
        message: `Die Datei ist kein gültiges UTF-8${d.limit === null ? '' : ` (Byte ${d.limit})`}.`,
        help: 'Speichern Sie sie als UTF-8. In den meisten Editoren: Speichern mit Kodierung, UTF-8.',
      }),
      'utf-16': () => ({
        message: 'Die Datei ist als UTF-16 gespeichert.',
        help: 'Speichern Sie sie als UTF-8. In den meisten Editoren: Speichern mit Kodierung, UTF-8.',
      }),
      vanished: () => ({
        message: 'Die Datei war eben noch da und ist nun verschwunden.',
        help: 'Führen Sie den Befehl noch einmal aus.',
      }),
      io: () => ({
        message: 'Die Datei ließ sich nicht lesen.',
        help: 'Prüfen Sie das Laufwerk, auf dem sie liegt, und führen Sie den Befehl noch einmal aus.',
      }),
    },
  },
};
