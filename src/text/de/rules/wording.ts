import type { RuleTexts } from '../../catalogue';
import type { wording as english } from '../../en/rules/wording';

const instead = (d: { better: string | null; reason: string | null; exception: string | null }) =>
  d.better === null ? '' : ` Besser: ${d.better}. Grund: ${d.reason}. Ausnahme: ${d.exception}.`;

const SO_WHAT = 'Fragen Sie: Na und? Was ist dann für wen anders? Messen Sie das.';

/** Was die Regeln zur Wortwahl auf Deutsch sagen; `okr draft` sagt dasselbe. */
export const wording: Pick<RuleTexts, keyof typeof english> = {
  placeholder: {
    title: 'Eine offene Stelle',
    says: {
      open: (d) => ({
        message: `„${d.word}“ ist noch eine offene Stelle.`,
        help: 'Setzen Sie die Zahl oder den Namen ein. Ist sie noch nicht bekannt, messen Sie zuerst: ein Schlüsselergebnis mit metric: { establish: true }.',
      }),
    },
  },
  'compound-key-result': {
    title: 'Zwei Messgrößen in einem Schlüsselergebnis',
    says: {
      two: (d) => ({
        message: `„${d.word}“ verbindet zwei Dinge, die zu messen sind: „${d.first}“ und „${d.second}“.`,
        help: 'Machen Sie zwei Schlüsselergebnisse daraus, jedes mit eigener Messgröße. Schützt eines nur das andere, geben Sie ihm guardrail: true.',
      }),
    },
  },
  'activity-key-result': {
    title: 'Zählt, was getan wird, nicht was es bewirkt',
    says: {
      doing: (d) => ({
        message: `„${d.word}“ zählt, was getan wird, nicht was es bewirkt.`,
        help: `${SO_WHAT} Nach einer Schulung etwa die Fehlerquote. Die Arbeit selbst ist eine Initiative.`,
      }),
      better: (d) => ({
        message: `„${d.word}“ zählt, was getan wird, nicht was es bewirkt.`,
        help: instead(d).trim(),
      }),
      declared: (d) => ({
        message: `„${d.title}“ zählt, was getan wird, nach eigener Angabe (measures: activity).`,
        help: `${SO_WHAT} Die Arbeit selbst ist eine Initiative.`,
      }),
    },
  },
  'output-key-result': {
    title: 'Zählt, was hergestellt wird, nicht was es ändert',
    says: {
      making: (d) => ({
        message: `„${d.word}“ spricht von etwas, das hergestellt wird, nicht von dem, was es ändert.`,
        help: `${SO_WHAT} Bei etwas Neuem etwa, wie viele es wöchentlich nutzen oder was nicht mehr schiefgeht.`,
      }),
      better: (d) => ({
        message: `„${d.word}“ zählt, was hergestellt wird, nicht was es ändert.`,
        help: instead(d).trim(),
      }),
      declared: (d) => ({
        message: `„${d.title}“ zählt, was hergestellt wird, nach eigener Angabe (measures: output).`,
        help: `${SO_WHAT} Bei etwas Neuem etwa, wie viele es wöchentlich nutzen.`,
      }),
    },
  },
  'vanity-metric': {
    title: 'Zählt Aufmerksamkeit, nicht Wirkung',
    says: {
      attention: (d) => ({
        message: `„${d.word}“ zählt Aufmerksamkeit: Die Zahl kann steigen, ohne dass etwas besser wird.`,
        help: 'Zählen Sie, was die Menschen danach tun: Anfragen, Aufträge, Wiederkehr. Probe: Fiele die Zahl nächste Woche um 20 %, wüssten Sie, was zu tun ist?',
      }),
      better: (d) => ({
        message: `„${d.word}“ zählt Aufmerksamkeit: Die Zahl kann steigen, ohne dass etwas besser wird.`,
        help: instead(d).trim(),
      }),
      paired: (d) => ({
        message: `„${d.word}“ zählt Aufmerksamkeit, hier zusammen mit dem, was daraus wird.`,
        help: `Als eine Stufe von mehreren ist das in Ordnung.${instead(d)}`,
      }),
      conditional: (d) => ({
        message: `„${d.word}“ kann eine Wirkung zeigen oder bloße Aufmerksamkeit: Es kommt darauf an, was gezählt wird.`,
        help: `Prüfen Sie, was hier gezählt wird.${instead(d)}`,
      }),
      declared: (d) => ({
        message: `„${d.title}“ zählt Aufmerksamkeit, nach eigener Angabe (measures: attention).`,
        help: 'Zählen Sie, was die Menschen danach tun: Anfragen, Aufträge, Wiederkehr.',
      }),
    },
  },
  'vague-wording': {
    title: 'Worte, die offenlassen, was gemeint ist',
    says: {
      vague: (d) => ({
        message: `„${d.word}“ lässt offen, wie viel genug ist.`,
        help: 'Sagen Sie, von wo nach wo, oder welche Grenze gilt. Ungefähr genügt in einer Prognose, nicht in einem Ziel.',
      }),
    },
  },
  'absolute-wording': {
    title: 'Ein Zielwert, den eine Ausnahme kippt',
    says: {
      absolute: (d) => ({
        message: `„${d.word}“ lässt keine Ausnahme zu: Ein Fall, und das Ziel ist verfehlt.`,
        help: 'Sagen Sie, wie viele genügen, etwa 95 %. Wo es wirklich keine Ausnahme geben darf (Unfälle, Datenpannen), lassen Sie es stehen und machen es zur Leitplanke.',
      }),
    },
  },
  'objective-with-metric': {
    title: 'Ein Zielwert im Ziel (Objective)',
    says: {
      value: (d) => ({
        message: `„${d.word}“ ist ein Zielwert und steht im Ziel (Objective).`,
        help: 'Verschieben Sie die Zahl in ein Schlüsselergebnis. Das Ziel sagt, was dann anders ist, und für wen.',
      }),
    },
  },
  'objective-is-task': {
    title: 'Eine Aufgabe im Gewand eines Ziels',
    says: {
      task: (d) => ({
        message: `„${d.title}“ nennt etwas, das zu tun oder zu liefern ist.`,
        help: 'Fragen Sie, was danach für wen anders ist, und schreiben Sie das. Die Arbeit selbst ist eine Initiative, ihre Wirkung ein Schlüsselergebnis.',
      }),
    },
  },
  'objective-is-label': {
    title: 'Ein Thema statt eines Wunsches',
    says: {
      label: (d) => ({
        message: `„${d.title}“ nennt ein Thema oder eine Messgröße und sagt nicht, was für wen anders sein soll.`,
        help: 'Schreiben Sie den gewünschten Zustand als Satz, etwa „Kunden empfehlen uns aus Überzeugung weiter“.',
      }),
    },
  },
  'objective-too-long': {
    title: 'Ein Ziel, das sich niemand merkt',
    says: {
      words: (d) => ({
        message: `Das Ziel hat ${d.words} Wörter; mehr als ${d.max} merkt sich niemand.`,
        help: 'Sagen Sie es so, wie Sie es auf dem Flur sagen würden. Gründe haben einen eigenen Platz: why.',
      }),
      characters: (d) => ({
        message: `Das Ziel hat ${d.characters} Zeichen; mehr als ${d.max} merkt sich niemand.`,
        help: 'Sagen Sie es so, wie Sie es auf dem Flur sagen würden. Gründe haben einen eigenen Platz: why.',
      }),
      sentences: (d) => ({
        message: `Das Ziel hat ${d.sentences} Sätze; einer genügt.`,
        help: 'Behalten Sie den Satz, der anzieht. Gründe gehören zu why, Zahlen in die Schlüsselergebnisse.',
      }),
    },
  },
  'business-as-usual': {
    title: 'Was ohnehin geschieht',
    says: {
      usual: (d) => ({
        message: `„${d.word}“ verlangt, was ohnehin geschieht.`,
        help: 'Fragen Sie, was in drei Monaten anders sein soll. Ein Niveau, das zu halten ist, ist ein Schlüsselergebnis mit Grenze und guardrail: true.',
      }),
    },
  },
};
