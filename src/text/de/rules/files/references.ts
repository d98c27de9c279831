import type { RuleTexts } from '../../../catalogue';
import { formatOf } from '../../../format';
import { list, meant } from './words';

const { date } = formatOf('de');

type Nowhere = Parameters<RuleTexts['unknown-person']['says']['unknown']>[0];

function things(kind: string): string {
  const names: Readonly<Record<string, string>> = {
    'key-result': 'Schlüsselergebnisse',
    objective: 'Ziele',
    milestone: 'Meilensteine',
    blocker: 'Hindernisse',
    goal: 'strategische Ziele',
    value: 'Werte',
    initiative: 'Initiativen',
    decision: 'Entscheidungen',
    team: 'Teams',
    cycle: 'Zyklen',
  };
  return names[kind] ?? kind;
}

function nowhere(message: string, d: Nowhere, otherwise: string) {
  const known = d.among.length > 0 ? `${otherwise} Es gibt: ${list(d.among)}.` : otherwise;
  const help = meant(d, known);
  return d.suggestion === null ? { message, help } : { message, help, fix: `${d.suggestion} schreiben` };
}

/** Was die Regeln über Kennungen, Verweise und Orte auf Deutsch sagen. */
export const references: Pick<
  RuleTexts,
  'duplicate-id' | 'unknown-reference' | 'unknown-person' | 'unknown-team' | 'wrong-place'
> = {
  'duplicate-id': {
    title: 'Zwei Dinge mit derselben Kennung',
    says: {
      'same-file': (d) => ({
        message: `Zwei ${things(d.what)} haben die Kennung „${d.id}“; zum ersten Mal steht sie in Zeile ${d.line}.`,
        help: 'Geben Sie diesem Eintrag eine eigene Kennung. Verweise mit der alten meinen weiterhin den ersten.',
      }),
      'other-file': (d) => ({
        message: `Zwei ${things(d.what)} haben die Kennung „${d.id}“; zum ersten Mal steht sie in ${d.first}.`,
        help: 'Geben Sie diesem Eintrag eine eigene Kennung. Verweise mit der alten meinen weiterhin den ersten.',
      }),
      'two-files': (d) => ({
        message: `${d.path} und ${d.first} sind zwei Dateien für dasselbe; verwendet wird nur ${d.first}.`,
        help: 'Führen Sie beide in einer Datei zusammen und löschen Sie die andere.',
      }),
    },
  },
  'unknown-reference': {
    title: 'Ein Verweis, der ins Leere führt',
    says: {
      goal: (d) =>
        nowhere(
          `Ein strategisches Ziel „${d.found}“ gibt es nicht.`,
          d,
          'Ergänzen Sie es in strategy.yaml, oder berichtigen Sie den Verweis.',
        ),
      objective: (d) =>
        nowhere(
          `„${d.found}“ führt zu keinem Ziel (Objective).`,
          d,
          'Schreiben Sie <Team>/<Ziel>; davor kann ein Zyklus stehen.',
        ),
      'key-result': (d) =>
        nowhere(
          `Das Ziel „${d.objective}“ hat kein Schlüsselergebnis „${d.found}“.`,
          d,
          'Berichtigen Sie die Kennung.',
        ),
      local: (d) =>
        nowhere(
          `Dieses Team hat in diesem Zyklus kein Schlüsselergebnis „${d.found}“.`,
          d,
          'Schreiben Sie <Ziel>/<Schlüsselergebnis>.',
        ),
      sibling: (d) =>
        nowhere(
          `Neben diesem Schlüsselergebnis gibt es keines namens „${d.found}“.`,
          d,
          'pairs_with nennt ein anderes Schlüsselergebnis desselben Teams.',
        ),
      milestone: (d) =>
        nowhere(
          `Einen Meilenstein „${d.found}“ gibt es nicht.`,
          d,
          'Berichtigen Sie die Kennung, oder ergänzen Sie den Meilenstein.',
        ),
      decision: (d) =>
        nowhere(`Eine Entscheidung „${d.found}“ gibt es nicht.`, d, 'Schreiben Sie die Kennung einer Entscheidung.'),
      renamed: (d) => ({
        message: `„${d.found}“ heißt ${d.date === null ? 'jetzt' : `seit dem ${date(d.date)}`} anders: ${d.now}.`,
        help:
          d.commit === null
            ? 'Umbenannt wurde es nach dem letzten Commit. okr check --fix trägt hier den neuen Namen ein; okr rename tut es überall.'
            : `Umbenannt hat es Commit ${d.commit}. okr check --fix trägt hier den neuen Namen ein; okr rename tut es überall.`,
        fix: `${d.now} schreiben`,
      }),
      value: (d) =>
        nowhere(
          `Einen Unternehmenswert „${d.found}“ gibt es nicht.`,
          d,
          'Schreiben Sie die Kennung eines Wertes aus strategy.yaml.',
        ),
      'no-objectives': (d) => ({
        message: `${d.team} hat im Zyklus ${d.cycle} keine Ziele, auf die sich diese Datei beziehen könnte.`,
        help: `Ergänzen Sie ${d.expected}, oder legen Sie diese Datei zu dem Team und Zyklus, zu dem sie gehört.`,
      }),
    },
  },
  'unknown-person': {
    title: 'Eine Person, die nicht aufgeführt ist',
    says: {
      unknown: (d) =>
        nowhere(
          `„${d.found}“ ist in okr.yaml nicht unter „people“ aufgeführt.`,
          d,
          'Ergänzen Sie die Person dort, oder berichtigen Sie den Namen.',
        ),
    },
  },
  'unknown-team': {
    title: 'Ein Team, das nicht aufgeführt ist',
    says: {
      file: (d) => ({
        message: `Das Team „${d.team}“ ist in okr.yaml nicht unter „teams“ aufgeführt.`,
        help: meant(d, `Ergänzen Sie es dort, oder benennen Sie die Datei nach einem Team: ${list(d.teams)}.`),
      }),
      unknown: (d) =>
        nowhere(
          `Ein Team „${d.found}“ gibt es nicht.`,
          d,
          'Ergänzen Sie es unter „teams“ in okr.yaml, oder berichtigen Sie die Kennung.',
        ),
      circle: (d) => ({
        message: `Die übergeordneten Teams von „${d.team}“ führen im Kreis: ${d.circle.join(' → ')}.`,
        help: `Geben Sie einem dieser Teams ein anderes übergeordnetes Team, oder keines. Bis dahin gilt „${d.team}“ als ohne übergeordnetes Team.`,
      }),
    },
  },
  'wrong-place': {
    title: 'Eine Datei, wo sie nicht erwartet wird',
    says: {
      'other-team': (d) => ({
        message: `Die Datei ist nach „${d.team}“ benannt, gehört nach eigener Angabe aber zu „${d.named}“.`,
        help: `Benennen Sie die Datei in ${d.named}.yaml um, oder schreiben Sie team: ${d.team}.`,
      }),
      'no-cycle': (d) => {
        const names: Readonly<Record<string, string>> = {
          quarter: '2026-Q4',
          tertial: '2026-T3',
          'half-year': '2026-H2',
        };
        return {
          message: `„${d.cycle}“ ist der Name keines Zyklus.`,
          help: `Die Zyklen heißen hier zum Beispiel ${[names[d.length] ?? '2026-P05', ...d.custom].join(', ')}; wie lang sie sind, steht unter „cycles“ in okr.yaml.`,
        };
      },
      'team-name': (d) => ({
        message: `„${d.name}“ nennt kein Team: Eine Kennung besteht aus Kleinbuchstaben, Ziffern und Bindestrichen.`,
        help: 'Benennen Sie die Datei nach der Kennung ihres Teams, etwa kundenservice.yaml.',
      }),
      'unknown-place': (d) => ({
        message: `Unter ${d.path} wird nichts erwartet; die Datei wurde nicht gelesen.`,
        help: 'Ziele stehen in okrs/<Zyklus>/<Team>.yaml, Check-ins in okrs/<Zyklus>/check-ins/<Team>.yaml, Reviews in okrs/<Zyklus>/reviews/<Team>.yaml.',
      }),
    },
  },
};
