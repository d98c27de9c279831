import type { RuleTexts } from '../../catalogue';
import type { keyResult as english } from '../../en/rules/key-result';

const withUnit = (value: number, unit: string | null) => (unit === null ? `${value}` : `${value} ${unit}`);

const change = (d: { kind: 'percent' | 'absolute' | 'factor'; amount: number; unit: string | null }) => {
  if (d.kind === 'factor') return `auf das ${d.amount}-Fache`;
  const signed = d.amount > 0 ? `+${d.amount}` : `${d.amount}`;
  return `um ${d.kind === 'percent' ? `${signed} %` : d.unit === null ? signed : `${signed} ${d.unit}`}`;
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
};
