import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { date, percent, plural } = formatOf('de');

const questions = (count: number) => `${count} ${plural(count, 'Frage', 'Fragen')}`;

/** Sätze von `okr review`. */
export const review: Text['screens']['review'] = {
  title: (organisation, cycle) => `${organisation} · Review ${cycle}`,
  heading: (team, cycle) => `${team} · Review ${cycle}`,
  closed: (day) => `abgeschlossen am ${date(day)}`,
  open: (day) => `Abschluss am ${date(day)}`,
  score: 'Bewertung',
  corridor: 'Korridor 60–80 %',
  columns: { measure: 'von → jetzt → bis', score: 'Bewertung', self: 'Eigene Sicht', decision: 'Entscheidung' },
  decisions: { carry: 'mitnehmen', 're-scope': 'neu zuschneiden', drop: 'beenden', 'hand-over': 'übergeben' },
  lastValues: (day, days) =>
    `Die letzten Werte sind vom ${date(day)}, ${days} ${plural(days, 'Tag', 'Tage')} vor dem Abschluss.`,
  noValues: 'In diesem Zyklus gab es keinen Check-in: Nichts ist gemessen, alles würde mit 0 % abgeschlossen.',
  lastValuesHelp: (command) => `Tragen Sie zuerst ein, wo es steht:  ${command}`,
  celebrated: 'Worauf Sie stolz sind',
  notCelebrated: 'Noch ist nichts gefeiert. Auch was Sie aus einem Fehlschlag gelernt haben, ist ein Erfolg.',
  next: 'Wie es weitergeht',
  reason: (words) => `weil: ${words}`,
  postMortem: (words) => `Nachbetrachtung: ${words}`,
  reflection: {
    went_well: 'Was zum Erfolg beigetragen hat',
    obstacles: 'Welche Hindernisse es gab',
    would_change: 'Was Sie ändern würden',
    learned: 'Was Sie gelernt haben',
  },
  keep: 'Beibehalten',
  change: 'Ändern',
  actions: 'Vorgenommen bis zur nächsten Retro',
  action: (owner, due) => [owner, due === null ? '' : `bis ${date(due)}`].filter(Boolean).join(', '),
  agenda: 'Wonach das Review fragt',
  steps: {
    assess: 'Eigene Sicht',
    reflect: 'Rückblick',
    celebrate: 'Feiern',
    decide: 'Entscheiden',
    retro: 'Zusammenarbeit',
  },
  stepOf: (number, title) => `${number} von 5 · ${title}`,
  openCount: (count, required) =>
    required === 0 ? questions(count) : `${questions(count)}, davon ${required} zum Abschluss nötig`,
  skeleton: 'Die Antworten als Datei für --answers: ausfüllen und weglassen, wozu Sie nichts zu sagen haben.',
  needsAnswers: (command) =>
    `Das Review braucht Antworten: im Terminal  ${command}  oder aus einer Datei mit  --answers <Datei>.`,
  kept: (path) => `${path} steht schon in der Datei und bleibt, wie es ist.`,
  commit: (cycle, team) => `Review ${cycle} ${team}`,
  intro:
    'Eine Stunde mit dem Team. Enter geht weiter, Strg+C unterbricht: Jede Antwort ist aufgehoben, und geschrieben wird erst, wenn Sie zustimmen.',
  fromCheckIns: 'Was in diesem Zyklus gelungen ist',
  retroHint: 'Waren es die richtigen Messgrößen? Haben Sie den Sinn getroffen und nicht nur die Zahl?',
  ask: {
    team: 'Welches Team schließt seinen Zyklus ab?',
    resume: (count) =>
      `Es liegen Antworten eines unterbrochenen Reviews vor (noch ${questions(count)}). Damit weitermachen?`,
    old: 'Mit diesen Werten abschließen?',
    about: (title, now, score) => `${title}\n  jetzt: ${now}${score === null ? '' : ` · berechnet: ${percent(score)}`}`,
    self: (about) => `${about}\n  Ihre eigene Einschätzung? (0,7 oder 70 %, Enter: wie berechnet)`,
    badSelf: 'Eine Zahl von 0 bis 1 oder Prozent: 0,7 oder 70 %.',
    reflection: {
      went_well: 'Was hat zum Erfolg beigetragen?',
      obstacles: 'Welche Hindernisse gab es?',
      would_change: 'Was würden Sie beim nächsten Mal ändern?',
      learned: 'Was haben Sie für den nächsten Zyklus gelernt?',
    },
    more: 'Noch etwas?',
    optional: (question) => `${question} (Enter: weiter)`,
    win: 'Worauf sind wir stolz, und wer hat es möglich gemacht?',
    who: 'Wer hat es möglich gemacht? (Namen, mit Kommas getrennt)',
    value: 'Welchen unserer Werte zeigt es?',
    noValue: 'keinen bestimmten',
    unknownPerson: (name, suggestion) =>
      suggestion === null
        ? `„${name}“ heißt hier niemand.`
        : `„${name}“ heißt hier niemand. Meinten Sie ${suggestion}?`,
    unknownValue: (name, suggestion) =>
      suggestion === null
        ? `„${name}“ steht nicht unter den Werten der strategy.yaml.`
        : `„${name}“ steht nicht unter den Werten der strategy.yaml. Meinten Sie ${suggestion}?`,
    postMortem: (about) => `${about}\n  Zugesagt, nicht erreicht: Was geschah, warum, und was ändern Sie?`,
    decision: (about) => `${about}\n  Wie geht es weiter?`,
    choices: {
      carry: { name: 'Mitnehmen', description: 'vom heutigen Wert aus auf denselben Zielwert' },
      're-scope': { name: 'Neu zuschneiden', description: 'das Ziel stimmt, Messgröße oder Umfang nicht' },
      drop: { name: 'Beenden', description: 'erledigt oder nicht mehr wichtig; das ist keine Schande' },
      'hand-over': { name: 'Übergeben', description: 'erreicht und stabil: bleibt als Leitplanke im Blick' },
    },
    carriedAlready: (times) =>
      `schon ${times === 1 ? 'einmal' : `${times}-mal`} mitgenommen: jetzt neu zuschneiden oder beenden`,
    reason: 'Warum?',
    keep: 'Was behalten Sie an Ihrer Zusammenarbeit bei?',
    change: 'Was ändern Sie an Ihrer Zusammenarbeit?',
    action: (number) =>
      number === 1
        ? 'Was nehmen Sie sich vor? Höchstens drei Dinge.'
        : `Und ${number === 2 ? 'zweitens' : 'drittens'}?`,
    owner: 'Wer macht es? (ein Name)',
    due: 'Bis wann? (JJJJ-MM-TT)',
    badDue: 'Ein Tag, den es gibt und der nicht vor dem Abschluss liegt: JJJJ-MM-TT.',
    badText: 'Bitte in einer Zeile.',
    needed: 'Ohne Antwort lässt sich der Zyklus nicht abschließen.',
    one: 'Bitte eine Person.',
  },
};
