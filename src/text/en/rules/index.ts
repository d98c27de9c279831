import { alignment } from './alignment';
import { ambition } from './ambition';
import { cadence } from './cadence';
import { close } from './close';
import { culture } from './culture';
import { decisions } from './decisions';
import { files } from './files';
import { ignore } from './ignore';
import { keyResult } from './key-result';
import { leadership } from './leadership';
import { resources } from './resources';
import { strategy } from './strategy';
import { structure } from './structure';
import { wording } from './wording';

/** What each rule says in English: `message` names what was found, `help` says what to do. */
export const rules = {
  ...files,
  ...structure,
  ...wording,
  ...keyResult,
  ...alignment,
  ...cadence,
  ...ambition,
  ...close,
  ...strategy,
  ...decisions,
  ...resources,
  ...leadership,
  ...culture,
  ...ignore,
} as const;
