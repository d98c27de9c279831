import { suggest } from '../language/suggest';
import type { Cycle } from '../model/cycle';
import type { Observation } from '../model/finding';
import { below, type Ref } from '../model/ref';
import type { Incomplete, Language, Settings, Team, TeamCycle, Workspace } from '../model/workspace';
import { cycleById } from '../rhythm/calendar';
import type { FileKind } from '../schema/kinds';
import { buildBlockers, buildCheckIns, buildReview } from './build-check-ins';
import { buildObjectives } from './build-objectives';
import {
  buildDecision,
  buildDelegations,
  buildDevelopments,
  buildInitiatives,
  buildRounds,
  buildStrategy,
} from './build-organisation';
import { buildPeople, buildSettings, buildTeams, DEFAULT_SETTINGS, impliedTeams } from './build-settings';
import { type FoundFile, isText, type TextFile } from './file';
import { lonePlace, type Place, placeOf, slotOf } from './place';
import { FileReader } from './read-file';
import type { ReadOptions } from './read-options';

/** Reads all files of a workspace. Never throws for what stands in them. */
export async function readWorkspace(files: readonly FoundFile[], options: ReadOptions): Promise<Workspace> {
  return new WorkspaceReader(options).read(files);
}

/** Rules whose findings make a file one that other commands leave out. */
const FAULTS: ReadonlySet<string> = new Set(['yaml-syntax', 'merge-conflict', 'format', 'duplicate-id']);

interface Part {
  readonly place: Place;
  readonly file: TextFile;
}

/** Collects the parts of one workspace. A class because its files are read in an order and share what was seen. */
class WorkspaceReader {
  private readonly observations: Observation[] = [];
  private readonly incomplete: Incomplete[] = [];
  private readonly unread = new Set<string>();
  private settings: Settings = DEFAULT_SETTINGS;
  private language: Language;
  private teamIds: readonly string[] = [];
  private opened = 0;
  private count = 0;

  constructor(private readonly options: ReadOptions) {
    this.language = options.language;
  }

  async read(files: readonly FoundFile[]): Promise<Workspace> {
    const parts = this.sort(files);
    this.count = parts.length;
    const { known } = this.options;
    const config = parts.find((part) => part.place.kind === 'okr');
    const reader = config && !known ? await this.open(config.file, 'okr') : null;
    if (reader?.data) this.settings = buildSettings(reader, reader.data);
    else if (known) this.settings = known.settings;
    if (this.settings.language) this.language = this.settings.language;
    const read = reader?.data ? buildTeams(reader, reader.data) : null;
    const declared = known && known.teams.length > 0 ? known.teams : read;
    if (config && reader) this.close(config, reader);
    this.teamIds = (declared ?? []).map((team) => team.id);
    const teamCycles = await this.readCycles(parts, declared);
    const rest = await this.readRest(parts);
    return {
      settings: this.settings,
      language: this.language,
      hasConfig: config !== undefined,
      configFile: config?.file.path ?? null,
      teams: declared ?? impliedTeams(teamCycles),
      people: reader?.data ? buildPeople(reader.data) : (known?.people ?? null),
      teamCycles,
      ...rest,
      observations: this.observations,
      incomplete: this.incomplete,
      unread: this.unread,
      files: files.length,
    };
  }

  /** Files by what they are; those that cannot be read or lie in no known place become observations. */
  private sort(files: readonly FoundFile[]): Part[] {
    const parts: Part[] = [];
    const taken = new Map<string, string>();
    for (const file of files) {
      const place = this.placeOf(file.path);
      const slot = place && slotOf(place);
      const first = slot ? taken.get(slot) : undefined;
      if (first !== undefined) {
        this.observe('duplicate-id', 'two-files', { path: file.path, first }, file.path);
        this.incomplete.push({ file: file.path, rule: 'duplicate-id' });
        continue;
      }
      if (slot) taken.set(slot, file.path);
      if (!isText(file)) {
        this.observe('unreadable-file', file.fault, { limit: file.detail }, file.path);
        this.leaveOut(file.path, 'unreadable-file', place);
      } else if (place) parts.push({ place, file });
      else this.observe('wrong-place', 'unknown-place', { path: file.path }, file.path);
    }
    return parts;
  }

  private placeOf(path: string): Place | null {
    const { lone } = this.options;
    return lone?.path === path ? lonePlace(path, lone.cycle.id) : placeOf(path);
  }

  private async readCycles(parts: readonly Part[], declared: readonly Team[] | null): Promise<TeamCycle[]> {
    const byHome = new Map<string, { cycle: string; team: string; parts: Part[] }>();
    for (const part of parts) {
      const { cycle, team } = part.place;
      if (cycle === null || team === null) continue;
      const home = `${cycle}/${team}`;
      const group = byHome.get(home) ?? { cycle, team, parts: [] };
      group.parts.push(part);
      byHome.set(home, group);
    }
    const teamsById = new Map((declared ?? []).map((team) => [team.id, team]));
    const order = new Map((declared ?? []).map((team, index) => [team.id, index]));
    const found: TeamCycle[] = [];
    const strange = new Set<string>();
    for (const { cycle: id, team: name, parts: own } of byHome.values()) {
      const cycle = this.options.lone?.cycle.id === id ? this.options.lone.cycle : cycleById(this.settings.cycles, id);
      if (cycle === null && !strange.has(id)) {
        strange.add(id);
        this.noCycle(id, own[0]?.file.path ?? id);
      }
      if (!ID.test(name)) {
        const path = own[0]?.file.path ?? name;
        this.observe('wrong-place', 'team-name', { name: path.slice(path.lastIndexOf('/') + 1) }, path);
      }
      const team = teamsById.get(name) ?? { id: name, name, parent: null, level: 'company', lead: null, place: null };
      const one = await this.readTeamCycle(team, cycle, id, own, declared !== null);
      if (cycle !== null && one) found.push({ ...one, cycle });
    }
    const rank = (one: TeamCycle) => order.get(one.team.id) ?? order.size;
    return found.sort(
      (a, b) => compare(a.cycle.start, b.cycle.start) || rank(a) - rank(b) || compare(a.team.id, b.team.id),
    );
  }

  private async readTeamCycle(
    team: Team,
    cycle: Cycle | null,
    cycleId: string,
    parts: readonly Part[],
    closedList: boolean,
  ): Promise<Omit<TeamCycle, 'cycle'> | null> {
    const home = `${cycleId}/${team.id}`;
    const main = parts.find((part) => part.place.kind === 'team');
    const reader = main ? await this.open(main.file, 'team') : null;
    const named = reader?.data?.team;
    if (main && named && named !== team.id) {
      reader.see('wrong-place', 'other-team', { named, team: team.id }, ['team']);
    }
    const objectives = reader?.data ? buildObjectives(reader, home) : [];
    const usable = main && reader ? this.close(main, reader) : true;
    const checkInPart = parts.find((part) => part.place.kind === 'check-ins');
    const checkInReader = checkInPart ? await this.open(checkInPart.file, 'check-ins') : null;
    const checkIns = checkInReader?.data ? buildCheckIns(checkInReader, objectives) : [];
    const blockers = checkInReader?.data ? buildBlockers(checkInReader) : [];
    const checkInsUsable = checkInPart && checkInReader ? this.close(checkInPart, checkInReader) : true;
    const reviewPart = parts.find((part) => part.place.kind === 'review');
    const reviewReader = reviewPart ? await this.open(reviewPart.file, 'review') : null;
    const review = reviewReader ? buildReview(reviewReader) : null;
    const reviewUsable = reviewPart && reviewReader ? this.close(reviewPart, reviewReader) : true;
    if (closedList && team.place === null && cycle !== null) {
      const path = (main ?? checkInPart ?? reviewPart)?.file.path ?? home;
      const ids = [...this.teamIds];
      this.observe('unknown-team', 'file', { team: team.id, suggestion: suggest(team.id, ids), teams: ids }, path);
    }
    if (!usable) this.unread.add(home);
    const anything = (main && usable) || checkInPart || reviewPart;
    if (!anything || !usable) return null;
    return {
      team,
      file: main?.file.path ?? null,
      objectives,
      checkIns: checkInsUsable ? checkIns : [],
      checkInFile: checkInPart?.file.path ?? null,
      blockers: checkInsUsable ? blockers : [],
      review: reviewUsable ? review : null,
    };
  }

  private async readRest(
    parts: readonly Part[],
  ): Promise<Pick<Workspace, 'strategy' | 'initiatives' | 'decisions' | 'delegations' | 'developments' | 'rounds'>> {
    const read = async <K extends FileKind, T>(kind: K, build: (reader: FileReader<K>) => T): Promise<T[]> => {
      const built: T[] = [];
      for (const part of parts.filter((one) => one.place.kind === kind)) {
        const reader = await this.open(part.file, kind);
        const value = build(reader);
        if (this.close(part, reader)) built.push(value);
      }
      return built;
    };
    const strategies = await read('strategy', buildStrategy);
    for (const { place, file } of parts) {
      if (place.kind === 'culture' && place.cycle !== null && cycleById(this.settings.cycles, place.cycle) === null) {
        this.noCycle(place.cycle, file.path);
      }
    }
    const leadership = await read('leadership', (reader: FileReader<'leadership'>) => ({
      delegations: buildDelegations(reader),
      developments: buildDevelopments(reader),
    }));
    const rounds = await read('culture', buildRounds);
    return {
      strategy: strategies[0] ?? null,
      initiatives: this.oneEach(
        'initiative',
        (await read('initiatives', buildInitiatives)).flat().map((one) => [one.id, one]),
      ),
      decisions: this.oneEach(
        'decision',
        (await read('decision', buildDecision)).flatMap((one) => (one ? [[one.id, one] as const] : [])),
      ),
      delegations: leadership.flatMap((one) => one.delegations),
      developments: leadership.flatMap((one) => one.developments),
      rounds: rounds.flat(),
    };
  }

  /** Reports things whose id another file has already taken, and leaves them out. */
  private oneEach<T extends { place: Ref }>(what: string, items: readonly (readonly [string | null, T])[]): T[] {
    const first = new Map<string, string>();
    return items.flatMap(([id, item]) => {
      if (id === null) return [item];
      const earlier = first.get(id);
      if (earlier === undefined) {
        first.set(id, item.place.file);
        return [item];
      }
      const place = below(item.place, 'id');
      this.observations.push({
        rule: 'duplicate-id',
        say: 'other-file',
        data: { id, what, first: earlier },
        place,
        subject: null,
      });
      this.incomplete.push({ file: place.file, rule: 'duplicate-id' });
      return [];
    });
  }

  private noCycle(cycle: string, file: string): void {
    const { length, custom } = this.settings.cycles;
    this.observe(
      'wrong-place',
      'no-cycle',
      { cycle, length: String(length), custom: custom.map((one) => one.id) },
      file,
    );
  }

  private open<K extends FileKind>(file: TextFile, kind: K): Promise<FileReader<K>> {
    this.options.heard?.(++this.opened, this.count);
    return FileReader.open(file, kind, this.language);
  }

  /** Takes over what a reader saw. Is its file to be used? */
  private close(part: Part, reader: FileReader): boolean {
    this.observations.push(...reader.observations);
    if (reader.faulty || reader.broken) {
      const rule = reader.observations.find((one) => FAULTS.has(one.rule))?.rule ?? 'format';
      this.incomplete.push({ file: part.file.path, rule });
    }
    if (this.options.faulty === 'use') return !reader.broken;
    return !reader.broken && !reader.faulty;
  }

  private leaveOut(file: string, rule: string, place: Place | null): void {
    this.incomplete.push({ file, rule });
    if (place?.kind === 'team' && place.cycle && place.team) this.unread.add(`${place.cycle}/${place.team}`);
  }

  private observe(rule: string, say: string, data: Observation['data'], file: string): void {
    this.observations.push({ rule, say, data, place: { file, path: [], on: 'value' }, subject: null });
  }
}

const ID = /^[a-z0-9][a-z0-9-]*$/;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
