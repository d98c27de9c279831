import type { Language } from '../model/workspace';
import type { Text } from '../text/catalogue';

/** The catalogue of one language, loaded alone. */
export async function loadText(language: Language): Promise<Text> {
  return language === 'de' ? (await import('../text/de')).de : (await import('../text/en')).en;
}
