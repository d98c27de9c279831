import { describe, expect, it } from 'vitest';
import { chooseQuestions, fittingQuestions, type StuckFacts } from '../../src/leadership/choose-question';
import { QUESTION_KINDS } from '../../src/model/question';
import { de } from '../../src/text/de';
import { en } from '../../src/text/en';

const facts = (part: Partial<StuckFacts> = {}): StuckFacts => ({
  blocked: false,
  broken: false,
  pace: 'off-track',
  confidence: 7,
  flag: null,
  gain: 0.1,
  slowing: false,
  ...part,
});

describe('the question for a stuck key result', () => {
  it.each([
    ['an obstacle', { blocked: true, broken: true, gain: -1 }, 'hypothetical'],
    ['outside its bounds', { broken: true, flag: 'drop' as const }, 'circular'],
    ['worse than before', { gain: -0.1, confidence: 2 }, 'exception'],
    ['little confidence', { confidence: 4 }, 'scaling'],
    ['falling confidence', { pace: 'on-track' as const, flag: 'falling' as const }, 'scaling'],
    ['smaller steps', { slowing: true }, 'resource'],
    ['far off', {}, 'worsening'],
    ['no movement', { pace: 'behind' as const, gain: 0 }, 'difference'],
    ['nothing known', { pace: null, confidence: null, gain: null }, 'resource'],
  ])('fits: %s', (_why, part, kind) => {
    expect(fittingQuestions(facts(part))[0]).toBe(kind);
  });

  it('is not asked twice in a meeting while another fits, and the same facts get the same questions', () => {
    const all = Array.from({ length: 6 }, () => facts({ confidence: 3 }));
    const asked = chooseQuestions(all);
    expect(asked.slice(0, 2)).toEqual(['scaling', 'worsening']);
    expect(new Set(asked).size).toBe(6);
    expect(chooseQuestions(all)).toEqual(asked);
  });

  it('names the key result, in both languages', () => {
    for (const text of [en, de])
      for (const kind of QUESTION_KINDS) expect(text.questions[kind]('NPS')).toMatch(/[“„]NPS[”“].*\?/);
  });
});
