import type { PageField } from '../../../model/strategy';
import type { RuleTexts } from '../../catalogue';
import type { strategy as english } from '../../en/rules/strategy';
import { formatOf } from '../../format';
import { strategy as page } from '../screens/strategy';

const { date, list, number, plural } = formatOf('de');

const count = (value: number, one: string, many: string) => `${number(value, 0)} ${plural(value, one, many)}`;
const fieldOf = (field: PageField) => `„${page.fields[field]}“`;

/** Was die Regeln der Gruppe Strategie auf Deutsch sagen. */
export const strategy: Pick<RuleTexts, keyof typeof english> = {
  'empty-not-doing': {
    title: 'Eine Strategie, die nichts weglässt',
    says: {
      empty: () => ({
        message: 'Die Liste dessen, was Sie nicht tun, ist leer: Dann ist alles Strategie und nichts.',
        help: 'Welchen Markt, welchen Kunden, welches Produkt, welches Vorhaben lassen Sie, obwohl es lockt? Drei bis fünf Zeilen genügen.',
      }),
      missing: () => ({
        message: 'Die Strategie sagt nicht, was Sie nicht tun.',
        help: 'Ergänzen Sie not_doing: mit drei bis fünf Dingen, die Sie lassen, obwohl sie locken.',
      }),
    },
  },
  'page-too-long': {
    title: 'Mehr, als auf eine Seite passt',
    says: {
      page: (d) => ({
        message: `Die Strategieseite hat ${number(d.characters, 0)} Zeichen, ${number(d.over, 0)} mehr als die ${number(d.limit, 0)}, die darauf passen.`,
        help: `Wer etwas ergänzt, streicht etwas anderes. Am meisten Platz nehmen ${list(d.most.map(fieldOf))}.`,
      }),
      far: (d) => ({
        message: `Die Strategieseite hat ${number(d.characters, 0)} Zeichen; mit mehr als ${number(d.limit, 0)} passt sie in keiner Schriftgröße auf ein Blatt.`,
        help: `Streichen Sie ${number(d.over, 0)}. Am meisten Platz nehmen ${list(d.most.map(fieldOf))}.`,
      }),
      field: (d) => ({
        message: `${fieldOf(d.field)}: ${number(d.characters, 0)} Zeichen, ${number(d.over, 0)} mehr als die ${number(d.budget, 0)}, die dieses Feld auf der Seite hat.`,
        help: 'Sagen Sie es so, dass es morgen noch jemand weiß: ein Gedanke, kein Nebensatz, keine Aufzählung.',
      }),
    },
  },
  'vision-horizon': {
    title: 'Eine Vision, die zu nah oder zu fern ist',
    says: {
      near: (d) => ({
        message: `Die Vision gilt für ${d.year}, ${d.years > 0 ? `in ${count(d.years, 'Jahr', 'Jahren')}` : 'und das liegt nicht mehr vor Ihnen'}: Das ist ein Ziel, keine Vision.`,
        help: `Malen Sie das Unternehmen in ${d.min} bis ${d.max} Jahren; was näher liegt, gehört zu den strategischen Zielen.`,
      }),
      far: (d) => ({
        message: `Die Vision gilt für ${d.year}, in ${count(d.years, 'Jahr', 'Jahren')}: zu fern, um heute etwas zu entscheiden.`,
        help: `Malen Sie das Unternehmen in ${d.min} bis ${d.max} Jahren.`,
      }),
    },
  },
  'goal-horizon': {
    title: 'Ein strategisches Ziel, das zu kurz oder zu lang läuft',
    says: {
      short: (d) => ({
        message: `„${d.title}“ läuft ${count(d.months, 'Monat', 'Monate')}: Das ist eher ein Ziel (Objective) eines Zyklus.`,
        help: `Strategische Ziele laufen ${d.min} bis ${d.max} Monate. Kürzere sind Ziele eines Zyklus.`,
      }),
      long: (d) => ({
        message: `„${d.title}“ läuft ${count(d.months, 'Monat', 'Monate')}: Das spürt heute niemand.`,
        help: `Setzen Sie, was in ${d.min} bis ${d.max} Monaten erreicht sein soll; der Rest ist Vision.`,
      }),
    },
  },
  'overdue-goal': {
    title: 'Ein strategisches Ziel, dessen Tag vorbei ist',
    says: {
      passed: (d) => ({
        message: `„${d.title}“ sollte bis zum ${date(d.due)} erreicht sein, vor ${count(d.days, 'Tag', 'Tagen')}.`,
        help: 'Erreicht? Feiern Sie es, und nehmen Sie es heraus. Nicht erreicht? Halten Sie fest, was Sie gelernt haben, und setzen Sie ein neues Ziel, oder lassen Sie es.',
      }),
    },
  },
  'unmeasured-goal': {
    title: 'Ein strategisches Ziel ohne Zahl oder Datum',
    says: {
      'no-number': (d) => ({
        message: `„${d.title}“ hat keine Zahl: Niemand kann sagen, ob es erreicht ist.`,
        help: 'An welcher Zahl würden Sie es merken? Ergänzen Sie metric: { from: …, to: …, unit: … }.',
      }),
      'no-date': (d) => ({
        message: `„${d.title}“ hat kein Datum.`,
        help: 'Ergänzen Sie due: mit einem Tag in 12 bis 24 Monaten.',
      }),
      neither: (d) => ({
        message: `„${d.title}“ hat weder Zahl noch Datum.`,
        help: 'Ergänzen Sie metric: { from: …, to: …, unit: … } und due: mit einem Tag in 12 bis 24 Monaten.',
      }),
    },
  },
  'resting-goal': {
    title: 'Ein strategisches Ziel, das ruht',
    says: {
      unserved: (d) => ({
        message: `„${d.title}“ ruht: In diesem Zyklus zahlt kein Ziel darauf ein.`,
        help: `Ist das so gewollt, ist alles gut. Sonst greift ein Ziel es auf: contributes_to: [${d.reference}].`,
      }),
    },
  },
  'stale-strategy': {
    title: 'Eine Strategie, die seit einem Jahr niemand geprüft hat',
    says: {
      old: (d) => ({
        message: `Die Strategie wurde zuletzt am ${date(d.reviewed)} geprüft, vor ${count(d.days, 'Tag', 'Tagen')}.`,
        help: 'Lesen Sie die Seite gemeinsam laut: Was gilt noch? Was streichen wir? Dann den Tag unter reviewed: eintragen.',
      }),
      never: (d) => ({
        message: 'Die Strategie sagt nicht, wann sie zuletzt geprüft wurde.',
        help: `Ergänzen Sie reviewed: mit diesem Tag, zum Beispiel ${d.today}. Einmal im Jahr genügt.`,
      }),
    },
  },
  'value-without-behaviour': {
    title: 'Ein Wert ohne Verhalten',
    says: {
      silent: (d) => ({
        message: `„${d.value}“ sagt weder, was Sie tun, noch, was Sie nicht tun: Dem stimmen alle zu, und niemand kann danach handeln.`,
        help: 'Ergänzen Sie we_do: und we_dont:, je einen Satz über etwas, das man letzte Woche hätte sehen können.',
      }),
    },
  },
  'value-never-shown': {
    title: 'Ein Wert, den kein Erfolg gezeigt hat',
    says: {
      unseen: (d) => ({
        message:
          d.wins === 1
            ? `Der eine Erfolg aus ${d.cycle} hat „${d.value}“ nicht gezeigt.`
            : `Keiner der ${d.wins} Erfolge aus ${d.cycle} hat „${d.value}“ gezeigt.`,
        help: 'Hat es niemand gesehen oder niemand aufgeschrieben? Fragen Sie im Review, wer ihn gezeigt hat; ein Wert, den lange niemand zeigen kann, ist nur ein Wort.',
      }),
    },
  },
};
