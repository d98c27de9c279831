import type { Field } from '../schema/import-map';

/**
 * What columns are called in spreadsheets and exports, in both languages, already plain (`plainHeading`). Facts taken from
 * public help pages of OKR tools and from the terms of the field.
 */
const NAMES: Readonly<Record<Field, string>> = {
  objective:
    'objective, objectives, objective title, objective name, objective summary, goal, goals, goal title, goal name, okr objective, o, ziel, ziele, zielname, zieltitel, oberziel, qualitatives ziel, objective ziel, ziel objective, name des ziels, name der objective',
  key_result:
    'key result, key results, keyresult, keyresults, kr, krs, key result title, key result name, key result summary, kr title, kr name, schlüsselergebnis, schlüsselergebnisse, schluesselergebnis, schluesselergebnisse, schlüsselresultat, schlüsselresultate, ergebnis, ergebnisse, messbares ergebnis, ergebniskennzahl, key result schlüsselergebnis, schlüsselergebnis key result, erfolgskriterium, milestone, milestone title',
  title: 'title, name, summary, titel, bezeichnung, okr, okr title, okr name, text, statement, task, task name, item',
  type: 'type, item type, okr type, object type, kind, typ, art, ebene, objekttyp, goal type, issue type',
  id: 'id, key, nr, no, number, nummer, order, okr id, objective id, goal id, key result id, kr id, external id, position, pos, kennung',
  parent:
    'parent, parent id, parent objective, parent goal, parent okr, parent title, parent okr id, aligned to, alignment, aligns to, aligned objective, aligned with, contributes to, supports, supported objective, übergeordnetes ziel, uebergeordnetes ziel, oberstes ziel, zahlt ein auf, einzahlung auf, beitrag zu, ausgerichtet auf, parent task, parent item',
  team: 'team, teams, team name, bereich, abteilung, department, group, unit name, organisationseinheit, organizational unit, business unit, oe, gruppe, team bereich, bereich team, workspace, space, squad, funktion, owner team, objective team, zuständiges team, organisation, organization',
  cycle:
    'cycle, quarter, q, period, time period, timeframe, time frame, session, quartal, zyklus, zeitraum, periode, okr zyklus, okr cycle, planning cycle, planning session, time interval',
  owner:
    'owner, owners, owner name, lead, assignee, responsible, assigned to, accountable, kr owner, key result owner, verantwortlich, verantwortliche, verantwortlicher, verantwortung, zuständig, zustaendig, inhaber, eigner, owner verantwortlich, verantwortliche person, verantwortliche r, kr verantwortlich, wer, wer kümmert sich, dri, contributor, champion',
  owner_email:
    'owner email, owner e mail, owner email id, owner email address, e mail, email, mail, email address, e mail adresse, assignee email, verantwortlich e mail, mail verantwortlich',
  objective_owner:
    'objective owner, goal owner, ziel owner, zielverantwortlich, zielverantwortliche, zielverantwortlicher, zielverantwortung, objective owner email, okr owner, objective lead, verantwortlich ziel',
  start:
    'start, start value, starting value, initial value, baseline, from, start wert, startwert, ausgangswert, ausgangslage, basis, basiswert, von, metric start value, initial, istwert zu beginn, wert zu beginn, anfangswert',
  target:
    'target, target value, goal value, to, target metric, end value, zielwert, ziel wert, soll, sollwert, bis wert, metric target value, metric target, targeted value, angestrebter wert, planwert',
  current:
    'current, current value, actual, actual value, latest value, last value, value, aktuell, aktueller wert, ist, istwert, ist wert, stand, aktueller stand, wert, zwischenstand, metric current value, current metric, latest check in value, now',
  unit: 'unit, units, metric unit, unit of measure, unit of measurement, einheit, maßeinheit, masseinheit, symbol, measure unit, metric symbol, currency',
  low: 'low, at least, minimum, min, mindestens',
  high: 'high, at most, maximum, max, höchstens',
  measure:
    'metric type, measure type, measurement type, key result type, kr type, kind of metric, messart, metriktyp, zielart, art der messung, progress type, target type, result type',
  weight: 'weight, weighting, weightage, kr weight, key result weight, gewicht, gewichtung, gew, priorität gewicht',
  objective_weight: 'objective weight, goal weight, zielgewicht, gewicht ziel, gewichtung ziel',
  objective_note: 'objective description, goal description, zielbeschreibung, beschreibung des ziels',
  ambition:
    'ambition, commitment, committed aspirational, okr ambition, anspruch, ambitionsniveau, committed, verbindlichkeit',
  objective_ambition: 'objective ambition, goal ambition, anspruch des ziels',
  confidence:
    'confidence, confidence level, confidence score, latest confidence, zuversicht, konfidenz, vertrauen, zuversichtlichkeit, confidence 1 10',
  updated:
    'updated, last updated, last update, last check in, last checkin, last check in date, latest check in, check in date, last modified, updated at, stand vom, stand am, aktualisiert, aktualisiert am, zuletzt aktualisiert, letztes update, letzter check in, messdatum, datum der messung, last updated on',
  begins: 'start date, begin, begins, starts on, startdatum, beginn, start am, expected start date',
  due: 'due, due date, deadline, end date, end, ends on, due on, target date, fällig, fälligkeit, faelligkeit, fällig am, fälligkeitsdatum, enddatum, ende, termin, bis, zieltermin, expected end date, frist',
  why: 'why, rationale, reason, warum, begründung, begruendung, motivation, why now, sinn, nutzen',
  description: 'description, details, beschreibung, erläuterung, erlaeuterung, long description, detail',
  note: 'note, notes, comment, comments, remark, remarks, latest comment, last comment, last check in comment, latest update, kommentar, kommentare, bemerkung, bemerkungen, notiz, notizen, anmerkung, anmerkungen, hinweis, hinweise',
  status: 'status, state, health, rag, ampel, ampelstatus, zustand, current status, progress status, on track, stage',
  progress:
    'progress, progress %, % complete, percent complete, completion, completion %, fortschritt, fortschritt %, fortschritt in %, erfüllungsgrad, erreichung, zielerreichung, erreichungsgrad, score, attainment, % erreicht, progress percent, grade',
};

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(',').map((name) => [plainHeading(name), field as Field] as const),
  ),
);

/** Words that say so much in a longer heading that they decide it, the more telling ones first. `<` and `>` are ends of words. */
const TELLING: readonly (readonly [RegExp, Field])[] = (
  [
    ['<(?:objective|goal|ziel)> .*<(?:owner|verantwortlich\\p{L}*)>|<zielverantwort', 'objective_owner'],
    ['<(?:e ?mail)>', 'owner_email'],
    ['<(?:owner|verantwortlich\\p{L}*|zuständig\\p{L}*|assignee|responsible)>', 'owner'],
    ['<(?:parent|aligned|alignment|übergeordnet\\p{L}*|zahlt ein|einzahlt)>', 'parent'],
    ['<(?:due|deadline|fällig\\p{L}*|enddatum|end date|termin)>', 'due'],
    ['<(?:start date|startdatum)>', 'begins'],
    ['<(?:last|latest|letzte\\p{L}*|zuletzt)> .*<(?:update\\p{L}*|check ?in|aktualisiert)>', 'updated'],
    ['<(?:start|baseline|ausgang\\p{L}*|startwert|basiswert|initial)>', 'start'],
    ['<(?:zielwert|ziel wert|target|soll|sollwert)>', 'target'],
    ['<(?:aktuell\\p{L}*|current|actual|istwert|ist|jetzt|heute)>', 'current'],
    ['<(?:fortschritt|progress|complete|erreicht|zielerreichung)>', 'progress'],
    ['<(?:einheit|unit)>', 'unit'],
    ['<(?:gewicht\\p{L}*|weight\\p{L}*)>', 'weight'],
    ['<(?:zuversicht|confidence|konfidenz)>', 'confidence'],
    ['<(?:quartal|quarter|zyklus|cycle|zeitraum|period)>', 'cycle'],
    ['<(?:kommentar\\p{L}*|comments?|bemerkung\\p{L}*|notiz\\p{L}*|notes?)>', 'note'],
    ['<(?:status|ampel|health)>', 'status'],
    ['<(?:key ?results?|krs?|schlüsselergebnis\\p{L}*|schluesselergebnis\\p{L}*)>', 'key_result'],
    ['<(?:messgröße\\p{L}*|kennzahl\\p{L}*|kpis?|metrik\\p{L}*|metrics?)>', 'key_result'],
    ['<(?:objectives?|ziele?)>', 'objective'],
    ['<(?:team|bereich|abteilung|department)>', 'team'],
  ] as const
).map(([words, field]) => [new RegExp(words.replaceAll('<', '(?<!\\p{L})').replaceAll('>', '(?!\\p{L})'), 'u'), field]);

/** A longer heading is a sentence, and what is in it tells nothing. */
const LONGEST = 60;

/** A heading as it is compared: small letters, no signs, no brackets; `Owner_Email*` is `owner email`. */
export function plainHeading(heading: string): string {
  return wordsOf(heading.replaceAll(/[([{][^)\]}]*[)\]}]/g, ' ')) || wordsOf(heading);
}

function wordsOf(heading: string): string {
  return heading
    .normalize('NFKC')
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** What a heading says its column holds: exactly by a known name, or by a telling word in it; null for neither. */
export function fieldOf(heading: string): { readonly field: Field; readonly exact: boolean } | null {
  const plain = plainHeading(heading);
  const known = FIELD_OF.get(plain) ?? FIELD_OF.get(plain.replace(/(?<!\d) ?[1-9]$/, ''));
  if (known !== undefined) return { field: known, exact: true };
  const whole = wordsOf(heading);
  if (whole.length > LONGEST) return null;
  const telling = TELLING.find(([pattern]) => pattern.test(whole));
  return telling === undefined ? null : { field: telling[1], exact: false };
}
