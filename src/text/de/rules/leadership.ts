import type { RuleTexts } from '../../catalogue';
import type { leadership as english } from '../../en/rules/leadership';
import { formatOf } from '../../format';

const { date, number, plural } = formatOf('de');

const inDays = (count: number) => `${number(count, 0)} ${plural(count, 'Tag', 'Tagen')}`;
const every = (count: number) => (count === 1 ? 'jeden Tag' : `alle ${number(count, 0)} Tage`);

/** Was die Regeln der Gruppe Führung auf Deutsch sagen. */
export const leadership: Pick<RuleTexts, keyof typeof english> = {
  'feedback-overdue': {
    title: 'Eine Delegation, über die zu lange niemand gesprochen hat',
    says: {
      overdue: (d) => ({
        message: `„${d.what}“: Die Rückmeldung an ${d.to} ist seit ${inDays(d.days)} fällig (zuletzt am ${date(d.last)}, vereinbart ${every(d.every)}).`,
        help: 'Sprechen Sie darüber: Was läuft gut, was steht im Weg, was wird gebraucht? Danach den Tag festhalten: okr lead feedback.',
      }),
      never: (d) => ({
        message: `„${d.what}“: Eine Rückmeldung an ${d.to} ist ${every(d.every)} vereinbart, aber noch keine festgehalten.`,
        help: 'Sprechen Sie darüber, und halten Sie den Tag fest: okr lead feedback.',
      }),
      'no-interval': (d) => ({
        message: `„${d.what}“ ist an ${d.to} delegiert, ohne dass ein Abstand für Rückmeldungen vereinbart ist.`,
        help: 'Wer delegiert, gibt Verantwortung ab und bleibt im Gespräch. Ergänzen Sie feedback_every: mit einer Zahl von Tagen.',
      }),
    },
  },
  'development-without-goal': {
    title: 'Ein Coaching ohne Ziel',
    says: {
      'no-goal': (d) => ({
        message:
          d.topic === null
            ? `Das Coaching von ${d.who} hat noch kein Ziel.`
            : `Das Coaching von ${d.who} („${d.topic}“) hat noch kein Ziel.`,
        help: 'Fragen Sie: Was wollen Sie erreichen, woran merken Sie es? Ergänzen Sie goal: mit einem Satz über etwas, das man sehen kann, nie über den Menschen.',
      }),
    },
  },
};
