import type { Text } from '../../text/catalogue';
import { type Piece, piece, plain, type Tone } from '../blocks';
import { stateOf } from '../status-table';
import type { KeyResult, Objective } from './view';

type Health = NonNullable<Objective['health']>;

/** A sign beside each word, so that a state is seen in grey too. */
const SIGNS: Readonly<Record<Health, string>> = {
  'at-risk': '!',
  'off-track': '✗',
  behind: '◐',
  'on-track': '●',
  done: '✓',
  'too-early': '◌',
  'not-observable': '◌',
};

const TONES: Readonly<Record<Health, Tone>> = {
  'at-risk': 'bad',
  'off-track': 'bad',
  behind: 'warn',
  'on-track': 'good',
  done: 'good',
  'too-early': 'dim',
  'not-observable': 'dim',
};

/** From what needs somebody most to what needs nobody. */
export const STATES = Object.keys(SIGNS) as readonly Health[];

/** `◐ behind`: how an objective stands. */
export function objectiveState(health: Objective['health'], text: Text): Piece {
  if (health === null) return piece('dim', `– ${text.screens.report.filter.noStatus}`);
  const said = health === 'at-risk' ? text.screens.report.guardrailBroken : text.screens.health[health];
  return piece(TONES[health], `${SIGNS[health]} ${said}`);
}

/** The same of a key result; of a bound whether it is kept. */
export function keyResultState(one: KeyResult, text: Text): Piece {
  const said = plain(stateOf(one, text));
  return one.pace === null || one.kind === 'establish'
    ? piece('dim', `– ${said}`)
    : piece(TONES[one.pace], `${SIGNS[one.pace]} ${said}`);
}

/** `◐ 6 behind`, one for each state that occurs, from what needs somebody most. */
export function stateCounts(all: readonly Objective['health'][], text: Text): readonly Piece[] {
  return [...STATES, null].flatMap((health) => {
    const count = all.filter((one) => one === health).length;
    if (count === 0) return [];
    const said = objectiveState(health, text);
    return [piece(said.tone, said.text.replace(' ', ` ${count} `))];
  });
}
