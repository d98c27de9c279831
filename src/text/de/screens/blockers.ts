import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { number, plural, date } = formatOf('de');

const days = (count: number) => `${number(count)} ${plural(count, 'Tag', 'Tage')}`;
const inDays = (count: number) => `${number(count)} ${plural(count, 'Tag', 'Tagen')}`;

/** Sätze von `okr blockers`. */
export const blockers: Text['screens']['blockers'] = {
  title: (organisation) => `${organisation} · Hindernisse`,
  heading: 'Hindernisse',
  clear: 'Nichts steht im Weg.',
  clearAsFar: 'Nichts steht im Weg, soweit die Dateien lesbar sind.',
  clearHelp: 'Sobald etwas im Weg steht, halten Sie es fest. Es wegzuräumen ist Führungsarbeit.',
  summary: (open, overdue) =>
    overdue === 0 ? `${open} offen` : `${open} offen, davon ${overdue} über die Zusage hinaus`,
  columns: { what: 'Hindernis', waits: 'Wartet seit', owner: 'Liegt bei', due: 'Zugesagt bis' },
  working: (count) => (count === 0 ? 'heute' : `${count} ${plural(count, 'Arbeitstag', 'Arbeitstagen')}`),
  nobody: 'noch niemandem',
  noDay: 'noch kein Tag',
  over: (until) => `${date(until)}, überfällig`,
  until: (until) => date(until),
  holdsUp: (titles) => `hält auf: ${titles.join(' · ')}`,
  resolvedHeading: 'Weggeräumt',
  resolvedColumns: { what: 'Hindernis', owner: 'Von', took: 'Dauer', when: 'Am' },
  days,
  measures: {
    heading: 'Insgesamt',
    age: 'Alter (Median)',
    ageSaid: (age, old, open) => `${days(age)} · ${old} von ${open} älter als 14 Tage`,
    resolve: 'Zeit bis zur Lösung (Median)',
    promises: 'Zusagen',
    promisesSaid: (share) => `${share} bis zum zugesagten Tag gelöst`,
  },
  balance: {
    yours: 'Ihre Bilanz',
    of: (person) => `Bilanz von ${person}`,
    cleared: 'Weggeräumt',
    open: 'Liegt noch bei Ihnen',
    openOf: 'Noch offen',
    count: (count) => `${count} ${plural(count, 'Hindernis', 'Hindernisse')}`,
    private:
      'Zahlen zu anderen Personen erscheinen nur, wenn in der okr.yaml  privacy: { per_person: agreed }  vereinbart ist.',
  },
  example: 'okr blockers add "was im Weg steht" --team <Team>',
  added: (text) => `Festgehalten: ${text}`,
  addedOwned: (owner, until) =>
    until === null ? `${owner} räumt es weg.` : `${owner} räumt es bis zum ${date(until)} weg.`,
  addedAlone: 'Noch ist niemand dafür zuständig: Vereinbaren Sie, wer es bis wann wegräumt.',
  resolved: (text) => `Weggeräumt: ${text}`,
  resolvedAfter: (count, working) =>
    count === 0
      ? 'Noch am selben Tag.'
      : `Nach ${inDays(count)}, davon ${working} ${plural(working, 'Arbeitstag', 'Arbeitstage')}.`,
  ask: {
    text: 'Was steht im Weg?',
    team: 'Welches Team hält es auf?',
    keyResult: 'Welches Schlüsselergebnis hält es auf?',
    noKeyResult: 'kein bestimmtes',
    owner: 'Wer räumt es weg?',
    noOwner: 'noch nicht vereinbart',
    due: 'Zugesagt bis (JJJJ-MM-TT, leer: noch kein Tag)',
    badText: 'Bitte in einer Zeile.',
    badDue: 'Ein Tag, den es gibt und der nicht vor dem Hindernis liegt: JJJJ-MM-TT.',
  },
  commit: {
    add: (ref) => `Hindernis ${ref}`,
    resolve: (ref) => `Hindernis ${ref} weggeräumt`,
  },
};
