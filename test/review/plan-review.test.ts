import { describe, expect, it } from 'vitest';
import type { ReviewAnswers } from '../../src/review/answers';
import { contradictions, mergeAnswers } from '../../src/review/answers';
import { planReview } from '../../src/review/plan-review';
import { applyChanges } from '../../src/source/apply';
import { toData } from '../../src/source/node';
import { parse } from '../../src/source/parse';

const ANSWERS: ReviewAnswers = {
  went_well: ['One', 'Two: with a colon'],
  obstacles: [],
  wins: [{ what: 'First contract', who: ['ben'], value: 'trust' }],
  key_results: {
    'love/nps': { decision: 'carry', reason: 'Still ours', self_assessment: 0.7 },
    'love/time': { decision: 'drop', reason: 'Done', post_mortem: null },
  },
  retro: { keep: ['Fridays'], actions: [{ what: 'Ask earlier', owner: 'ben', due: '2027-01-15' }] },
};

function written(text: string, answers = ANSWERS) {
  const { root } = parse(text);
  const changes = planReview('r.yaml', answers, '2026-12-18', root === null ? {} : toData(root));
  const { text: after, refused } = applyChanges(text, changes);
  expect(refused).toEqual([]);
  return { after, data: toData(parse(after).root as never) as Record<string, unknown> };
}

describe('the changes of a review', () => {
  it('make a new file that reads like one a person wrote', () => {
    expect(written('').after).toBe(`closed: 2026-12-18
went_well: [One, "Two: with a colon"]
wins:
  - { what: First contract, who: [ben], value: trust }
key_results:
  love/nps: { decision: carry, reason: Still ours, self_assessment: 0.7 }
  love/time: { decision: drop, reason: Done }
retro:
  keep: [Fridays]
  actions:
    - { what: Ask earlier, owner: ben, due: 2027-01-15 }
`);
  });

  it('give a long verdict a line for each key', () => {
    const post_mortem =
      'We began in August, which was too late, because nobody had asked the works council before we committed.';
    const { after } = written('', { key_results: { 'a/b': { decision: 'carry', post_mortem } } });
    expect(after).toBe(`closed: 2026-12-18
key_results:
  a/b:
    decision: carry
    post_mortem: ${JSON.stringify(post_mortem)}
`);
  });

  it('touch nothing of what stands in a file, and only add what is missing', () => {
    const before = `# begun on Tuesday
went_well:   # as said in the round
  - 'Their own words'
key_results:
    love/nps: {self_assessment: 0.4}   # discussed
retro:
  keep: [ Mondays ]
`;
    const { after, data } = written(before);
    for (const line of before.split('\n').filter((one) => !one.includes('love/nps'))) expect(after).toContain(line);
    expect(data).toMatchObject({
      closed: '2026-12-18',
      went_well: ['Their own words'],
      key_results: {
        'love/nps': { self_assessment: 0.4, decision: 'carry', reason: 'Still ours' },
        'love/time': { decision: 'drop' },
      },
      retro: { keep: ['Mondays'], actions: [{ what: 'Ask earlier', owner: 'ben', due: '2027-01-15' }] },
    });
    expect(after).toContain('{self_assessment: 0.4, decision: carry, reason: Still ours}   # discussed');
  });

  it.each([
    'closed:\nwins:\nkey_results:\n  love/nps:\nretro:\n',
    'closed: null\nwins: []\nkey_results: {}\nretro: {}\n',
  ])('fill in what was left empty: %j', (before) => {
    expect(written(before).data).toMatchObject({
      closed: '2026-12-18',
      wins: [{ what: 'First contract' }],
      key_results: { 'love/nps': { decision: 'carry' } },
      retro: { keep: ['Fridays'] },
    });
  });

  it('keep line ends of Windows', () => {
    const { after } = written('learned: [Much]\r\n');
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('answers from two places', () => {
  it('are put together key by key, the first one counting', () => {
    const first: ReviewAnswers = { learned: [], key_results: { 'a/b': { decision: 'drop' } }, retro: { keep: ['x'] } };
    const second: ReviewAnswers = {
      learned: ['much'],
      key_results: { 'a/b': { decision: 'carry', reason: 'why' }, 'a/c': { decision: 'carry' } },
      retro: { keep: ['y'], change: ['z'] },
    };
    expect(mergeAnswers(first, second)).toEqual({
      learned: [],
      key_results: { 'a/b': { decision: 'drop', reason: 'why' }, 'a/c': { decision: 'carry' } },
      retro: { keep: ['x'], change: ['z'] },
    });
    expect(contradictions(first, second)).toEqual(['learned', 'key_results.a/b.decision', 'retro.keep']);
  });
});
