import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { date, list, plural } = formatOf('de');

/** Sätze von `okr pulse`. Die Fragen sind in unseren Worten, nicht in denen der Vorbilder. */
export const pulse: Text['screens']['pulse'] = {
  title: (organisation) => `${organisation} · Puls`,
  heading: 'Puls',
  none: 'Noch ist keine Runde festgehalten.',
  noneHelp:
    'Sprechen Sie zuerst mit dem Betriebsrat. Verteilen Sie dann den Bogen, sammeln Sie die Bögen außerhalb des Repositorys, und schließen Sie die Runde ab.',
  summary: (teams, last) => `${teams} ${plural(teams, 'Team', 'Teams')}, letzte Runde am ${date(last)}.`,
  reading:
    'Mittelwerte von 1 bis 7, verneinende Fragen umgedreht: Höher ist besser. Einen amtlichen Wert für gut oder schlecht gibt es nicht; vergleichen Sie ein Team nur mit sich selbst.',
  forms: { safety: 'Psychologische Sicherheit', culture: 'Kultur' },
  columns: { date: 'Runde', answers: 'Bögen', score: 'Wert', change: '±', purpose: 'Sinn' },
  short: {
    safety: [
      'Fehler werden verziehen',
      'Probleme kommen zur Sprache',
      'niemand wird ausgegrenzt',
      'Wagnis ist gefahrlos',
      'um Hilfe bitten fällt leicht',
      'niemand hintertreibt',
      'Stärken zählen',
    ],
    culture: [
      'Informationen werden gesucht',
      'schlechte Nachrichten sind willkommen',
      'Verantwortung wird geteilt',
      'übergreifende Arbeit lohnt sich',
      'Scheitern führt zu Fragen',
      'neue Ideen sind willkommen',
    ],
  },
  legend: (items) =>
    `${items.map((item, index) => `${index + 1}\u00a0${item}`).join(' · ')}. Sinn: weiß, wie die Arbeit auf die Ziele einzahlt; zählt nicht zum Wert.`,
  without: (numbers) =>
    `ohne ${plural(numbers.length, 'Frage', 'die Fragen')} ${list(numbers.map(String))}: Die Summe würde jede Antwort verraten`,
  itemsOf: (day) => `Frage für Frage, ${date(day)}`,
  turned: '(umgedreht)',
  withheld: (count) =>
    `${count} ${plural(count, 'Runde', 'Runden')} aus weniger als fünf Bögen ${plural(count, 'wird', 'werden')} nicht gezeigt.`,
  formTitles: { safety: 'Wie sicher ist es, bei uns im Team offen zu sein?', culture: 'Wie arbeiten wir zusammen?' },
  intro: {
    safety:
      'Acht kurze Sätze über die Arbeit in Ihrem Team. Die Teilnahme ist freiwillig. Schreiben Sie weder Namen noch Datum auf den Bogen.',
    culture:
      'Sieben kurze Sätze über die Arbeit in unserem Unternehmen. Die Teilnahme ist freiwillig. Schreiben Sie weder Namen noch Datum auf den Bogen.',
  },
  scale: '1 = trifft gar nicht zu … 7 = trifft voll zu.',
  whole: 'Bitte beantworten Sie jeden Satz: Ein Bogen mit einer Lücke kann nicht zählen.',
  beside: 'Und noch ein Satz',
  promise:
    'Was damit geschieht: Aufgehoben wird nur die Summe je Frage aus mindestens fünf Bögen, nie ein einzelner Bogen. Die Bögen werden danach vernichtet. Das Team sieht sein Ergebnis zuerst.',
  source: {
    safety: 'In Anlehnung an Edmondson (1999), in eigenen Worten: nicht die validierte Skala.',
    culture: 'In Anlehnung an Westrum (2004) und DORA, in eigenen Worten: nicht die validierte Skala.',
  },
  items: {
    safety: [
      'Fehler werden einem hier nachgetragen.',
      'Wir können Probleme und heikle Themen ansprechen.',
      'Wer anders ist, wird hier auch einmal ausgegrenzt.',
      'In diesem Team kann man gefahrlos etwas wagen.',
      'Es fällt schwer, hier um Hilfe zu bitten.',
      'Niemand hier würde meine Arbeit bewusst hintertreiben.',
      'Meine besonderen Stärken werden gesehen und genutzt.',
    ],
    culture: [
      'Wir suchen aktiv nach den Informationen, die wir brauchen.',
      'Wer schlechte Nachrichten bringt, hat nichts zu befürchten.',
      'Wir tragen Verantwortung gemeinsam.',
      'Arbeit über Abteilungen hinweg wird hier anerkannt.',
      'Wenn etwas schiefgeht, fragen wir nach dem Warum statt nach Schuldigen.',
      'Neue Ideen sind hier willkommen.',
    ],
  },
  purpose: 'Ich weiß, wie meine Arbeit auf unsere Ziele einzahlt.',
  purposeColumn: 'Sinn',
  tableHint:
    'Eine Zeile je Bogen, ganze Zahlen von 1 bis 7, leer für keine Antwort. Keine Namen, keine Zeiten, keine weiteren Spalten.',
  organiser:
    'Bevor Sie fragen: Beteiligen Sie den Betriebsrat (§§ 94, 87 Abs. 1 Nr. 6 BetrVG). Sammeln Sie die Bögen außerhalb des Repositorys, dann: okr pulse close <csv> --team <id>',
  closed: (team, answers, day) => `${team}: Die Runde vom ${date(day)} ist mit ${answers} Bögen abgeschlossen.`,
  gaps: (count) =>
    `${count} ${plural(count, 'Bogen', 'Bögen')} mit einer Lücke ${plural(count, 'zählt', 'zählen')} nicht: Die Summen müssen von denselben Menschen kommen.`,
  hidden: (count) =>
    `${count} ${plural(count, 'Summe fehlt', 'Summen fehlen')} (null): Alle haben dasselbe Ende der Skala angekreuzt, die Summe würde jede Antwort verraten.`,
  deleteNow: (file) =>
    `Löschen Sie jetzt ${file}. Darin steht, was Einzelne geantwortet haben, und niemand braucht es mehr.`,
  forget: 'Löschen Sie jetzt die Tabelle, aus der die Antworten kamen. Niemand braucht sie mehr.',
  inWorkspace: (file) =>
    `${file} liegt im Arbeitsbereich. Legen Sie solche Tabellen woanders ab: Ein git-Repository, das hier später beginnt, nähme sie auf.`,
  askTeam: 'Welches Team hat geantwortet?',
  commit: (team, day) => `Puls ${team} ${day}`,
};
