import { structure } from './structure';

/** What each rule says in English: `message` names what was found, `help` says what to do. */
export const rules = { ...structure } as const;
