import { describe, expect, it } from 'vitest';
import {
  COMMITMENTS,
  COMPETENCES,
  DEVELOPMENT_MODELS,
  recommendStyle,
  type StyleAnswers,
} from '../../src/leadership/recommend-style';

const NO = { danger: false, routine: false, touchesMany: false, ownsProblem: false } as const;
const blanchard = (answers: StyleAnswers) => recommendStyle(answers, 'blanchard');

it.each([
  ['safety breach + expert team', { danger: true, competence: 'high', commitment: 'high' }, 'directive'],
  ['monthly report, able, willing', { ...NO, routine: true, competence: 'high', commitment: 'high' }, 'delegation'],
  ['new market strategy, commitment needed', { ...NO, touchesMany: true }, 'participative'],
  [
    'defect rate in own line, able, unsure',
    { ...NO, ownsProblem: true, competence: 'high', commitment: 'variable' },
    'questioning',
  ],
  ['new task, keen, unskilled', { ...NO, competence: 'low', commitment: 'high' }, 'directive'],
] as const)('method.md 5.2: %s', (_, answers, style) => {
  expect(blanchard(answers)).toMatchObject({ style });
});

it('gives the eager beginner S1 after Blanchard and S2 after Hersey (D9)', () => {
  const beginner = { ...NO, competence: 'low', commitment: 'high' } as const;
  expect(recommendStyle(beginner, 'blanchard')).toEqual({ style: 'directive', reason: 'development', level: 1 });
  expect(recommendStyle(beginner, 'hersey')).toEqual({ style: 'questioning', reason: 'development', level: 2 });
});

describe('development levels', () => {
  const levels = (model: 'blanchard' | 'hersey') =>
    COMPETENCES.map((competence) =>
      COMMITMENTS.map((commitment) => {
        const advice = recommendStyle({ ...NO, competence, commitment }, model);
        return 'level' in advice ? advice.level : null;
      }),
    );
  it.each([
    ['blanchard', [2, 2, 1], [2, 3, 3], [3, 3, 4]],
    ['hersey', [1, 1, 2], [1, 1, 2], [3, 3, 4]],
  ] as const)('%s: low, some, high competence; low, variable, high commitment in each', (model, ...expected) => {
    expect(levels(model)).toEqual(expected);
  });
});

it('does not leave a problem to somebody who cannot solve it yet', () => {
  const answers = { ...NO, ownsProblem: true, competence: 'low', commitment: 'high' } as const;
  expect(blanchard(answers)).toMatchObject({ style: 'directive', reason: 'development' });
});

it('asks for one thing at a time, and for nothing that changes nothing', () => {
  expect(blanchard({})).toEqual({ ask: 'danger' });
  expect(blanchard({ danger: true })).toMatchObject({ style: 'directive' });
  expect(blanchard({ danger: false })).toEqual({ ask: 'routine' });
  expect(blanchard({ danger: false, routine: true })).toEqual({ ask: 'competence' });
  expect(blanchard({ danger: false, routine: true, competence: 'low' })).toEqual({ ask: 'touchesMany' });
  expect(blanchard({ danger: false, routine: false })).toEqual({ ask: 'touchesMany' });
});

it.each(DEVELOPMENT_MODELS)('always comes to an end: %s', (model) => {
  const flags = [true, false];
  for (const danger of flags)
    for (const routine of flags)
      for (const touchesMany of flags)
        for (const ownsProblem of flags)
          for (const competence of COMPETENCES)
            for (const commitment of COMMITMENTS)
              expect(
                recommendStyle({ danger, routine, touchesMany, ownsProblem, competence, commitment }, model),
              ).toHaveProperty('style');
});
