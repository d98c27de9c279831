import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { date, list, number, plural } = formatOf('de');

const inDays = (count: number) => `${number(count)} ${plural(count, 'Tag', 'Tagen')}`;

/** Sätze von `okr todo`. */
export const todo: Text['screens']['todo'] = {
  title: (organisation, person) => `${organisation} · Zu tun für ${person}`,
  heading: (person) => `Zu tun für ${person}`,
  groups: { overdue: 'Überfällig', today: 'Heute', soon: 'Demnächst' },
  counts: {
    overdue: (count) => `${count} überfällig`,
    today: (count) => `${count} heute`,
    soon: (count) => `${count} demnächst`,
  },
  kinds: {
    blocker: (d) => `Hindernis wegräumen: ${d.text}`,
    'check-in': (d) => (d.keyResults.length === 0 ? `Check-in ${d.text}` : `Check-in: ${list(d.keyResults)}`),
    'committed-off-track': (d) => `Verbindlich und weit hinter Plan: ${d.text}`,
    milestone: (d) => `Meilenstein: ${d.text}`,
    review: (d) => `Review ${d.cycle}: ${d.text}`,
    feedback: (d) => `Rückmeldung an ${d.to}: ${d.text}`,
    'delegation-review': (d) => `Delegation mit ${d.to} durchsprechen: ${d.text}`,
    'retro-action': (d) => `Aus der Retro: ${d.text}`,
    'ownerless-blocker': (d) => `Klären, wer es wegräumt: ${d.text}`,
    'undated-milestone': (d) => `Termin für den Meilenstein: ${d.text}`,
  },
  late: (due, count) => `seit ${inDays(count)} (${date(due)})`,
  today: 'heute',
  inTime: (due) => `fällig ${date(due)}, noch pünktlich`,
  tomorrow: 'morgen',
  until: (due) => `bis ${date(due)}`,
  undated: 'noch ohne Tag',
  hand: {
    owner: (file) => `owner in ${file} eintragen`,
    due: (file) => `due in ${file} eintragen`,
    review: (file) => `danach den nächsten Tag in ${file} eintragen (review)`,
    actions: (file) => `wenn erledigt, aus ${file} streichen`,
  },
  lastTime: (day) => (day === null ? 'bisher keiner' : `zuletzt am ${date(day)}`),
  since: (day) => `seit ${date(day)}`,
  nothing: 'Auf Sie wartet nichts.',
  asFar: 'Soweit die Dateien lesbar sind.',
  nothingHelp: 'Ein guter Moment, jemanden zu fragen: Was brauchen Sie von mir?',
  nothingFor: (person) => `Auf ${person} wartet nichts.`,
  ask: 'Wer sind Sie?',
  askHandle: 'Wessen Liste? (ein Kürzel)',
};
