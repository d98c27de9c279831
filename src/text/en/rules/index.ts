import { alignment } from './alignment';
import { files } from './files';
import { keyResult } from './key-result';
import { structure } from './structure';

/** What each rule says in English: `message` names what was found, `help` says what to do. */
export const rules = { ...files, ...structure, ...keyResult, ...alignment } as const;
