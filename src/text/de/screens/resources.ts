import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { date, list, number, percent, plural } = formatOf('de');

const days = (value: number) => `${number(value, 0)} ${plural(Math.round(value), 'Tag', 'Tage')}`;
const daysOf = (value: number) => `${number(value, 0)} ${plural(Math.round(value), 'Tag', 'Tagen')}`;

/** Sätze von `okr resources`. */
export const resources: Text['screens']['resources'] = {
  title: (organisation, cycle) => `${organisation} · ${cycle} · Mittel`,
  heading: 'wohin Geld und Tage gehen',
  days,
  answer: (d) => {
    const money = d.money && `${percent(d.money.share)} des ${d.money.ofPlan ? 'geplanten ' : ''}Geldes`;
    const time = d.days && `${percent(d.days.share)} der ${d.days.ofPlan ? 'geplanten ' : ''}Tage`;
    return `Auf Ziele zahlen ${list([money, time].flatMap((one) => one ?? []))} ein.`;
  },
  spent: (d) => `Verbraucht: ${[d.money, d.days].filter(Boolean).join(' · ')}, bei ${percent(d.elapsed)} der Zeit.`,
  spentMoney: (spent, planned, share) => `${spent} von ${planned} (${percent(share)})`,
  spentDays: (spent, planned, share) => `${number(spent, 0)} von ${daysOf(planned)} (${percent(share)})`,
  moved: (d) => {
    const of = (share: number | null, what: string) => (share === null ? '' : `${percent(share)} ${what}`);
    return `Umgeschichtet seit ${d.cycle}: ${list([of(d.money, 'des Geldes'), of(d.days, 'der Tage')].filter(Boolean))} dienen jetzt anderem.`;
  },
  overBudget: (over, budget) => `Geplant sind ${over} mehr als das Budget von ${budget}.`,
  overbooked: (d) =>
    `${d.team}: ${number(d.planned, 0)} von ${daysOf(d.capacity)} verplant, ${number(d.over, 1)} zu viel. Was kann warten?`,
  overbookedPerson: (person, share, from) =>
    `${person}: ab ${date(from)} zu ${percent(share)} verplant. Was kann warten, oder wer kann helfen?`,
  overbookedOthers: (count) =>
    count === 1
      ? 'Ein Mensch ist zeitweise zu mehr als 100 % verplant; er sieht es mit okr resources --by <Kürzel>.'
      : `${number(count, 0)} Menschen sind zeitweise zu mehr als 100 % verplant; jeder sieht es für sich mit okr resources --by <Kürzel>.`,
  outside: {
    'no-target': (title, cost) => `„${title}“ zahlt auf kein Ziel ein: ${cost}.`,
    'unknown-target': (title, cost) => `„${title}“ nennt ein Ziel, das es nicht gibt: ${cost}.`,
    dropped: (title, cost) => `„${title}“ dient nur noch Gestrichenem: ${cost}.`,
    rejected: (title, cost) => `„${title}“ ist durch eine Entscheidung abgelehnt und trotzdem geplant: ${cost}.`,
  },
  unfunded: (title, team) => `„${title}“ (${team}) hat weder Geld noch Tage: ein Wunsch.`,
  shares: (title, sum) => `Die Anteile von „${title}“ ergeben ${number(sum)} statt 1; gerechnet wird im Verhältnis.`,
  idle: {
    money: (amount, share) => `Hinter ${amount} (${percent(share)}) des Budgets steht keine Arbeit.`,
    days: (value, share) => `Hinter ${daysOf(value)} (${percent(share)}) steht keine Arbeit.`,
  },
  more: (count) => `und ${number(count, 0)} mehr: okr check`,
  fine: 'Jedes Ziel hat Geld oder Zeit, alle Arbeit dient etwas, niemand hat mehr, als hineinpasst.',
  purposes: {
    okr: 'Ziele',
    run: 'Tagesgeschäft',
    legal: 'Pflichten',
    outside: 'Ohne Ziel',
    unallocated: 'Frei',
  },
  sections: {
    purposes: 'Wofür',
    goals: 'Nach strategischem Ziel',
    objectives: 'Nach Ziel',
    teams: 'Nach Team',
  },
  columns: {
    days: 'Tage',
    money: 'Geld',
    used: 'verbraucht',
    progress: 'Fortschritt',
    before: (cycle) => `seit ${cycle}`,
    of: 'von',
    free: 'frei',
  },
  noGoal: 'ohne strategisches Ziel',
  fromBelow: 'über andere',
  wish: 'ein Wunsch',
  beside: (value) => `Nicht gezählt: ${days(value)} von Teams ohne Kapazität in okr.yaml.`,
  question: (d) =>
    `Eine Frage zum Einstieg: „${d.title}“ steht bei ${percent(d.score)} und hat je 0,1 der Bewertung ${d.cost} gekostet (das mittlere Ziel ${d.middle}). Ist es schwerer, später dran, oder stimmt der Weg nicht?`,
  none: (cycle) => `Für ${cycle} ist keine Arbeit mit Geld oder Tagen aufgeschrieben.`,
  noneHelp:
    'Schreiben Sie in initiatives.yaml je eine Zeile für das, woran ein Team arbeitet, das Tagesgeschäft eingeschlossen:',
  sample: {
    okr: 'Befragung der Stammkunden',
    run: 'Tagesgeschäft',
  },
  capacity: 'Wie viele Tage und wie viel Geld es gibt, steht in okr.yaml:',
};
