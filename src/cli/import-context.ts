import { chooseCycle, cycleOfAnyLength } from '../init/choose-cycle';
import { isName, nameFromFolder } from '../init/names';
import type { ImportContext } from '../intake/plan-import';
import { cycleIdIn, readCycle } from '../intake/read-cycle';
import type { ReadFile } from '../intake/read-table';
import { tellLanguage } from '../language/read-language';
import { suggest } from '../language/suggest';
import type { Cycle } from '../model/cycle';
import { type IsoDate, parseDate } from '../model/date';
import type { CycleSettings, Language } from '../model/workspace';
import type { ImportMap } from '../schema/import-map';
import { DEFAULT_SETTINGS } from '../workspace/build-settings';
import type { Call } from './command';
import { dateFlag } from './date-flag';
import { EXIT } from './exit';
import type { Home } from './import-home';
import { OkrError } from './okr-error';

interface Given {
  readonly map: ImportMap | null;
  readonly source: string;
}

/** What a table does not say: asked for where somebody is there, taken from flags, or refused with the flag's name. */
export async function importContext(
  call: Call,
  home: Home,
  file: ReadFile,
  { map, source }: Given,
): Promise<ImportContext> {
  const { today } = call;
  const { workspace } = home;
  const asks = call.host.interactive && call.flags.yes !== true;
  const language = workspace === null ? languageOf(call, file) : workspace.language;
  const organisation = workspace?.settings.organisation ?? (await organisationOf(call, home.root, asks));
  const cycles = workspace?.settings.cycles ?? settingsFor(call, file, source);
  const cycle = await cycleFor(call, file, { cycles, source, asks });
  return {
    workspace,
    organisation,
    cycles,
    habits: { language, numbers: map?.numbers ?? file.numbers ?? language },
    slashes: file.slashes,
    lastFirst: file.lastFirst,
    today,
    cycle: cycle.cycle,
    dueTells: cycle.isDefault,
    team: await teamFor(call, home, file, asks),
    date: await dateFor(call, file, asks),
    map,
  };
}

/** The language of a new workspace: the one named, else that of most titles. */
function languageOf(call: Call, { objectives }: ReadFile): Language {
  if (call.flags.lang !== undefined || /^(?:de|en)$/.test(call.host.env.OKR_LANG ?? '')) return call.language;
  const told = objectives
    .flatMap(({ title, keyResults }) => [title, ...keyResults.map((one) => one.title)])
    .slice(0, 400)
    .map(tellLanguage);
  const german = told.filter((one) => one === 'de').length;
  const english = told.filter((one) => one === 'en').length;
  return german === english ? call.language : german > english ? 'de' : 'en';
}

async function organisationOf(call: Call, root: string, asks: boolean): Promise<string> {
  const { flags, text } = call;
  const given = flags.organisation;
  if (given !== undefined && !isName(given))
    throw new OkrError('bad-value', { option: '--organisation', value: given, allowed: null, suggestion: null });
  if (given !== undefined) return given.trim();
  const fallback = nameFromFolder(root) ?? text.init.defaults.organisation;
  if (!asks) {
    if (flags.yes === true || flags['dry-run'] === true) return fallback;
    throw new OkrError('needs-answer', { flags: ['--organisation', text.init.orYes] });
  }
  const check = (name: string) => (isName(name) ? null : text.init.check.name);
  const answer = await ask(call, {
    type: 'text',
    message: text.screens.importing.ask.organisation,
    initial: fallback,
    check,
  });
  return (answer || fallback).trim();
}

/** The calendar of a new workspace: cycles as long as most of those the table names. */
function settingsFor({ flags }: Call, { cycleIds, titleCycle }: ReadFile, source: string): CycleSettings {
  const ids = flags.cycle !== undefined ? [flags.cycle] : [...cycleIds, ...(titleCycle === null ? [] : [titleCycle])];
  const told = ids.length > 0 ? ids : [cycleIdIn(source) ?? ''];
  const counts = new Map<string, number>();
  for (const id of told) counts.set(id.replace(/\d+$/, ''), (counts.get(id.replace(/\d+$/, '')) ?? 0) + 1);
  const letters = (kind: string) =>
    [...counts].filter(([id]) => id.endsWith(kind)).reduce((sum, [, count]) => sum + count, 0);
  const most = (['Q', 'T', 'H'] as const).toSorted((a, b) => letters(b) - letters(a))[0] ?? 'Q';
  const sample = told.find((id) => id.replace(/\d+$/, '').endsWith(most)) ?? '';
  const found = cycleOfAnyLength(DEFAULT_SETTINGS.cycles, sample);
  return found === null ? DEFAULT_SETTINGS.cycles : { ...DEFAULT_SETTINGS.cycles, length: found.length };
}

interface CycleQuestion {
  readonly cycles: CycleSettings;
  readonly source: string;
  readonly asks: boolean;
}

/** The cycle of what names none: `--cycle`, a title, the file's name; else asked for. `isDefault` where none of them said it. */
async function cycleFor(
  call: Call,
  file: ReadFile,
  { cycles, source, asks }: CycleQuestion,
): Promise<{ readonly cycle: Cycle; readonly isDefault: boolean }> {
  const { flags, today, text } = call;
  if (flags.cycle !== undefined) return { cycle: namedCycle(flags.cycle, cycles), isDefault: false };
  for (const said of [file.titleCycle, cycleIdIn(source.replace(/^.*[\\/]/, ''))]) {
    const cycle = said === null ? null : readCycle(said, cycles);
    if (cycle !== null) return { cycle, isDefault: false };
  }
  const { running, next, chosen } = chooseCycle(cycles, today, () => true);
  const first = running ?? chosen;
  if (first === null) throw new OkrError('no-next-cycle', { cycle: today });
  const isNeeded = file.objectives.some(
    ({ cycle, cells, keyResults }) => cycle === null && !cells.has('due') && keyResults[0]?.cells.has('due') !== true,
  );
  if (!isNeeded || flags.yes === true || flags['dry-run'] === true) return { cycle: first, isDefault: true };
  if (!asks) throw new OkrError('import-no-cycle', { cycle: first.id });
  const offered = [running, next].filter((one) => one !== null);
  const words = text.init.ask;
  const answer = await ask(call, {
    type: 'choice',
    message: text.screens.importing.ask.cycle,
    choices: offered.map((one) => ({ value: one.id, name: one === running ? words.running(one) : words.next(one) })),
    initial: first.id,
  });
  return { cycle: offered.find(({ id }) => id === answer) ?? first, isDefault: false };
}

function namedCycle(id: string, cycles: CycleSettings): Cycle {
  const found = readCycle(id, cycles);
  if (found === null) throw new OkrError('unknown-cycle', { cycle: id, suggestion: null, allowed: null });
  return found;
}

/** The team of what names none. Null is the company, in a workspace that begins now. */
async function teamFor(
  call: Call,
  { workspace }: Home,
  { objectives }: ReadFile,
  asks: boolean,
): Promise<string | null> {
  const { flags, text } = call;
  if (flags.team !== undefined) return namedTeam(flags.team, workspace);
  if (objectives.every(({ team }) => team !== null)) return null;
  if (workspace === null) return null;
  const teams = [
    ...new Map(
      [...workspace.teams, ...workspace.teamCycles.map((one) => one.team)].map((team) => [team.id, team]),
    ).values(),
  ];
  const [only] = teams;
  if (teams.length <= 1) return only?.id ?? null;
  if (!asks) throw new OkrError('import-no-team', { teams: teams.slice(0, 8).map(({ id }) => id) });
  return ask(call, {
    type: 'choice',
    message: text.screens.importing.ask.team,
    choices: teams.map(({ id, name }) => ({ value: id, name })),
    initial: only?.id ?? '',
  });
}

/** A team by its id or name, or a new one; what is nearly the name of one is a slip. */
function namedTeam(name: string, workspace: Home['workspace']): string {
  const known = [...(workspace?.teams ?? []), ...(workspace?.teamCycles ?? []).map((one) => one.team)].flatMap(
    (team) => [team.id, team.name],
  );
  if (!isName(name))
    throw new OkrError('bad-value', { option: '--team', value: name, allowed: null, suggestion: null });
  const isKnown = known.some((one) => one.toLowerCase() === name.toLowerCase());
  const suggestion = isKnown ? null : suggest(name, known);
  if (suggestion !== null) throw new OkrError('unknown-team', { team: name, suggestion, allowed: null });
  return name;
}

/** The day of values that have none; null leaves them out. */
async function dateFor(call: Call, { objectives }: ReadFile, asks: boolean): Promise<IsoDate | null> {
  const { today, text } = call;
  const given = dateFlag(call, 'date');
  if (given !== null && given > today) throw new OkrError('bad-date', { option: '--date', value: given });
  if (given !== null || !asks) return given;
  const isUndated = objectives.some(({ keyResults }) =>
    keyResults.some(({ cells }) => cells.has('current') && !cells.has('updated')),
  );
  if (!isUndated) return null;
  const words = text.screens.importing.ask;
  const check = (answer: string) => {
    const day = answer.trim() === '' ? today : parseDate(answer.trim());
    return day === null || day > today ? words.badDate : null;
  };
  return parseDate((await ask(call, { type: 'text', message: words.date, check })).trim());
}

async function ask({ host }: Call, question: Parameters<Call['host']['ask']>[0]): Promise<string> {
  const answer = await host.ask(question);
  if (answer === null) throw new OkrError('cancelled', {}, EXIT.cancelled);
  return answer;
}
