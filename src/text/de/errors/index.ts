import type { Text } from '../../catalogue';
import { formatOf } from '../../format';
import { agenda } from './agenda';
import { blockers } from './blockers';
import { checkin } from './checkin';
import { editing } from './editing';
import { filter } from './filter';
import { importing } from './importing';
import { lead } from './lead';
import { minutes } from './minutes';
import { pulse } from './pulse';
import { rename } from './rename';
import { review } from './review';
import { why } from './why';
import { among, meant } from './words';
import { workbook } from './workbook';

const { date } = formatOf('de');

/** Erwartbare Fehler: was nicht ging und wo, und was zu tun ist. */
export const errors: Text['errors'] = {
  prefix: 'okr: ',
  'unknown-option': (d) => ({
    message: `Die Option ${d.option} gibt es nicht.`,
    hint: meant(d.suggestion) || 'okr --help nennt alle.',
  }),
  'unknown-command': (d) => ({
    message: `Den Befehl „${d.command}“ gibt es nicht.`,
    hint: d.suggestion ? `Meinten Sie  okr ${d.suggestion}?` : 'okr --help nennt alle.',
  }),
  'missing-value': (d) => ({ message: `${d.option} braucht einen Wert.`, hint: 'okr <Befehl> --help zeigt, welchen.' }),
  'missing-argument': (d) => ({ message: `<${d.argument}> fehlt.`, hint: 'okr <Befehl> --help zeigt ein Beispiel.' }),
  'too-many-arguments': (d) => ({
    message: `„${d.argument}“ ist eine Angabe zu viel.`,
    hint: 'Setzen Sie zusammengehörige Worte in Anführungszeichen.',
  }),
  'bad-value': (d) => ({
    message: `${d.option} kann nicht „${d.value}“ sein.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'bad-number': (d) => ({ message: `${d.option} braucht eine ganze Zahl, nicht „${d.value}“.`, hint: '' }),
  'bad-date': (d) => ({
    message: `${d.option} braucht einen Tag, den es gibt, nicht „${d.value}“.`,
    hint: 'Schreiben Sie ihn als JJJJ-MM-TT, zum Beispiel 2026-11-22.',
  }),
  'unknown-format': (d) => ({ message: `Dieser Befehl kennt das Format „${d.format}“ nicht.`, hint: among(d.allowed) }),
  'too-large-to-draw': () => ({
    message: 'Diese Kaskade ist zu groß für ein Bild.',
    hint: 'Grenzen Sie sie ein: okr tree --format svg --team <id>, oder --depth 3. Mermaid, DOT und die Liste enthalten alles.',
  }),
  'two-formats': (d) => ({
    message: `${d.first} und ${d.second} können nicht beide auf den Bildschirm.`,
    hint: `Schreiben Sie eines in eine Datei: --format ${d.second}=ausgabe.${d.second}`,
  }),
  'binary-to-screen': (d) => ({
    message: `${d.format} ist kein Text und lässt sich nicht auf dem Bildschirm zeigen.`,
    hint: `Schreiben Sie es in eine Datei: --format ${d.format}=bericht.${d.format}`,
  }),
  'unknown-rule': (d) => ({
    message: `Die Regel „${d.rule}“ gibt es nicht.`,
    hint: meant(d.suggestion) || 'okr explain nennt alle.',
  }),
  'unknown-schema': (d) => ({
    message: `Das Schema „${d.kind}“ gibt es nicht.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'unknown-shell': (d) => ({
    message: d.shell === '' ? 'Für welche Shell?' : `Für „${d.shell}“ vervollständigt okr nichts.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'unknown-cycle': (d) => ({
    message: `„${d.cycle}“ ist kein Zyklus im Kalender dieses Arbeitsbereichs.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'empty-cycle': (d) => ({
    message: `Für ${d.cycle} gibt es keine Dateien.`,
    hint: among(d.allowed) || `okr init --cycle ${d.cycle} schreibt sie.`,
  }),
  'no-cycles': () => ({
    message: 'Noch hat kein Team Ziele geschrieben.',
    hint: 'okr init schreibt die Dateien des ersten Zyklus.',
  }),
  'no-sound-file': (d) => ({
    message: `Es lassen sich keine Ziele zeigen: ${d.file} hat einen Fehler und blieb außen vor.`,
    hint: `okr check ${d.file}${d.at === null ? '' : ` --at ${d.at}`}  sagt, was nicht stimmt und wo.`,
  }),
  'no-strategy': () => ({
    message: 'Hier gibt es keine strategy.yaml.',
    hint: 'Legen Sie neben der okr.yaml eine an: eine Vision, drei bis fünf Ziele, und was Sie nicht tun. okr schema strategy sagt, was darin stehen darf.',
  }),
  'unknown-team': (d) => ({
    message: `Ein Team „${d.team}“ gibt es hier nicht.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'no-workspace': (d) => ({
    message: `Keine okr.yaml in ${d.folder} oder einem Ordner darüber.`,
    hint: 'okr init schreibt einen Arbeitsbereich; okr -C <Ordner> arbeitet in einem anderen.',
  }),
  'broken-config': (d) => ({
    message: `${d.file} ist so nicht verwendbar.`,
    hint: 'okr check sagt, was wo nicht stimmt.',
  }),
  'no-folder': (d) => ({ message: `Den Ordner ${d.folder} gibt es nicht.`, hint: '' }),
  'no-file': (d) => ({
    message: `Unter ${d.path} liegt nichts.`,
    hint: 'Pfade gelten ab dem Ordner, in dem Sie arbeiten (-C ändert ihn).',
  }),
  'cannot-write': (d) => ({
    message: `${d.file} ließ sich nicht schreiben (${d.reason}).`,
    hint: 'Der alte Stand ist unverändert. Ist Platz frei, und dürfen Sie dort schreiben?',
  }),
  'changed-meanwhile': (d) => ({
    message: `${d.file} wird gerade anderswo bearbeitet: Die Datei hat sich seit dem Lesen geändert.`,
    hint: 'Sie ist unverändert. Rufen Sie den Befehl noch einmal auf.',
  }),
  'not-together': (d) => ({
    message: `${d.first} und ${d.second} vertragen sich nicht.`,
    hint: 'Lassen Sie eines weg.',
  }),
  'goes-with': (d) => ({
    message: `${d.first} geht nur zusammen mit ${d.second}.`,
    hint: `Ergänzen Sie ${d.second}, oder lassen Sie ${d.first} weg.`,
  }),
  'bad-port': (d) => ({
    message: `--port braucht eine ganze Zahl von 1 bis ${d.last}, nicht „${d.value}“.`,
    hint: 'Ohne --port wird irgendein freier genommen.',
  }),
  'cannot-serve': (d) => ({
    message:
      d.reason === 'EADDRINUSE'
        ? `Port ${d.port} ist schon vergeben.`
        : `Der Bericht lässt sich unter Port ${d.port} nicht zeigen (${d.reason}).`,
    hint: 'Geben Sie --port eine andere Zahl, oder lassen Sie es weg: Dann wird irgendein freier genommen.',
  }),
  'no-workspace-then': (d) => ({
    message: `Zum Stand ${d.rev} gab es hier noch keine okr.yaml.`,
    hint: 'git log --follow okr.yaml  zeigt, seit wann es eine gibt.',
  }),
  'no-git': () => ({
    message: 'git ist auf diesem Rechner nicht zu finden.',
    hint: 'Für den Vergleich mit einem früheren Stand wird git gebraucht.',
  }),
  'no-repository': () => ({
    message: 'Dieser Ordner liegt in keinem git-Repository.',
    hint: 'Für den Vergleich mit einem früheren Stand wird eines gebraucht: git init',
  }),
  'no-commit-by': (d) => ({
    message: `Bis zum ${date(String(d.day))} war hier noch nichts eingecheckt.`,
    hint: 'git log --reverse --date=short  zeigt den ersten Tag.',
  }),
  'unknown-revision': (d) => ({
    message: `git kennt hier keine Revision „${d.rev}“.`,
    hint: 'Ein Zweig, ein Tag oder ein Commit, zum Beispiel origin/main.',
  }),
  shallow: (d) => ({
    message: `Dies ist ein flacher Klon (shallow clone): „${d.rev}“, oder wo dieser Zweig davon abging, ist nicht darin.`,
    hint: 'Holen Sie in der CI den ganzen Verlauf: fetch-depth: 0 (actions/checkout) oder GIT_DEPTH: 0 (GitLab).',
  }),
  'no-commits': () => ({
    message: 'Es gibt noch keine Commits.',
    hint: 'Der Verlauf beginnt mit dem ersten: git add . && git commit',
  }),
  'incomplete-history': () => ({
    message:
      'Dies ist ein flacher Klon (shallow clone): Sein Verlauf ist unvollständig, deshalb wird nichts daraus geschlossen.',
    hint: 'git fetch --unshallow; in der CI fetch-depth: 0 (actions/checkout) oder GIT_DEPTH: 0 (GitLab).',
  }),
  'partial-clone': () => ({
    message: 'git hat hier nicht alle Dateien früherer Commits; aus dem Verlauf wird deshalb nichts geschlossen.',
    hint: 'In einem Klon mit --filter: git fetch --refetch --no-filter. Sonst sagt git fsck, was beschädigt ist.',
  }),
  'repository-refused': (d) => ({
    message: `git liest das Repository in ${d.folder} nicht.`,
    hint: 'Vielleicht gehört es jemand anderem: git config --global --add safe.directory <Ordner>; sonst sagt git status, warum.',
  }),
  'git-failed': () => ({
    message: 'git konnte den Verlauf nicht lesen.',
    hint: 'git fsck sagt, ob das Repository beschädigt ist.',
  }),
  'git-hangs': (d) => ({
    message: `git hat ${d.seconds} Sekunden lang nicht geantwortet und wurde beendet.`,
    hint: 'Antwortet git log hier? Ein Netzlaufwerk oder ein anderes Programm, das das Repository belegt, kann es aufhalten.',
  }),
  'needs-git': () => ({
    message: 'Dieser Arbeitsbereich sagt history: recorded, deshalb wird nichts aus git gelesen.',
    hint: 'Setzen Sie in der okr.yaml history: git, wenn die Dateien in einem eigenen Repository liegen.',
  }),
  'bad-baseline': (d) => ({
    message: `${d.file} ist keine Liste bekannter Befunde.`,
    hint: 'okr check --update-baseline schreibt eine.',
  }),
  'no-next-cycle': (d) => ({
    message: `Nach ${d.cycle} kennt der Kalender keinen Zyklus.`,
    hint: 'Tragen Sie einen in okr.yaml unter cycles.custom ein oder nennen Sie ihn mit --cycle.',
  }),
  'needs-answer': (d) => ({
    message: 'Hier ist niemand, der Fragen beantworten kann.',
    hint: `Geben Sie es mit Optionen an: ${Array.isArray(d.flags) ? d.flags.join(' ') : ''}`,
  }),
  cancelled: () => ({ message: 'Abgebrochen. Nichts wurde geschrieben.', hint: '' }),
  ...editing,
  ...filter,
  ...checkin,
  ...blockers,
  ...review,
  ...agenda,
  ...minutes,
  ...rename,
  ...importing,
  ...pulse,
  ...lead,
  ...why,
  ...workbook,
  internal: () => ({
    message: 'Das hätte nicht geschehen dürfen: ein Fehler in okr selbst. Ihre Dateien sind unverändert.',
    hint: 'Rufen Sie den Befehl noch einmal mit --debug auf und schicken Sie uns die Ausgabe.',
  }),
};
