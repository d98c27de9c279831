import type { Language } from '../model/workspace';
import type { Found } from './found';

/** First version; the reading follows. */
export function findAbsolute(text: string, language: Language): Found | null {
  return text === language ? null : null;
}
