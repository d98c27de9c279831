import type { RuleTexts } from '../../catalogue';
import { formatOf } from '../../format';

const { amount, date, list, number, percent, plural } = formatOf('de');

const days = (value: number) => `${number(value, 1)} ${plural(value, 'Tag', 'Tage')}`;

/** `24.000 EUR und 35 Tagen` */
function cost(d: { money: number; currency: string; days: number }): string {
  const parts = [
    d.money > 0 ? amount(Math.round(d.money), d.currency) : '',
    d.days > 0 ? `${number(d.days, 1)} ${plural(d.days, 'Tag', 'Tagen')}` : '',
  ];
  return list(parts.filter(Boolean));
}

/** Was die Regeln der Gruppe Ressourcen auf Deutsch sagen. */
export const resources: Pick<
  RuleTexts,
  'outside-strategy' | 'unfunded-objective' | 'overbooked-team' | 'shares-not-one'
> = {
  'outside-strategy': {
    title: 'Arbeit neben der Strategie',
    says: {
      unlinked: (d) => ({
        message: `„${d.title}“ ist in ${d.cycle} mit ${cost(d)} geplant und zahlt auf kein Ziel ein.`,
        help: 'Welches Ziel bringt es voran? Nennen Sie es in contributes_to. Keines? Dann stoppen Sie es, oder nennen Sie es, was es ist: kind: run oder kind: legal.',
      }),
      dropped: (d) => ({
        message: `„${d.title}“ ist in ${d.cycle} weiter mit ${cost(d)} geplant, für etwas, das gestrichen ist.`,
        help: 'Stoppen Sie es (status: stopped), oder nennen Sie in contributes_to, worauf es jetzt einzahlt.',
      }),
      rejected: (d) => ({
        message: `„${d.title}“ ist in ${d.cycle} mit ${cost(d)} geplant, obwohl die Entscheidung dieses Namens es abgelehnt hat.`,
        help: 'Stoppen Sie es (status: stopped), oder entscheiden Sie neu und schreiben auf, warum.',
      }),
    },
  },
  'unfunded-objective': {
    title: 'Ein Ziel ohne Geld und Zeit',
    says: {
      wish: (d) => ({
        message: `„${d.title}“ hat weder Geld noch Tage: ein Wunsch.`,
        help: `Wer arbeitet daran, und was weicht dafür? Ergänzen Sie eine Maßnahme mit days oder budget und contributes_to: [${d.reference}], oder streichen Sie das Ziel.`,
      }),
    },
  },
  'overbooked-team': {
    title: 'Mehr Arbeit als Tage',
    says: {
      team: (d) => ({
        message: `${d.team}: ${days(d.planned)} Arbeit in ${d.cycle}, aber nur ${days(d.capacity)} Zeit – ${number(d.over, 1)} zu viel.`,
        help: 'Was kann warten, kleiner werden oder aufhören? Das Tagesgeschäft läuft weiter; entscheiden Sie also, welche Maßnahme es nicht tut.',
      }),
      person: (d) => ({
        message: `${d.person} ist ab ${date(d.from)} zu ${percent(d.share)} verplant, ${number((d.share - 1) * 100, 0)} Punkte mehr, als da sind.`,
        help: 'Sprechen Sie darüber, was warten oder wer einen Teil davon übernehmen kann.',
      }),
    },
  },
  'shares-not-one': {
    title: 'Anteile, die kein Ganzes ergeben',
    says: {
      sum: (d) => ({
        message: `Die Anteile von „${d.title}“ ergeben ${number(d.sum)}; zusammen müssen sie 1 ergeben.`,
        help: `Im selben Verhältnis: { ${d.scaled.join(', ')} }. Für gleiche Teile genügt eine Liste.`,
      }),
      percent: (d) => ({
        message: `Die Anteile von „${d.title}“ sind Prozentzahlen und ergeben ${number(d.sum)}; geschrieben werden sie von 0 bis 1.`,
        help: `Schreiben Sie { ${d.scaled.join(', ')} }.`,
      }),
      time: (d) => ({
        message: `${number(d.share)} ist mehr als die ganze Arbeitszeit eines Menschen („${d.title}“).`,
        help: 'Anteile an der Arbeitszeit gehen von 0 bis 1: Die Hälfte ist 0.5.',
      }),
    },
  },
};
