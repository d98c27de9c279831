import type { Language } from '../model/workspace';
import type { RuleTexts, Text } from '../text/catalogue';

/** The catalogue of one language, loaded alone. */
export async function loadText(language: Language): Promise<Text> {
  return language === 'de' ? (await import('../text/de')).de : (await import('../text/en')).en;
}

/** What the rules say, loaded by the commands that show findings. */
export async function loadRuleTexts(language: Language): Promise<RuleTexts> {
  return language === 'de' ? (await import('../text/de/rules')).rules : (await import('../text/en/rules')).rules;
}

/** What help is made of. */
export type HelpWords = Pick<Text, 'help' | 'commands' | 'flags'>;

/** The words of help alone: most of the catalogue is sentences nobody who asks for help will see. */
export async function loadHelpWords(language: Language): Promise<HelpWords> {
  return language === 'de' ? import('../text/de/cli') : import('../text/en/cli');
}
