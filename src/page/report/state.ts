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
  return piece(TONES[health], `${SIGNS[health]} ${text.screens.health[health]}`);
}

/** The same of a key result; of a bound whether it is kept. */
export function keyResultState(one: KeyResult, text: Text): Piece {
  const said = plain(stateOf(one, text));
  return one.pace === null || one.kind === 'establish'
    ? piece('dim', `– ${said}`)
    : piece(TONES[one.pace], `${SIGNS[one.pace]} ${said}`);
}
