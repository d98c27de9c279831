import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/rules/check';
import missingOwner from '../../src/rules/missing-owner';
import tooFewKeyResults from '../../src/rules/too-few-key-results';
import tooFewObjectives from '../../src/rules/too-few-objectives';
import tooManyKeyResults from '../../src/rules/too-many-key-results';
import tooManyObjectives from '../../src/rules/too-many-objectives';
import { findingsOf, objectives, organisation, seen, workspaceOf } from '../alignment/workspace';

const DROPPED = 'dropped: 2026-11-01';
const SALES = 'okrs/2026-Q4/sales.yaml';

describe('how many objectives', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 0],
    [5, 0],
    [6, 1],
  ])('%i: %i finding', async (count, findings) => {
    const ids = Array.from({ length: count }, (_, index) => `o${index}`);
    const files = { [SALES]: count === 0 ? 'objectives: []\n' : objectives(...ids) };
    const both = [...(await seen(tooFewObjectives, files)), ...(await seen(tooManyObjectives, files))];
    expect(both).toHaveLength(findings);
  });

  it('does not count what was dropped, and marks the first live one beyond', async () => {
    const lines = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
    const one = { [SALES]: objectives('a', ['b', DROPPED]) };
    expect(await seen(tooFewObjectives, one)).toEqual(['2026-Q4/sales few']);
    expect(await seen(tooFewObjectives, { [SALES]: objectives(['b', DROPPED]) })).toEqual([]);
    const workspace = await workspaceOf({ [SALES]: objectives(['gone', DROPPED], ...lines) });
    expect(findingsOf(tooManyObjectives, workspace).map((found) => found.place)).toEqual([
      { file: SALES, path: ['objectives', 6], on: 'value' },
    ]);
  });

  it('looks at each team and cycle alone, and not at closed ones', async () => {
    const files = {
      'okrs/2026-Q3/sales.yaml': objectives('a'),
      [SALES]: objectives('a'),
      'okrs/2027-Q1/sales.yaml': objectives('a'),
      'okrs/2026-Q4/check-ins/service.yaml': 'check_ins: []\n',
    };
    expect(await seen(tooFewObjectives, files)).toEqual(['2026-Q4/sales few', '2027-Q1/sales few']);
  });

  it('takes the limits from okr.yaml', async () => {
    const rules = 'rules: { too-few-objectives: { min: 3 }, too-many-objectives: { severity: note, max: 1 } }';
    const workspace = await workspaceOf({ 'okr.yaml': organisation(['sales'], rules), [SALES]: objectives('a', 'b') });
    expect(findingsOf(tooFewObjectives, workspace).map(({ severity, data }) => [severity, data.count])).toEqual([
      ['error', 2],
    ]);
    expect(findingsOf(tooManyObjectives, workspace).map((one) => one.severity)).toEqual(['note']);
  });
});

describe('how many key results', () => {
  const withKeyResults = (...each: readonly string[]) =>
    each.map((keys, index) => `{ id: k${index}, title: From 1 to 2${keys ? `, ${keys}` : ''} }`).join(', ');
  const file = (...each: readonly string[]) => ({
    [SALES]: `objectives:\n  - { id: a, title: A, key_results: [${withKeyResults(...each)}] }\n`,
  });

  it.each([
    [0, 'none', 'error'],
    [1, 'single', 'warning'],
  ])('%i: %s, %s', async (count, say, severity) => {
    const workspace = await workspaceOf(file(...Array.from({ length: count }, () => '')));
    expect(findingsOf(tooFewKeyResults, workspace)).toMatchObject([{ say, severity, subject: '2026-Q4/sales/a' }]);
  });

  it('lets one alone weigh what the workspace wants', async () => {
    const severityOf = async (setting: string) => {
      const config = organisation(['sales'], `rules: { too-few-key-results: ${setting} }`);
      const workspace = await workspaceOf({ 'okr.yaml': config, ...file('') });
      return findingsOf(tooFewKeyResults, workspace).map((one) => one.severity);
    };
    expect(await severityOf('{ single_severity: note }')).toEqual(['note']);
    expect(await severityOf('{ single_severity: off }')).toEqual([]);
    expect(await severityOf('off')).toEqual([]);
  });

  it('counts five as fine and six as many, and nothing that was dropped', async () => {
    expect(await seen(tooManyKeyResults, file('', '', '', '', ''))).toEqual([]);
    expect(await seen(tooManyKeyResults, file('', '', DROPPED, '', '', ''))).toEqual([]);
    const many = findingsOf(tooManyKeyResults, await workspaceOf(file('', DROPPED, '', '', '', '', '')));
    expect(many).toMatchObject([{ data: { count: 6 }, place: { path: ['objectives', 0, 'key_results', 6] } }]);
    const dropped = findingsOf(tooFewKeyResults, await workspaceOf(file(DROPPED, DROPPED)));
    expect(dropped).toMatchObject([{ say: 'none', data: { dropped: 2 } }]);
  });
});

describe('missing-owner', () => {
  const file = (objective: string, keyResult = '') => ({
    [SALES]: `objectives:\n  - { id: a, title: A, ${objective}key_results: [{ id: k, title: From 1 to 2${keyResult} }] }\n`,
  });

  it.each([
    ['nobody: once, not again at the key result', '', '', ['2026-Q4/sales/a none']],
    ['the key result inherits', 'owner: ann, ', '', []],
    ['the key result’s owner is not the objective’s', '', ', owner: ben', ['2026-Q4/sales/a none']],
    ['a list of one is one', 'owner: [ann], ', ', owner: []', []],
    ['several', 'owner: [ann, ben], ', '', ['2026-Q4/sales/a several']],
    ['several at the key result', 'owner: ann, ', ', owner: [ben, cem]', ['2026-Q4/sales/a/k several']],
    ['a team', 'owner: sales, ', '', ['2026-Q4/sales/a team']],
    ['a team at the key result', 'owner: ann, ', ', owner: Sales', ['2026-Q4/sales/a/k team']],
    ['dropped objective', 'dropped: 2026-11-01, ', '', []],
    ['dropped key result', 'owner: ann, ', ', owner: [], dropped: 2026-11-01', []],
  ])('%s', async (_, objective, keyResult, expected) => {
    expect(await seen(missingOwner, file(objective, keyResult))).toEqual(expected);
  });

  it('does not take the lead of a team for the owner', async () => {
    const config = 'version: 1\norganisation: Muster\nteams: [{ id: sales, name: Sales, lead: ann }]\n';
    expect(await seen(missingOwner, { 'okr.yaml': config, ...file('') })).toEqual(['2026-Q4/sales/a none']);
  });

  it('takes a handle in people, and a one-person team, for a person', async () => {
    const known = organisation(['sales'], 'people: { sales: { name: Sal Es } }');
    expect(await seen(missingOwner, { 'okr.yaml': known, ...file('owner: sales, ') })).toEqual([]);
    const person = organisation(['company', 'sales<company:person'], 'person_level: true');
    expect(await seen(missingOwner, { 'okr.yaml': person, ...file('owner: sales, ') })).toEqual([]);
    const listed = organisation(['sales'], 'people: { ann: { name: Ann } }');
    expect(await seen(missingOwner, { 'okr.yaml': listed, ...file('owner: sales, ') })).toEqual([
      '2026-Q4/sales/a team',
    ]);
  });
});

it('group structure keeps its weight in preset starter, and is an error in preset strict', async () => {
  const severities = async (preset: string) => {
    const config = organisation(['sales'], `preset: ${preset}`);
    const workspace = await workspaceOf({
      'okr.yaml': config,
      [SALES]: objectives('a', 'b').replaceAll('owner: ann, ', ''),
    });
    const rules = [missingOwner, tooFewKeyResults];
    return checkWorkspace(workspace, { today: '2026-11-22', rules, overrides: new Map(), cycle: null }).findings.map(
      (one) => one.severity,
    );
  };
  expect(new Set(await severities('starter'))).toEqual(new Set(['warning']));
  expect(new Set(await severities('strict'))).toEqual(new Set(['error']));
});
