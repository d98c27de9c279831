import type { RuleTexts } from '../../catalogue';
import type { cadence as english } from '../../en/rules/cadence';
import { formatOf } from '../../format';
import { list } from './files/words';

const { amount, date, number, plural } = formatOf('de');

const days = (count: number) => `${count} ${plural(count, 'Tag', 'Tage')}`;
const ago = (count: number) => (count === 1 ? 'gestern' : `vor ${count} Tagen`);
const waiting = (keys: readonly string[]) => `Es geht um ${list(keys, 12)}.`;
const meantDay = (meant: string | null, otherwise: string) =>
  meant === null ? otherwise : `War der ${date(meant)} gemeint? ${otherwise}`;
const moved = (file: string | null) => (file === null ? '' : ` Stimmt der Tag, gehört der Check-in in ${file}.`);
const correct = (meant: string) =>
  `War ${meant} gemeint? Berichtigen Sie die Zeile; stimmt der Wert, bestätigt ihn der nächste Check-in.`;

/** Was die Regeln der Gruppe Rhythmus auf Deutsch sagen. */
export const cadence: Pick<RuleTexts, keyof typeof english> = {
  'overdue-check-in': {
    title: 'Ein Check-in ist fällig',
    says: {
      team: (d) => ({
        message:
          d.last === null || d.days === null
            ? `${d.team}: Der Check-in vom ${date(d.due)} steht noch aus, der erste dieses Zyklus.`
            : `${d.team}: Der Check-in vom ${date(d.due)} steht noch aus; der letzte ist ${days(d.days)} alt.`,
        help: `${d.command} dauert wenige Minuten: Wert, Zuversicht, ein Satz. ${waiting(d.keys)}`,
      }),
      'key-result': (d) => ({
        message:
          d.last === null || d.days === null
            ? `„${d.title}“ fehlt im Check-in vom ${date(d.due)}; die anderen Schlüsselergebnisse des Teams stehen darin.`
            : `„${d.title}“ fehlt im Check-in vom ${date(d.due)}; zuletzt gemeldet wurde es ${ago(d.days)}.`,
        help: `${d.command} trägt es nach. Gibt es nichts Neues, sagt das der alte Wert mit einer Notiz.`,
      }),
    },
  },
  'stalled-check-in': {
    title: 'Zahlen, die zum Steuern zu alt sind',
    says: {
      team: (d) => ({
        message: `${d.team} hat sich zuletzt ${ago(d.days)} gemeldet, am ${date(d.last)}: Wo das Team steht, sieht niemand.`,
        help: `Fragen Sie, was das Team abhält, dann ${d.command}. ${waiting(d.keys)}`,
      }),
      'key-result': (d) => ({
        message: `„${d.title}“ wurde zuletzt ${ago(d.days)} gemeldet, am ${date(d.last)}; die anderen Zahlen des Teams sind neuer.`,
        help: `Fragen Sie, wer die Zahl liefern kann, dann ${d.command}. Kommt es nicht mehr darauf an, lassen Sie es fallen: dropped: <Tag> und drop_reason.`,
      }),
    },
  },
  'never-checked-in': {
    title: 'Ziele, zu denen noch nichts gemeldet wurde',
    says: {
      team: (d) => ({
        message: `${d.team} hat in ${d.cycle} noch zu keinem ${d.keys.length === 1 ? 'Schlüsselergebnis' : `der ${d.keys.length} Schlüsselergebnisse`} etwas gemeldet.`,
        help: `Beginnen Sie mit dem, was bekannt ist, und sei es nur die Zuversicht: ${d.command}. ${waiting(d.keys)}`,
      }),
      'key-result': (d) => ({
        message: `„${d.title}“ wurde in ${d.cycle} noch nie gemeldet; die anderen Schlüsselergebnisse des Teams schon.`,
        help: `Fragen Sie, ob und von wem die Zahl zu bekommen ist, dann ${d.command}. Zeigt sich die Wirkung erst später, sagt das observable_from: <Tag>.`,
      }),
    },
  },
  'frozen-value': {
    title: 'Ein Wert, der sich nicht bewegt, und niemand sagt, warum',
    says: {
      level: (d) => ({
        message: `„${d.title}“ steht seit dem ${date(d.since)} bei ${amount(d.value, d.unit)} (${d.checkIns} Check-ins), ohne neue Notiz.`,
        help: 'Wurde gemessen oder abgeschrieben? Eine Notiz genügt: wann die nächste Zahl kommt oder was im Weg ist (okr blockers add).',
      }),
      sum: (d) => ({
        message: `Zu „${d.title}“ kam seit dem ${date(d.since)} nichts hinzu (${d.checkIns} Check-ins), und keine Notiz sagt, warum.`,
        help: 'Eine Notiz genügt: wann der nächste Schritt kommt oder was im Weg ist (okr blockers add).',
      }),
    },
  },
  'check-in-outside-cycle': {
    title: 'Ein Check-in, der nicht in diesen Zyklus fällt',
    says: {
      future: (d) => ({
        message: `Der Check-in vom ${date(d.date)} liegt in der Zukunft: Heute ist der ${date(d.today)}.`,
        help: meantDay(d.meant, 'Er zählt erst ab seinem Tag. Pläne gehören zu next:, Prognosen in eine Notiz.'),
      }),
      before: (d) => ({
        message: `Der Check-in vom ${date(d.date)} ist älter als ${d.cycle}; der Zyklus beginnt am ${date(d.start)}.`,
        help: `${meantDay(d.meant, 'Womit eine Messgröße beginnt, steht in ihrem from:.')}${moved(d.belongs)}`,
      }),
      late: (d) => ({
        message: `Der Check-in vom ${date(d.date)} zählt nicht mehr: ${d.cycle} endete am ${date(d.end)}, Check-ins zählen bis zum ${date(d.until)}.`,
        help: `${meantDay(d.meant, 'Was er sagt, gehört in den nächsten Zyklus.')}${moved(d.belongs)}`,
      }),
      closed: (d) => ({
        message: `Der Check-in vom ${date(d.date)} zählt nicht mehr: Das Team hat ${d.cycle} am ${date(d.closed)} abgeschlossen.`,
        help: `${meantDay(d.meant, 'Soll er doch zählen, verschieben Sie closed: im Review des Teams.')}${moved(d.belongs)}`,
      }),
    },
  },
  'value-out-of-range': {
    title: 'Ein Wert, der kaum gemeint sein kann',
    says: {
      above: (d) => ({
        message: `„${d.title}“ steht bei ${number(d.value)} %: Ein Anteil hat höchstens 100 %.`,
        help:
          d.meant === null
            ? 'Berichtigen Sie den Wert. Kann die Messgröße 100 % übersteigen, etwa ein Wachstum, sollte der Titel das sagen.'
            : `War ${number(d.meant)} % gemeint? Berichtigen Sie die Zeile. Kann die Messgröße 100 % übersteigen, etwa ein Wachstum, sollte der Titel das sagen.`,
      }),
      below: (d) => ({
        message: `„${d.title}“ steht bei ${number(d.value)} %: Ein Anteil hat mindestens 0 %.`,
        help: 'Berichtigen Sie den Wert. Kann die Messgröße unter 0 fallen, etwa eine Marge, sollte der Titel das sagen.',
      }),
      slip: (d) => ({
        message: `„${d.title}“ springt von ${amount(d.last, d.unit)} auf ${amount(d.value, d.unit)}: ${
          Math.abs(d.value) > Math.abs(d.last) ? `mindestens das ${d.factor}-Fache` : `höchstens 1/${d.factor} davon`
        }.`,
        help:
          d.meant === null
            ? 'Ist das ein Tippfehler? Berichtigen Sie die Zeile. Stimmt der Wert, bestätigt ihn der nächste Check-in.'
            : correct(amount(d.meant, d.unit)),
      }),
    },
  },
  'confidence-drop': {
    title: 'Zuversicht, die sinkt',
    says: {
      drop: (d) => ({
        message: `Die Zuversicht für „${d.title}“ ist von ${d.from} auf ${d.to} gefallen.`,
        help: 'Fragen Sie, was diese Woche klar geworden ist und was sie zurückbrächte: Hilfe, eine Entscheidung, weniger von anderem.',
      }),
      falling: (d) => ({
        message: `Die Zuversicht für „${d.title}“ ist ${d.course.length - 1}-mal in Folge gefallen: ${d.course.join(' → ')}.`,
        help: 'Fragen Sie, was klar geworden ist und was sie zurückbrächte: Hilfe, eine Entscheidung, weniger von anderem.',
      }),
    },
  },
  'overdue-blocker': {
    title: 'Ein Hindernis, dessen zugesagter Tag vorbei ist',
    says: {
      overdue: (d) => ({
        message: `„${d.text}“ sollte bis zum ${date(d.due)} aus dem Weg sein, ${ago(d.days)}, und ist noch offen.`,
        help: `${
          d.person === null
            ? 'Geben Sie dem Hindernis eine verantwortliche Person und einen neuen Tag.'
            : `Fragen Sie ${d.person}, was fehlt, und vereinbaren Sie einen neuen Tag oder einen anderen Weg.`
        } Ist es gelöst? ${d.command}`,
      }),
    },
  },
  'ownerless-blocker': {
    title: 'Ein Hindernis, das noch niemand übernommen hat',
    says: {
      nobody: (d) => ({
        message: `Um „${d.text}“ kümmert sich ${d.days === 0 ? '' : `auch ${days(d.days)} nach der Meldung `}noch niemand.`,
        help: `Nennen Sie eine Person, die es ausräumen kann (owner:), und bis wann (due:).${
          d.lead === null ? '' : ` Fragen Sie ${d.lead} (Leitung: ${d.team}), wer das sein kann.`
        }`,
      }),
    },
  },
};
