import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { plural, date } = formatOf('de');

/** Sätze von `okr checkin`. */
export const checkin: Text['screens']['checkin'] = {
  title: (organisation) => `${organisation} · Check-in`,
  heading: (team, day) => `${team} · Check-in vom ${date(day)}`,
  count: (count) => `${count} ${plural(count, 'Schlüsselergebnis', 'Schlüsselergebnisse')}, je eine Zeile:`,
  pattern: '45 @7 Notiz',
  keys: [
    ['Enter', 'nichts Neues'],
    ['=', 'wie bisher'],
    ['<', 'zurück'],
    ['?', 'Hilfe'],
    ['Strg-C', 'später weiter: Eingaben bleiben erhalten'],
  ],
  help: {
    number: [
      ['47', 'der Wert, wie Sie ihn sagen: 1.234,5 · 30 % · 12 Mio.'],
      ['+3', 'drei mehr als bisher'],
      ['@7', 'Zuversicht von 1 bis 10; 10 heißt: wird sicher erreicht'],
      ['47 @7 Welle 4', 'Wert, Zuversicht und eine Notiz'],
      ['@6 · : Notiz', 'nur die Zuversicht oder nur eine Notiz'],
    ],
    'yes-no': [
      ['ja · nein', 'erreicht oder noch nicht'],
      ['ja @9 Notiz', 'mit Zuversicht und Notiz'],
    ],
    milestones: [
      ['2', 'Nummer 2 ist erledigt, frühere bleiben es'],
      ['2=0,5', 'zur Hälfte erledigt; =0 nimmt es zurück'],
      ['2 3 @7 Notiz', 'mehrere auf einmal, mit Zuversicht und Notiz'],
    ],
    always: [
      ['Enter', 'nichts Neues: Dazu wird nichts geschrieben'],
      ['=', 'nachgesehen, alles wie bisher'],
      ['-', 'nimmt zurück, was Sie hier geantwortet haben'],
      ['<', 'zurück zum vorigen'],
    ],
  },
  confidence: (value) => `Zuversicht ${value}`,
  ago: (days) =>
    days === null
      ? 'noch nie gemeldet'
      : days === 0
        ? 'heute gemeldet'
        : days === 1
          ? 'von gestern'
          : `vor ${days} Tagen`,
  prompt: { 'yes-no': 'erreicht?', milestones: 'erledigt:', first: 'Wert:' },
  milestone: {
    done: 'erledigt',
    due: (due) => `fällig ${date(due)}`,
  },
  sum: (value) => `insgesamt ${value}`,
  jump: {
    level: (value, before) => `${value} statt bisher ${before}. Stimmt das?`,
    sum: (value, sum) => `${value} mehr ergäben insgesamt ${sum}. Stimmt das?`,
  },
  extras: {
    heading: 'Sonst noch etwas? Je eine Zeile, Enter schließt ab.',
    keys: [
      ['!', 'im Weg, @wer es wegräumt'],
      ['+', 'zu feiern'],
      ['>', 'eines der nächsten drei'],
    ],
    prompt: 'Sonst noch:',
    unclear: 'Beginnen Sie die Zeile mit ! (im Weg), + (zu feiern) oder > (als Nächstes). Enter schließt ab.',
    full: 'Drei sind genug. Welches kann warten?',
    kinds: { blockers: 'im Weg', wins: 'zu feiern', next: 'als Nächstes' },
  },
  team: 'Welches Team?',
  draft: {
    question: (count, day) =>
      `${count} ${plural(count, 'Antwort', 'Antworten')} vom ${date(day)} aufgehoben. Weiter damit?`,
  },
  written: (file) => `Geschrieben in ${file}`,
  nothing: 'Nichts Neues, nichts geschrieben.',
  reached: (title) => `Erreicht: ${title}`,
  milestoneReached: (milestone, title) => `Meilenstein geschafft: ${milestone} (${title})`,
  extra: {
    blockers: (count) => `${count} ${plural(count, 'Hindernis', 'Hindernisse')}`,
    wins: (count) => `${count} ${plural(count, 'Erfolg', 'Erfolge')}`,
    next: (count) => (count === 1 ? 'das Nächste' : `die nächsten ${count}`),
    also: (things) => `Außerdem festgehalten: ${things.join(' · ')}`,
  },
  unsaid: (count) => `${count} ${plural(count, 'Schlüsselergebnis', 'Schlüsselergebnisse')} ohne Neuigkeiten.`,
  later: (day) => `Es gibt einen späteren Check-in, vom ${date(day)}: Was dort steht, bleibt der aktuelle Wert.`,
  columns: { progress: 'Fortschritt', change: 'Änderung', confidence: 'Zuversicht' },
  same: 'unverändert',
  commit: (team, day) => `Check-in ${team} ${day}`,
  leftBehind: (key, line) =>
    `${key} ist kein Schlüsselergebnis mehr, zu dem etwas zu sagen wäre; nicht geschrieben wurde: ${line}`,
  draftLost: 'Hier lässt sich kein Entwurf aufheben: Wenn Sie jetzt aufhören, geht Ihre Eingabe verloren.',
};
