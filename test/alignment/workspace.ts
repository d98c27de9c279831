import type { Finding } from '../../src/model/finding';
import type { Workspace } from '../../src/model/workspace';
import { checkWorkspace } from '../../src/rules/check';
import type { Rule } from '../../src/rules/define';
import { readWorkspace } from '../../src/workspace/read-workspace';

const TODAY = '2026-11-22';

/** A workspace of files given by their text; without an okr.yaml each file is a team. */
export function workspaceOf(files: Readonly<Record<string, string>>): Promise<Workspace> {
  const config = 'okr.yaml' in files ? [] : [{ path: 'okr.yaml', text: 'version: 1\norganisation: Muster\n' }];
  const found = Object.entries(files).map(([path, text]) => ({ path, text }));
  return readWorkspace([...config, ...found], { language: 'en', faulty: 'use' });
}

/** okr.yaml with teams, each `id`, `id<parent` or `id<parent:level`, and what else stands in it. */
export function organisation(teams: readonly string[], rest = ''): string {
  const lines = teams.map((team) => {
    const [, id = '', parent, level] = /^([^<:]+)(?:<([^:]+))?(?::(.+))?$/.exec(team) ?? [];
    return `  - { id: ${id}, name: ${id}${parent ? `, parent: ${parent}` : ''}${level ? `, level: ${level}` : ''} }`;
  });
  return ['version: 1', 'organisation: Muster', 'teams:', ...lines, rest].join('\n');
}

/** An objective as `id` or `id -> link, link`, perhaps with a few keys more. */
export type Line = string | readonly [line: string, keys: string];

/** A team's file of objectives, each owned by ann and with one key result `kr`. */
export function objectives(...lines: Line[]): string {
  const items = lines.map((line) => {
    const [text, keys] = typeof line === 'string' ? [line, ''] : line;
    const [id = '', links] = text.split(' -> ');
    const to = links ? `, contributes_to: [${links}]` : '';
    const keyResults = `key_results: [{ id: kr, title: From 1 to 2, metric: { from: 1, to: 2, unit: t } }]`;
    return `  - { id: ${id}, title: Title of ${id}, owner: ann${to}${keys ? `, ${keys}` : ''}, ${keyResults} }`;
  });
  return ['objectives:', ...items].join('\n');
}

/** What one rule reports, `subject say` each, in the order of the workspace. */
export async function seen(rule: Rule, files: Readonly<Record<string, string>>): Promise<string[]> {
  return findingsOf(rule, await workspaceOf(files)).map(({ subject, say }) => `${subject} ${say}`);
}

/** The findings of one rule. */
export function findingsOf(rule: Rule, workspace: Workspace): Finding[] {
  const all = checkWorkspace(workspace, { today: TODAY, rules: [rule], overrides: new Map(), cycle: null }).findings;
  return all.filter((one) => one.rule === rule.id);
}
