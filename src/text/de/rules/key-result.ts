import type { RuleTexts } from '../../catalogue';
import type { keyResult as english } from '../../en/rules/key-result';

const withUnit = (value: number, unit: string | null) => (unit === null ? `${value}` : `${value} ${unit}`);

const change = (d: { kind: 'percent' | 'absolute' | 'factor'; amount: number; unit: string | null }) => {
  if (d.kind === 'factor') return `auf das ${d.amount}-Fache`;
  const signed = d.amount > 0 ? `+${d.amount}` : `${d.amount}`;
  return `um ${d.kind === 'percent' ? `${signed} %` : d.unit === null ? signed : `${signed} ${d.unit}`}`;
};

const WHATS = { target: 'Zielwerte', baseline: 'Ausgangswerte', change: 'Veränderungen', limit: 'Grenzen' } as const;

type Way = Parameters<RuleTexts['title-metric-mismatch']['says']['direction']>[0]['title'];
type Pair = Parameters<RuleTexts['unpaired-metric']['says']['alone']>[0]['pair'];

const WAYS: Readonly<Record<Way, string>> = {
  increase: 'steigen',
  decrease: 'sinken',
  'at-least': 'über einer Grenze bleiben',
  'at-most': 'unter einer Grenze bleiben',
};

/** Was leiden kann, und was es zeigt (method.md 3.2, K10). */
const COUNTERS: Readonly<Record<Pair, readonly [suffers: string, shows: string]>> = {
  speed: ['der Qualität', 'die Fehler- oder Nacharbeitsquote'],
  stock: ['der Verfügbarkeit', 'die Zahl der Fehlteile'],
  tickets: ['echter Lösungen', 'den Anteil wiedereröffneter Tickets'],
  revenue: ['der Marge', 'die Marge je Auftrag'],
  'new-customers': ['der Kunden, die bleiben,', 'die Abwanderung neuer Kunden in den ersten 90 Tagen'],
  hires: ['der Menschen, die bleiben,', 'den Anteil derer, die nach 12 Monaten noch da sind'],
  output: ['der Qualität', 'die Erstausbeute'],
  cost: ['der Zufriedenheit', 'die Zufriedenheit derer, die die Leistung bekommen'],
  conversion: ['passender Käufe', 'die Retourenquote'],
  releases: ['der Stabilität', 'den Anteil fehlgeschlagener Änderungen'],
  utilisation: ['der Durchlaufzeit', 'die Durchlaufzeit'],
  'handle-time': ['der Lösungen', 'die Erstlösungsquote'],
};

/** Was die Regeln der Gruppe Schlüsselergebnis auf Deutsch sagen. */
export const keyResult: Pick<RuleTexts, keyof typeof english> = {
  'unmeasurable-key-result': {
    title: 'Nichts, was sich am Ende entscheiden ließe',
    says: {
      nothing: (d) => ({
        message: `„${d.title}“ sagt weder von wo nach wo noch bis wann: Am Ende könnte es niemand entscheiden.`,
        help: 'Ergänzen Sie eine Messgröße (from und to oder eine Grenze wie at_least), Meilensteine mit Datum oder yes_no: true, wo ein klares Ja oder Nein die Antwort ist.',
      }),
      'no-target': (d) => ({
        message: `Die Messgröße von „${d.title}“ nennt keinen Zielwert.`,
        help: 'Ergänzen Sie to: oder by:, eine Grenze (at_least, at_most, between) oder yes_no: true. Wird die Messung erst aufgebaut: establish: true.',
      }),
    },
  },
  'missing-baseline': {
    title: 'Ein Zielwert ohne Ausgangswert',
    says: {
      missing: (d) => ({
        message: `Der Zielwert ist ${withUnit(d.to, d.unit)}, der Ausgangswert fehlt: So gibt es weder Fortschritt noch Bewertung.`,
        help: 'Messen Sie heute und schreiben Sie from: dazu. Für ein Niveau, das zu halten ist, gibt es at_least oder at_most, für eine Zählung ab null counts: sum. Noch nicht messbar? Dann zuerst ein Schlüsselergebnis mit establish: true.',
      }),
      step: (d) => ({
        message: `Der Titel will eine Veränderung ${change({ kind: 'absolute', amount: d.by, unit: d.unit })}, der Ausgangswert fehlt.`,
        help: `Schreiben Sie die Messgröße aus: from und to oder, wo nur die neuen gezählt werden, to: ${Math.abs(d.by)} mit counts: sum.`,
      }),
    },
  },
  'relative-without-baseline': {
    title: 'Eine Veränderung von etwas Unbekanntem',
    says: {
      'unknown-start': (d) => ({
        message: `Eine Veränderung ${change(d)}, aber der Ausgangswert fehlt: Der Zielwert lässt sich nicht berechnen.`,
        help: 'Messen Sie heute und schreiben Sie from: neben by:. Der Zielwert ergibt sich aus beiden.',
      }),
      sum: (d) => ({
        message: `Eine Veränderung ${change(d)} bleibt bei einer Summe, die mit 0 beginnt, ohne Wirkung.`,
        help: 'Schreiben Sie den Zielwert als Zahl mit to:, zum Beispiel die Summe des letzten Zyklus und den gewünschten Zuwachs.',
      }),
    },
  },
  'baseline-is-target': {
    title: 'Ausgangs- und Zielwert sind gleich',
    says: {
      same: (d) => ({
        message: `Ausgangs- und Zielwert sind beide ${withUnit(d.value, d.unit)}: Es müsste sich nichts ändern.`,
        help: 'Für ein Niveau, das zu halten ist, schreiben Sie at_least, at_most oder between. Soll sich etwas ändern, berichtigen Sie eine der beiden Zahlen.',
      }),
    },
  },
  'missing-unit': {
    title: 'Eine Zahl, die nicht sagt, wovon',
    says: {
      missing: (d) => ({
        message: `Die Messgröße zielt auf ${d.value} und sagt nicht, wovon.`,
        help: 'Ergänzen Sie unit:, zum Beispiel "%", EUR, Tage, Punkte oder Aufträge.',
      }),
    },
  },
  'undated-milestone': {
    title: 'Ein Meilenstein ohne Datum',
    says: {
      undated: (d) => ({
        message: `Der Meilenstein „${d.title}“ hat kein Datum.`,
        help: `Ergänzen Sie due: mit einem Tag zwischen ${d.start} und ${d.end}. Dann sehen alle, ob er unterwegs oder überfällig ist.`,
      }),
    },
  },
  'title-metric-mismatch': {
    title: 'Titel und Messgröße widersprechen sich',
    says: {
      number: (d) => ({
        message: `Der Titel sagt ${withUnit(d.title, d.titleUnit)}, die Messgröße ${withUnit(d.metric, d.what === 'change' && d.titleUnit === '%' ? '%' : d.unit)}: zwei verschiedene ${WHATS[d.what]}.`,
        help: 'Berichtigen Sie die falsche Angabe. Bis dahin zählt für die Bewertung die Messgröße. Der Titel kommt auch ohne Zahlen aus: Sie stehen in der Messgröße.',
      }),
      unit: (d) => ({
        message: `Der Titel zählt in ${d.title}, die Messgröße in ${d.metric}.`,
        help: 'Schreiben Sie in beiden dieselbe Einheit. Bis dahin zählt die Messgröße.',
      }),
      direction: (d) => ({
        message: `Nach dem Titel soll es ${WAYS[d.title]}, nach der Messgröße ${WAYS[d.metric]}.`,
        help: 'Drehen Sie um, was falsch ist: die Worte des Titels oder die Zahlen der Messgröße. Bis dahin zählt die Messgröße.',
      }),
    },
  },
  'metric-not-written-down': {
    title: 'Eine Messgröße, die nur im Titel steht',
    says: {
      missing: (d) => ({
        message: `Der Titel sagt, wie gemessen wird; ausgeschrieben ist das metric: ${d.metric}.`,
        help: 'Schreiben Sie sie unter den Titel. Dann muss nichts aus Worten gelesen werden, und eine Quelle lässt sich nennen.',
        fix: `metric: ${d.metric} ergänzen`,
      }),
    },
  },
  'unpaired-metric': {
    title: 'Eine Zahl, die auf Kosten einer anderen steigen kann',
    says: {
      alone: (d) => ({
        message: `„${d.title}“ ließe sich auf Kosten ${COUNTERS[d.pair][0]} erreichen, und nichts daneben würde es zeigen.`,
        help: `Ergänzen Sie im Ziel ${COUNTERS[d.pair][1]}, als Schlüsselergebnis oder mit guardrail: true, und nennen Sie es in pairs_with.`,
      }),
    },
  },
  'missing-source': {
    title: 'Niemand kann sagen, woher die Zahl kommt',
    says: {
      missing: (d) => ({
        message: `Woher die Zahl für „${d.title}“ kommt, ist nicht gesagt.`,
        help: 'Ergänzen Sie source: mit dem System, dem Bericht oder der Person, von der sie kommt, etwa source: CRM. Dann kann jeder den Check-in übernehmen.',
      }),
    },
  },
  'same-key-result': {
    title: 'Eine Messgröße mit zwei Zielwerten',
    says: {
      'other-team': (d) => ({
        message: `„${d.title}“ steht auch bei ${d.other}, mit anderen Zahlen: hier ${d.own}, dort ${d.theirs}.`,
        help: 'Einigen Sie sich: Das Schlüsselergebnis gehört zu dem Team, das am meisten bewegen kann; das andere nennt es in contributes_to. Misst jedes Team seinen eigenen Teil, sagen Sie das im Titel.',
      }),
      twice: (d) => ({
        message: `„${d.title}“ steht in diesem Team zweimal, auch bei ${d.other}.`,
        help: 'Lassen Sie es dort, wo es am meisten entscheidet, und streichen Sie das andere. Ein Ziel kann ein Schlüsselergebnis in contributes_to nennen.',
      }),
    },
  },
};
