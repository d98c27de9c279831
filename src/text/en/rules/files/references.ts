import type { Said } from '../../../catalogue';
import { formatOf } from '../../../format';
import { list, meant } from './words';

const { date } = formatOf('en');

interface Nowhere {
  readonly found: string;
  readonly suggestion: string | null;
  readonly among: readonly string[];
}

function things(what: string): string {
  const names: Readonly<Record<string, string>> = {
    'key-result': 'key results',
    objective: 'objectives',
    milestone: 'milestones',
    blocker: 'blockers',
    goal: 'goals',
    value: 'values',
    initiative: 'initiatives',
    decision: 'decisions',
    team: 'teams',
    cycle: 'cycles',
  };
  return names[what] ?? what;
}

function nowhere(message: string, d: Nowhere, otherwise: string): Said {
  const known = d.among.length > 0 ? `${otherwise} There are: ${list(d.among)}.` : otherwise;
  const help = meant(d, known);
  return d.suggestion === null ? { message, help } : { message, help, fix: `Write ${d.suggestion}` };
}

/** What the rules about ids, references and places say in English. */
export const references = {
  'duplicate-id': {
    title: 'Two things with one id',
    says: {
      'same-file': (d: { id: string; what: string; line: number }): Said => ({
        message: `Two ${things(d.what)} have the id "${d.id}"; the first is on line ${d.line}.`,
        help: 'Give this one an id of its own. What refers to the first stays as it is.',
      }),
      'other-file': (d: { id: string; what: string; first: string }): Said => ({
        message: `Two ${things(d.what)} have the id "${d.id}"; the first is in ${d.first}.`,
        help: 'Give this one an id of its own. What refers to the first stays as it is.',
      }),
      'two-files': (d: { path: string; first: string }): Said => ({
        message: `${d.path} and ${d.first} are two files for the same thing; only ${d.first} is used.`,
        help: 'Put both together in one file and delete the other.',
      }),
    },
  },
  'unknown-reference': {
    title: 'A reference that leads nowhere',
    says: {
      goal: (d: Nowhere): Said =>
        nowhere(`There is no strategic goal "${d.found}".`, d, 'Add it to strategy.yaml, or correct the reference.'),
      objective: (d: Nowhere): Said =>
        nowhere(`"${d.found}" leads to no objective.`, d, 'Write <team>/<objective>; a cycle may stand in front.'),
      'key-result': (d: Nowhere & { objective: string }): Said =>
        nowhere(`The objective "${d.objective}" has no key result "${d.found}".`, d, 'Correct the id.'),
      local: (d: Nowhere): Said =>
        nowhere(`This team has no key result "${d.found}" in this cycle.`, d, 'Write <objective>/<key result>.'),
      sibling: (d: Nowhere): Said =>
        nowhere(
          `There is no key result "${d.found}" beside this one.`,
          d,
          'pairs_with names another key result of the same team.',
        ),
      milestone: (d: Nowhere): Said =>
        nowhere(`There is no milestone "${d.found}".`, d, 'Correct the id, or add the milestone.'),
      decision: (d: Nowhere): Said => nowhere(`There is no decision "${d.found}".`, d, 'Write the id of a decision.'),
      renamed: (d: { found: string; now: string; date: string | null; commit: string | null }): Said => ({
        message: `"${d.found}" has another name${d.date === null ? '' : ` since ${date(d.date)}`}: ${d.now}.`,
        help:
          d.commit === null
            ? 'It was renamed after the last commit. okr check --fix writes the new name here; okr rename does so everywhere.'
            : `Commit ${d.commit} renamed it. okr check --fix writes the new name here; okr rename does so everywhere.`,
        fix: `Write ${d.now}`,
      }),
      value: (d: Nowhere): Said =>
        nowhere(`There is no company value "${d.found}".`, d, 'Write the id of a value in strategy.yaml.'),
      'no-objectives': (d: { team: string; cycle: string; expected: string }): Said => ({
        message: `${d.team} has no objectives in ${d.cycle} that this file could be about.`,
        help: `Add ${d.expected}, or move this file to the team and cycle it belongs to.`,
      }),
    },
  },
  'unknown-person': {
    title: 'A person who is not listed',
    says: {
      unknown: (d: Nowhere): Said =>
        nowhere(
          `"${d.found}" is not listed below "people" in okr.yaml.`,
          d,
          'Add the person there, or correct the name.',
        ),
    },
  },
  'unknown-team': {
    title: 'A team that is not listed',
    says: {
      file: (d: { team: string; suggestion: string | null; teams: readonly string[] }): Said => ({
        message: `The team "${d.team}" is not listed below "teams" in okr.yaml.`,
        help: meant(d, `Add it there, or give the file the name of a team: ${list(d.teams)}.`),
      }),
      unknown: (d: Nowhere): Said =>
        nowhere(`There is no team "${d.found}".`, d, 'Add it below "teams" in okr.yaml, or correct the id.'),
      circle: (d: { team: string; circle: readonly string[] }): Said => ({
        message: `The parents of "${d.team}" lead back to itself: ${d.circle.join(' → ')}.`,
        help: `Give one of these teams another parent, or none. Until then "${d.team}" is treated as having none.`,
      }),
    },
  },
  'wrong-place': {
    title: 'A file where it is not expected',
    says: {
      'other-team': (d: { named: string; team: string }): Said => ({
        message: `The file is named after "${d.team}", but says it belongs to "${d.named}".`,
        help: `Rename the file to ${d.named}.yaml, or write team: ${d.team}.`,
      }),
      'no-cycle': (d: { cycle: string; length: string; custom: readonly string[] }): Said => {
        const names: Readonly<Record<string, string>> = {
          quarter: '2026-Q4',
          tertial: '2026-T3',
          'half-year': '2026-H2',
        };
        return {
          message: `"${d.cycle}" is the name of no cycle.`,
          help: `The cycles here have names such as ${[names[d.length] ?? '2026-P05', ...d.custom].join(', ')}; cycles in okr.yaml sets how long they are.`,
        };
      },
      'team-name': (d: { name: string }): Said => ({
        message: `"${d.name}" names no team: an id is made of lower-case letters, digits and hyphens.`,
        help: 'Rename the file after the id of its team, such as customer-service.yaml.',
      }),
      'unknown-place': (d: { path: string }): Said => ({
        message: `Nothing is expected at ${d.path}, so it was not read.`,
        help: 'Objectives stand in okrs/<cycle>/<team>.yaml, check-ins in okrs/<cycle>/check-ins/<team>.yaml, reviews in okrs/<cycle>/reviews/<team>.yaml.',
      }),
    },
  },
} as const;
