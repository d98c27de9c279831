import { rules } from './rules';

/** The English catalogue. */
export const en = { language: 'en', rules } as const;
