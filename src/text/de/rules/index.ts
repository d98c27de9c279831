import type { RuleTexts } from '../../catalogue';
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

/** Was jede Regel auf Deutsch sagt: `message` nennt das Gefundene, `help` sagt, was zu tun ist. */
export const rules: RuleTexts = {
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
};
