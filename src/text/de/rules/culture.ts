import type { RuleTexts } from '../../catalogue';
import type { culture as english } from '../../en/rules/culture';
import { formatOf } from '../../format';

const { date, plural } = formatOf('de');

/** Was die Regeln der Gruppe Kultur auf Deutsch sagen. */
export const culture: Pick<RuleTexts, keyof typeof english> = {
  'too-few-answers': {
    title: 'Ein Puls von zu wenigen',
    says: {
      few: (d) => ({
        message: `Die Runde von ${d.team} vom ${date(d.date)} hat ${d.answers} ${plural(d.answers, 'Bogen', 'Bögen')}, weniger als ${d.min}: Ihre Summen verraten, wer was gesagt hat.`,
        help: 'Nehmen Sie die Runde aus der Datei; okr zeigt nichts von ihr. Was committet ist, bleibt in der Geschichte: Sprechen Sie mit denen, die das Repository betreuen. Fragen Sie nächstes Mal mehr Menschen oder zwei kleine Teams gemeinsam.',
      }),
    },
  },
};
