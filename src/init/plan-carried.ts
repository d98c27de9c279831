import type { Data } from '../model/change';
import type { Cycle } from '../model/cycle';
import type { Objective } from '../model/okr';
import type { Language } from '../model/workspace';
import type { CarryRemark } from '../review/carry-over';
import type { CarriedObjective, TeamNext } from '../review/next-cycle';
import { entryLines } from '../source/write-value';
import type { Text } from '../text/catalogue';
import { cycleValues } from './cycle-values';
import { fill } from './fill';
import type { PlannedFile, ReadTemplate } from './plan';
import { teamPath } from './plan-cycle';

/** What a carried file is made of. */
export interface CarriedFile {
  readonly next: Extract<TeamNext, { state: 'reviewed' }>;
  readonly from: Cycle;
  readonly cycle: Cycle;
  readonly language: Language;
  readonly words: Text['init']['carry'];
}

const STEP = '  ';
/** Comments end before this column. */
const WIDTH = 116;

/** A team's file for the next cycle with what its review carried over; remarks stand above what they are about. */
export function planCarried({ next, from, cycle, language, words }: CarriedFile, read: ReadTemplate): PlannedFile {
  const { team, closed, objectives } = next;
  const values = { ...cycleValues(cycle), team: team.id, team_name: team.name, from: from.id, closed };
  const lines = objectives.flatMap((one) => objectiveLines(one, words));
  return {
    path: teamPath(cycle, team.id),
    text: fill(read(`cycle/${language}/carried.yaml`), { values, lines: { objectives: lines } }),
  };
}

function objectiveLines(carried: CarriedObjective, words: CarriedFile['words']): string[] {
  const { objective, keyResults, links, lostLinks, pendingLinks } = carried;
  const guards = keyResults.every(({ as }) => as === 'guardrail');
  const remarks = [
    ...(guards ? [words.onlyGuardrails] : []),
    ...(lostLinks.length > 0 ? [words.lostLinks(lostLinks)] : []),
    ...(pendingLinks.length > 0 ? [words.pendingLinks(pendingLinks)] : []),
  ];
  const item = [...keysOf(objective), ...(links.length > 0 ? [`contributes_to: [${links.join(', ')}]`] : [])];
  return [
    ...commentLines(remarks, STEP),
    ...[...item, 'key_results:'].map((line, index) => `${STEP}${index === 0 ? '- ' : STEP}${line}`),
    ...keyResults.flatMap(({ item: keyResult, remarks: said }) => {
      const indent = STEP.repeat(3);
      const own = Object.entries(keyResult).flatMap(([key, value]) => keyLines(key, value));
      return [
        ...commentLines(
          said.map((remark) => sentence(remark, words)),
          indent,
        ),
        ...own.map((line, index) => `${indent}${index === 0 ? '- ' : STEP}${line}`),
      ];
    }),
  ];
}

/** What an objective says of itself, links apart. */
function keysOf({ id, title, owner, why, sharedWith, ambition, weight }: Objective): string[] {
  const pairs: readonly (readonly [string, Data | null])[] = [
    ['id', id],
    ['title', title],
    ['owner', owner],
    ['why', why],
    ['shared_with', sharedWith.length > 0 ? sharedWith : null],
    ['ambition', ambition === 'committed' ? ambition : null],
    ['weight', weight === 1 ? null : weight],
  ];
  return pairs.flatMap(([key, value]) => (value === null ? [] : keyLines(key, value)));
}

/** References are unmistakable as they are; everything else is written as YAML wants it. */
function keyLines(key: string, value: Data): string[] {
  if (key === 'carried_from' || key === 'id') return [`${key}: ${value}`];
  return entryLines(key, value, key === 'milestones' ? 1 : 0, STEP);
}

function sentence(remark: CarryRemark, words: CarriedFile['words']): string {
  switch (remark.says) {
    case 'carried':
      return words.carried(remark.current, remark.unit);
    case 're-scope':
      return words.rescope(remark.reason);
    case 'again':
      return words.again(remark.times);
    case 'reached':
      return words.reached(remark.to, remark.unit);
    case 'anchors':
      return words.anchors(remark.commit, remark.stretch);
    case 'established':
      return words.established(remark.current, remark.unit);
    case 'due':
      return words.due(remark.milestone, remark.due);
    case 'half':
      return words.half(remark.milestone, remark.share);
    case 'pair':
      return words.pair(remark.id);
    case 'no-value':
      return words.noValue;
    case 'stale-title':
      return words.staleTitle;
    case 'no-milestones':
      return words.noMilestones;
    case 'handed-over':
      return words.handedOver;
  }
}

/** Sentences as comments, each from a line of its own. */
function commentLines(sentences: readonly string[], indent: string): string[] {
  return sentences.flatMap((one) => {
    const lines: string[] = [];
    let line = '';
    for (const word of one.replaceAll(/\s+/g, ' ').trim().split(' ')) {
      if (line !== '' && indent.length + line.length + word.length + 3 > WIDTH) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((text) => `${indent}# ${text}`);
  });
}
