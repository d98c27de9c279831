import type { Text } from '../../catalogue';
import type { minutes as en } from '../../en/errors/minutes';
import { formatOf } from '../../format';
import { among, meant } from './words';

const { date, plural } = formatOf('de');

interface Line {
  readonly file?: unknown;
  readonly line?: unknown;
  readonly more?: unknown;
}

const at = (d: Line, said: string) => `${d.file}:${d.line}: ${said}`;
/** Was zu tun ist, und wie viele andere Zeilen auch etwas haben. */
const help = (d: Line, ...parts: readonly string[]) => {
  const more = Number(d.more);
  const others = more > 0 ? `Noch ${more} weitere ${plural(more, 'Zeile ist', 'Zeilen sind')} unklar.` : '';
  return [...parts, 'Es wurde nichts geschrieben.', others].filter(Boolean).join(' ');
};

/** Fehler in einem Protokoll, das eingelesen wird, mit ihrer Zeile. */
export const minutes: Pick<Text['errors'], keyof typeof en> = {
  'no-minutes': (d) => ({
    message: `In ${d.file} steht kein Protokoll.`,
    hint: 'okr agenda weekly --format md=protokoll.md schreibt eines zum Ausfüllen.',
  }),
  'minutes-head': (d) => ({
    message: `${d.file} sagt nicht, von welcher Runde es ist.`,
    hint: `In den ersten Zeilen eines Protokolls steht ein Kommentar <!-- okr agenda ${d.kind} … -->. Lassen Sie ihn stehen, oder schreiben Sie es mit --format md neu.`,
  }),
  'minutes-other': (d) => ({
    message: `${d.file} ist ein Protokoll von „${d.found}“.`,
    hint: `okr agenda ${d.found} --minutes ${d.file}`,
  }),
  'minutes-mark': (d) => ({
    message: at(d, `[${d.mark}] ist weder angehakt noch leer.`),
    hint: help(d, 'Schreiben Sie [x] oder [ ].'),
  }),
  'minutes-keyword': (d) => ({
    message: at(d, `Die angehakte Zeile beginnt mit „${d.word}“, das sagt okr nichts.`),
    hint: help(
      d,
      meant(d.suggestion) ||
        'Beginnen Sie mit einem Wort wie Hindernis:, Entscheidung: oder Schritt:, oder nehmen Sie den Haken weg.',
    ),
  }),
  'minutes-empty': (d) => ({
    message: at(d, `Hinter ${d.word}: steht nichts.`),
    hint: help(d, 'Sagen Sie es in wenigen Worten, oder nehmen Sie den Haken weg.'),
  }),
  'minutes-date': (d) => ({
    message: at(d, `Einen Tag „${d.value}“ gibt es nicht.`),
    hint: help(d, 'Schreiben Sie ihn mit Jahr: 01.12.2026 oder 2026-12-01.'),
  }),
  'minutes-person-inside': (d) => ({
    message: at(d, `@${d.person} steht mitten in der Zeile.`),
    hint: help(d, 'Wer es übernimmt, gehört ans Ende; sonst schreiben Sie den Namen ohne @.'),
  }),
  'minutes-not-here': (d) => ({
    message: at(d, `${d.word}: hat in einem Protokoll von „${d.kind}“ keinen Platz.`),
    hint: help(d, 'Nehmen Sie den Haken weg und halten Sie es dort fest, wo es hingehört.'),
  }),
  'minutes-person': (d) => ({
    message: at(d, `@${d.person} gibt es hier nicht.`),
    hint: help(d, meant(d.suggestion ? `@${d.suggestion}` : null), among(d.allowed)),
  }),
  'minutes-team': (d) => ({
    message: at(d, `(${d.value}) ist kein Team.`),
    hint: help(d, meant(d.suggestion), among(d.allowed)),
  }),
  'minutes-which-team': (d) => ({
    message: at(d, 'Für welches Team?'),
    hint: help(d, 'Beenden Sie die Zeile mit einem Team in Klammern: (sales).'),
  }),
  'minutes-reference': (d) => ({
    message: at(d, `(${d.value}) ist kein Schlüsselergebnis dieses Zyklus.`),
    hint: help(d, meant(d.suggestion)),
  }),
  'minutes-blocker': (d) => ({
    message: at(d, `Ein Hindernis ${d.value} gibt es nicht.`),
    hint: help(d, meant(d.suggestion) || 'okr blockers nennt alle.'),
  }),
  'minutes-decision': (d) => ({
    message: at(d, `Eine Entscheidung ${d.value} gibt es nicht.`),
    hint: help(d, meant(d.suggestion)),
  }),
  'minutes-early': (d) => ({
    message: at(d, `Der ${date(String(d.due))} liegt vor dem ${date(String(d.date))}.`),
    hint: help(d, 'Geben Sie einen späteren Tag an.'),
  }),
  'minutes-no-check-in': (d) => ({
    message: at(d, `${d.team} hat noch keinen Check-in, in dem es stehen könnte.`),
    hint: help(d, `Erst  okr checkin ${d.team}, dann das Protokoll noch einmal einlesen.`),
  }),
  'minutes-action': (d) => ({
    message: at(d, 'Ein Vorsatz braucht eine Person und einen Tag.'),
    hint: help(d, 'Zum Beispiel: … @anna bis 01.12.2026'),
  }),
  'minutes-three-actions': (d) => ({
    message: at(d, `Das wäre der vierte Vorsatz von ${d.team}; eine Retrospektive vereinbart höchstens drei.`),
    hint: help(d, 'Nehmen Sie den Haken dort weg, wo es am wenigsten ausmacht.'),
  }),
  'minutes-no-day': (d) => ({
    message: at(d, 'Bis wann?'),
    hint: help(d, 'Beenden Sie die Zeile mit einem Tag: bis 01.12.2026'),
  }),
  'minutes-faulty': (d) => ({
    message: at(d, `„${d.word}“ lässt sich nicht beschreiben oder enthält, was in keiner Datei stehen kann.`),
    hint: help(d, 'okr check sagt, was an einer Datei nicht stimmt; eine Zeile ist kurz und ohne Steuerzeichen.'),
  }),
};
