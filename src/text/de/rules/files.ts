import type { RuleTexts } from '../../catalogue';

type FileRule =
  | 'yaml-syntax'
  | 'merge-conflict'
  | 'unreadable-file'
  | 'format'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'unknown-person'
  | 'unknown-team'
  | 'wrong-place';

type Wrong = Parameters<RuleTexts['format']['says']['text']>[0];
type Nowhere = Parameters<RuleTexts['unknown-person']['says']['unknown']>[0];

const KINDS: Readonly<Record<string, string>> = {
  list: 'eine Liste',
  mapping: 'eine Gruppe von Schlüsseln',
  pair: 'ein Schlüssel mit einem Wert',
  empty: 'leer',
};

/** „title“ ist 5 */
function is(d: Wrong): string {
  const name = d.key === '' ? 'Hier' : d.entry ? `Ein Eintrag von „${d.key}“` : `„${d.key}“`;
  return d.key === '' ? `Hier steht ${what(d)}` : `${name} ist ${what(d)}`;
}

function what(d: { kind: string; found: string }): string {
  if (d.kind === 'text' || d.kind === 'pair') return d.found === '' ? 'ein leerer Text' : `„${d.found}“`;
  if (d.kind === 'number' || d.kind === 'yes-no') return d.found;
  return KINDS[d.kind] ?? d.found;
}

function wrong(d: Wrong, expected: string, help: string) {
  return { message: `${is(d)}; erwartet wird ${expected}.`, help };
}

/** `key: value`, wie man es schriebe. */
function line(d: Wrong, value: string): string {
  return d.entry || d.key === '' ? `- ${value}` : `${d.key}: ${value}`;
}

function list(items: readonly string[], most = 8): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown}, …` : shown;
}

function meant(d: { suggestion: string | null }, otherwise: string): string {
  return d.suggestion === null ? otherwise : `Meinten Sie „${d.suggestion}“?`;
}

function limits(d: Wrong): string {
  return `von ${d.low} bis ${d.high}`;
}

function unquoted(d: Wrong): string {
  return d.kind === 'text' && /^-?[\d.]+$/.test(d.found) ? ' Eine Zahl steht hier ohne Anführungszeichen.' : '';
}

function things(kind: string): string {
  const names: Readonly<Record<string, string>> = {
    'key-result': 'Schlüsselergebnisse',
    objective: 'Ziele',
    milestone: 'Meilensteine',
    blocker: 'Hindernisse',
    goal: 'strategische Ziele',
    value: 'Werte',
    initiative: 'Initiativen',
    decision: 'Entscheidungen',
    team: 'Teams',
    cycle: 'Zyklen',
  };
  return names[kind] ?? kind;
}

function nowhere(message: string, d: Nowhere, otherwise: string) {
  const known = d.among.length > 0 ? `${otherwise} Es gibt: ${list(d.among)}.` : otherwise;
  return { message, help: meant(d, known) };
}

const QUOTE = 'Setzen Sie den Text in Anführungszeichen';

/** Was die Regeln der Gruppe Dateien auf Deutsch sagen. */
export const files: Pick<RuleTexts, FileRule> = {
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
        help: 'Behalten Sie, was von beiden Seiten richtig ist, und löschen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>.',
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
  format: {
    title: 'Ein Schlüssel oder Wert, den das Format nicht kennt',
    says: {
      'unknown-key': (d) => ({
        message: `Der Schlüssel „${d.key}“ ist hier nicht bekannt.`,
        help: meant(d, d.allowed.length > 0 ? `Bekannt sind hier: ${list(d.allowed, 30)}.` : 'Streichen Sie ihn.'),
      }),
      'missing-key': (d) => ({
        message:
          d.in === ''
            ? `In der Datei fehlt „${d.key}“.`
            : d.entry
              ? `In einem Eintrag von „${d.in}“ fehlt „${d.key}“.`
              : `In „${d.in}“ fehlt „${d.key}“.`,
        help: `Ergänzen Sie eine Zeile „${d.key}: …“.`,
      }),
      'empty-value': (d) => ({
        message: d.entry ? `Ein Eintrag von „${d.key}“ ist leer.` : `„${d.key}“ ist leer.`,
        help: 'Ergänzen Sie den Wert, oder streichen Sie die Zeile.',
      }),
      'empty-file': () => ({
        message: 'Die Datei ist leer.',
        help: 'Füllen Sie sie, oder löschen Sie sie.',
      }),
      'not-a-mapping': (d) => ({
        message: `Die Datei enthält ${d.kind === 'list' ? 'eine Liste' : 'einen Text'}; erwartet werden Schlüssel mit Werten.`,
        help: 'Beginnen Sie mit einem Schlüssel, etwa „objectives:“, und rücken Sie ein, was darunter gehört.',
      }),
      more: (d) => ({
        message:
          d.count === 1
            ? '… und ein weiterer Formfehler in dieser Datei.'
            : `… und ${d.count} weitere Formfehler in dieser Datei.`,
        help: 'Beheben Sie zuerst die oben genannten.',
      }),
      wrong: (d) => wrong(d, 'etwas anderes', 'Die Dokumentation beschreibt, was in dieser Datei stehen kann.'),
      text: (d) =>
        wrong(
          d,
          'ein Text',
          d.kind === 'number' || d.kind === 'yes-no'
            ? `${QUOTE}: ${line(d, `"${d.found}"`)}`
            : d.kind === 'list'
              ? 'Schreiben Sie einen Text statt einer Liste.'
              : `${QUOTE}, wenn er einen Doppelpunkt enthält.`,
        ),
      'colon-in-entry': (d) => ({
        message: `„${d.found}“ wurde wegen des Doppelpunkts als Schlüssel mit Wert gelesen; erwartet wird ein Text.`,
        help: `${QUOTE}: ${line(d, `"${d.found}"`)}`,
      }),
      'text-empty': (d) => wrong(d, 'ein Text', 'Ergänzen Sie den Text, oder streichen Sie die Zeile.'),
      'text-long': (d) => ({
        message: `${d.entry ? `Ein Eintrag von „${d.key}“` : `„${d.key}“`} ist länger als 4.000 Zeichen.`,
        help: 'Lassen Sie hier das Nötige stehen und legen Sie den Rest dort ab, wo lange Texte hingehören.',
      }),
      id: (d) =>
        wrong(
          d,
          'eine Kennung',
          `Eine Kennung besteht aus Kleinbuchstaben ohne Umlaute, Ziffern und Bindestrichen, etwa kundenliebe.${d.suggestion === null ? '' : ` Hier: ${d.suggestion}`}`,
        ),
      handle: (d) => wrong(d, 'eine Person', 'Schreiben Sie das Kürzel, das die Person unter „people“ hat, etwa anna.'),
      date: (d) => wrong(d, 'ein Tag', `Schreiben Sie den Tag als Jahr-Monat-Tag: ${d.suggestion ?? '2026-12-31'}`),
      'no-such-day': (d) => ({
        message: `Den Tag ${d.found} gibt es nicht.`,
        help: 'Prüfen Sie Monat und Tag; verstanden werden die Jahre 2000 bis 2100.',
      }),
      number: (d) => ({
        message: `„${d.key}“ ist „${d.found}“; erwartet wird eine Zahl.`,
        help: 'Schreiben Sie nur die Zahl, etwa 9.4; die Einheit hat einen eigenen Schlüssel: unit.',
      }),
      'number-unquoted': (d) => ({
        message: `„${d.key}“ ist ${d.found}, was YAML als Text liest; erwartet wird eine Zahl.`,
        help:
          d.plain === null
            ? `Setzen Sie sie in Anführungszeichen: "${d.found}".`
            : `Schreiben Sie ${d.plain}, oder setzen Sie die Zahl in Anführungszeichen: "${d.found}".`,
      }),
      'number-inexact': (d) => ({
        message: `„${d.key}“ ist ${d.found}; mit so vielen Stellen lässt sich nicht genau rechnen.`,
        help: 'Runden Sie auf 15 Stellen, oder verwenden Sie eine größere Einheit.',
      }),
      comma: (d) => ({
        message: `In geschweiften Klammern beginnt mit dem Komma in ${d.found} ein neuer Schlüssel; „${d.key}“ ist damit nur ${d.found.split(',')[0]}.`,
        help: `Schreiben Sie ${d.plain}, oder setzen Sie die Zahl in Anführungszeichen: "${d.found}".`,
      }),
      by: (d) => ({
        message: `„by“ ist „${d.found}“; erwartet wird eine Veränderung.`,
        help: 'Schreiben Sie die Veränderung mit Vorzeichen: -30%, +5, oder als Vielfaches: 2x.',
      }),
      whole: (d) =>
        wrong(d, `eine ganze Zahl ${limits(d)}`, `Schreiben Sie eine ganze Zahl ${limits(d)}.${unquoted(d)}`),
      between: (d) => wrong(d, `eine Zahl ${limits(d)}`, `Schreiben Sie eine Zahl ${limits(d)}.${unquoted(d)}`),
      positive: (d) =>
        wrong(d, 'eine Zahl über null', `Schreiben Sie eine Zahl über null, etwa 1 oder 0.5.${unquoted(d)}`),
      amount: (d) =>
        wrong(
          d,
          'eine Zahl von mindestens null',
          `Schreiben Sie nur die Zahl, ohne Einheit, etwa 40000.${unquoted(d)}`,
        ),
      boolean: (d) => wrong(d, 'true (ja) oder false (nein)', `Schreiben Sie ${d.suggestion ?? 'true oder false'}.`),
      reference: (d) =>
        wrong(
          d,
          'ein Verweis',
          meant(
            d,
            'Schreiben Sie goal:<Kennung>, <Team>/<Ziel> oder <Team>/<Ziel>/<Schlüsselergebnis>; davor kann ein Zyklus stehen.',
          ),
        ),
      'local-reference': (d) =>
        wrong(
          d,
          'ein Schlüsselergebnis dieses Teams',
          meant(d, 'Schreiben Sie <Ziel>/<Schlüsselergebnis>, etwa kundenliebe/nps.'),
        ),
      'one-of': (d) => ({
        message: `${is(d)}; erwartet wird eines von ${d.allowed.join(', ')}.`,
        help: meant(d, `Wählen Sie eines davon: ${d.allowed.join(', ')}.`),
      }),
      list: (d) =>
        wrong(
          d,
          'eine Liste',
          d.kind === 'mapping' || d.kind === 'pair'
            ? 'Beginnen Sie jeden Eintrag mit „- “.'
            : `Schreiben Sie es als Liste: ${d.key}: [${d.found}]`,
        ),
      mapping: (d) =>
        wrong(d, 'eine Gruppe von Schlüsseln', 'Schreiben Sie Schlüssel mit Werten, jeden in eine eigene Zeile.'),
      'rule-id': (d) => ({
        message: `Eine Regel „${d.key}“ gibt es nicht.`,
        help: meant(d, 'okr explain zeigt alle Regeln.'),
      }),
      'rule-setting': (d) =>
        wrong(
          d,
          'ein Schweregrad',
          'Schreiben Sie off, note, warning oder error, oder Einstellungen: { severity: error, max: 5 }.',
        ),
      'rule-option': (d) => ({
        message: `Die Regel ${d.rule} hat keine Einstellung „${d.key}“.`,
        help: meant(d, d.allowed.length > 0 ? `Sie hat: severity, ${list(d.allowed)}.` : 'Sie hat nur: severity.'),
      }),
      'rule-option-value': (d) => ({
        message: `Die Einstellung „${d.key}“ von ${d.rule} ist „${d.found}“, womit die Regel nichts anfangen kann.`,
        help: `okr explain ${d.rule} zeigt ihre Einstellungen und was sie bedeuten.`,
      }),
      pair: (d) =>
        wrong(
          d,
          'eine untere und eine obere Grenze',
          'Schreiben Sie zwei Zahlen: between: [4, 5]. Nachkommastellen stehen hinter einem Punkt: [4.5, 5.5].',
        ),
      true: (d) => wrong(d, 'true', `Schreiben Sie true, oder lassen Sie „${d.key}“ weg.`),
      done: (d) =>
        wrong(
          d,
          'was erreicht ist',
          'Schreiben Sie die Meilensteine: done: [vertrag], oder mit Anteilen: done: { vertrag: 1, start: 0.5 }.',
        ),
      value: (d) => wrong(d, 'ein Wert', 'Schreiben Sie eine Zahl wie 9.4, oder true oder false für Ja und Nein.'),
      entry: (d) =>
        wrong(
          d,
          'ein Wert',
          'Schreiben Sie den Wert allein, oder { value: 43, confidence: 6, note: … }; bei Meilensteinen { done: [vertrag] }.',
        ),
      win: (d) => wrong(d, 'ein Erfolg', 'Schreiben Sie einen Satz, oder { what: …, who: [ben], value: vertrauen }.'),
      shares: (d) =>
        wrong(
          d,
          'worauf es einzahlt',
          'Schreiben Sie eine Liste, oder Anteile: { vertrieb/kundenliebe/nps: 0.6, vertrieb/tempo/angebote: 0.4 }.',
        ),
      version: (d) => wrong(d, '1', 'Schreiben Sie version: 1.'),
      currency: (d) => wrong(d, 'eine Währung', 'Schreiben Sie ihre drei Buchstaben, etwa EUR, CHF oder USD.'),
      holidays: (d) => wrong(d, 'ein Bundesland', 'Schreiben Sie DE, oder DE- und das Land, etwa DE-BY.'),
      'cycle-id': (d) => wrong(d, 'ein Zyklus', 'Schreiben Sie den Namen eines Zyklus, etwa 2026-Q4.'),
      'year-starts': (d) =>
        wrong(
          d,
          'ein Monat',
          'Schreiben Sie den Monat, in dem das Jahr beginnt (1–12), oder Wechsel davon: [{ from: 2026-10-01, month: 10 }].',
        ),
      'end-before-start': (d) => ({
        message: `Ein Eintrag von „${d.key}“ endet, bevor er beginnt.`,
        help: 'Tauschen Sie die beiden Tage, oder berichtigen Sie das Jahr.',
      }),
      'three-actions': () => ({
        message: 'Das sind mehr als drei Maßnahmen.',
        help: 'Behalten Sie die drei wichtigsten: Was ein Team sich nach einer Retrospektive vornimmt, soll auch geschehen.',
      }),
      'metric-forms': (d) => ({
        message: `Die Messgröße nennt sowohl „${d.first}“ als auch „${d.second}“; gemessen wird nur auf eine Art.`,
        help: 'Behalten Sie eines: from mit to oder by, at_least, at_most, between, yes_no oder establish.',
      }),
      'commit-stretch': () => ({
        message: '„commit“ und „stretch“ gehören zusammen; eines davon fehlt.',
        help: 'Schreiben Sie beide, oder keines.',
      }),
      'anchors-order': () => ({
        message: 'from, commit, to und stretch folgen nicht aufeinander.',
        help: 'Ordnen Sie sie vom Ausgangswert bis zum kühnsten Wert: from, commit, to, stretch, alle steigend oder alle fallend.',
      }),
      'range-order': () => ({
        message: 'Die untere Grenze von „between“ liegt über der oberen.',
        help: 'Schreiben Sie die untere Grenze zuerst: between: [4, 5].',
      }),
      distance: () => ({
        message: '„scored_by: distance“ braucht eine einzelne Grenze über null.',
        help: 'Verwenden Sie hier hit-rate oder last.',
      }),
      'metric-and-milestones': () => ({
        message: 'Das Schlüsselergebnis hat sowohl eine Messgröße als auch Meilensteine.',
        help: 'Behalten Sie eines davon, oder machen Sie zwei Schlüsselergebnisse daraus.',
      }),
      'value-kind': (d) => {
        const expected: Readonly<Record<string, string>> = {
          milestones: 'wird an Meilensteinen gemessen: Schreiben Sie { done: [<Meilenstein>] }.',
          'yes-no': 'ist erreicht oder nicht: Schreiben Sie true oder false.',
          number: 'wird an einer Zahl gemessen: Schreiben Sie eine.',
        };
        return {
          message: `„${d.found}“ passt nicht dazu, wie „${d.keyResult}“ gemessen wird.`,
          help: `„${d.keyResult}“ ${expected[d.kind] ?? ''}`,
        };
      },
    },
  },
  'duplicate-id': {
    title: 'Zwei Dinge mit derselben Kennung',
    says: {
      'same-file': (d) => ({
        message: `Zwei ${things(d.what)} haben die Kennung „${d.id}“; zum ersten Mal steht sie in Zeile ${d.line}.`,
        help: 'Geben Sie diesem Eintrag eine eigene Kennung. Verweise mit der alten meinen weiterhin den ersten.',
      }),
      'other-file': (d) => ({
        message: `Zwei ${things(d.what)} haben die Kennung „${d.id}“; zum ersten Mal steht sie in ${d.first}.`,
        help: 'Geben Sie diesem Eintrag eine eigene Kennung. Verweise mit der alten meinen weiterhin den ersten.',
      }),
      'two-files': (d) => ({
        message: `${d.path} und ${d.first} sind zwei Dateien für dasselbe; verwendet wird nur ${d.first}.`,
        help: 'Führen Sie beide in einer Datei zusammen und löschen Sie die andere.',
      }),
    },
  },
  'unknown-reference': {
    title: 'Ein Verweis, der ins Leere führt',
    says: {
      goal: (d) =>
        nowhere(
          `Ein strategisches Ziel „${d.found}“ gibt es nicht.`,
          d,
          'Ergänzen Sie es in strategy.yaml, oder berichtigen Sie den Verweis.',
        ),
      objective: (d) =>
        nowhere(
          `„${d.found}“ führt zu keinem Ziel (Objective).`,
          d,
          'Schreiben Sie <Team>/<Ziel>; davor kann ein Zyklus stehen.',
        ),
      'key-result': (d) =>
        nowhere(
          `Das Ziel „${d.objective}“ hat kein Schlüsselergebnis „${d.found}“.`,
          d,
          'Berichtigen Sie die Kennung.',
        ),
      local: (d) =>
        nowhere(
          `Dieses Team hat in diesem Zyklus kein Schlüsselergebnis „${d.found}“.`,
          d,
          'Schreiben Sie <Ziel>/<Schlüsselergebnis>.',
        ),
      sibling: (d) =>
        nowhere(
          `Neben diesem Schlüsselergebnis gibt es keines namens „${d.found}“.`,
          d,
          'pairs_with nennt ein anderes Schlüsselergebnis desselben Teams.',
        ),
      milestone: (d) =>
        nowhere(
          `Einen Meilenstein „${d.found}“ gibt es nicht.`,
          d,
          'Berichtigen Sie die Kennung, oder ergänzen Sie den Meilenstein.',
        ),
      decision: (d) =>
        nowhere(`Eine Entscheidung „${d.found}“ gibt es nicht.`, d, 'Schreiben Sie die Kennung einer Entscheidung.'),
      value: (d) =>
        nowhere(
          `Einen Unternehmenswert „${d.found}“ gibt es nicht.`,
          d,
          'Schreiben Sie die Kennung eines Wertes aus strategy.yaml.',
        ),
      'no-objectives': (d) => ({
        message: `${d.team} hat im Zyklus ${d.cycle} keine Ziele, auf die sich diese Datei beziehen könnte.`,
        help: `Ergänzen Sie ${d.expected}, oder legen Sie diese Datei zu dem Team und Zyklus, zu dem sie gehört.`,
      }),
    },
  },
  'unknown-person': {
    title: 'Eine Person, die nicht aufgeführt ist',
    says: {
      unknown: (d) =>
        nowhere(
          `„${d.found}“ ist in okr.yaml nicht unter „people“ aufgeführt.`,
          d,
          'Ergänzen Sie die Person dort, oder berichtigen Sie den Namen.',
        ),
    },
  },
  'unknown-team': {
    title: 'Ein Team, das nicht aufgeführt ist',
    says: {
      file: (d) => ({
        message: `Das Team „${d.team}“ ist in okr.yaml nicht unter „teams“ aufgeführt.`,
        help: meant(d, `Ergänzen Sie es dort, oder benennen Sie die Datei nach einem Team: ${list(d.teams)}.`),
      }),
      unknown: (d) =>
        nowhere(
          `Ein Team „${d.found}“ gibt es nicht.`,
          d,
          'Ergänzen Sie es unter „teams“ in okr.yaml, oder berichtigen Sie die Kennung.',
        ),
      circle: (d) => ({
        message: `Die übergeordneten Teams von „${d.team}“ führen im Kreis: ${d.circle.join(' → ')}.`,
        help: `Geben Sie einem dieser Teams ein anderes übergeordnetes Team, oder keines. Bis dahin gilt „${d.team}“ als ohne übergeordnetes Team.`,
      }),
    },
  },
  'wrong-place': {
    title: 'Eine Datei, wo sie nicht erwartet wird',
    says: {
      'other-team': (d) => ({
        message: `Die Datei ist nach „${d.team}“ benannt, gehört nach eigener Angabe aber zu „${d.named}“.`,
        help: `Benennen Sie die Datei in ${d.named}.yaml um, oder schreiben Sie team: ${d.team}.`,
      }),
      'no-cycle': (d) => {
        const names: Readonly<Record<string, string>> = {
          quarter: '2026-Q4',
          tertial: '2026-T3',
          'half-year': '2026-H2',
        };
        return {
          message: `„${d.cycle}“ ist der Name keines Zyklus.`,
          help: `Die Zyklen heißen hier zum Beispiel ${[names[d.length] ?? '2026-P05', ...d.custom].join(', ')}; wie lang sie sind, steht unter „cycles“ in okr.yaml.`,
        };
      },
      'team-name': (d) => ({
        message: `„${d.name}“ nennt kein Team: Eine Kennung besteht aus Kleinbuchstaben, Ziffern und Bindestrichen.`,
        help: 'Benennen Sie die Datei nach der Kennung ihres Teams, etwa kundenservice.yaml.',
      }),
      'unknown-place': (d) => ({
        message: `Unter ${d.path} wird nichts erwartet; die Datei wurde nicht gelesen.`,
        help: 'Ziele stehen in okrs/<Zyklus>/<Team>.yaml, Check-ins in okrs/<Zyklus>/check-ins/<Team>.yaml, Reviews in okrs/<Zyklus>/reviews/<Team>.yaml.',
      }),
    },
  },
};
