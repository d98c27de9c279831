import type { Language } from '../model/workspace';
import type { AgendaKind } from '../schema/output/agenda';

/** What a ticked line of minutes says. */
export type MinutesKind =
  | 'blocker'
  | 'cleared'
  | 'decision'
  | 'revisit'
  | 'action'
  | 'win'
  | 'keep'
  | 'change'
  | 'learned';

/** The word such a line begins with. Reading knows both languages, whatever the screen speaks. */
export const KEYWORDS: Readonly<Record<Language, Readonly<Record<MinutesKind, string>>>> = {
  en: {
    blocker: 'Obstacle',
    cleared: 'Cleared',
    decision: 'Decision',
    revisit: 'Revisit',
    action: 'Action',
    win: 'Win',
    keep: 'Keep',
    change: 'Change',
    learned: 'Learned',
  },
  de: {
    blocker: 'Hindernis',
    cleared: 'Weggeräumt',
    decision: 'Entscheidung',
    revisit: 'Wiedervorlage',
    action: 'Vorsatz',
    win: 'Erfolg',
    keep: 'Beibehalten',
    change: 'Ändern',
    learned: 'Gelernt',
  },
};

/** An action of a weekly or monthly meeting is one of the next steps. */
const STEP: Readonly<Record<Language, string>> = { en: 'Step', de: 'Schritt' };

/** The word a line of this kind begins with in the minutes of a meeting. */
export function keywordOf(kind: MinutesKind, meeting: AgendaKind, language: Language): string {
  return kind === 'action' && (meeting === 'weekly' || meeting === 'monthly')
    ? STEP[language]
    : KEYWORDS[language][kind];
}

/** What people write as well. */
export const SYNONYMS: ReadonlyMap<string, MinutesKind> = new Map([
  ...Object.values(STEP).map((word) => [word.toLowerCase(), 'action'] as const),
  ['maßnahme', 'action'],
  ['blocker', 'blocker'],
]);

/** The word before a day, and the one before a reason. */
export const UNTIL: Readonly<Record<Language, string>> = { en: 'by', de: 'bis' };
export const BECAUSE: Readonly<Record<Language, string>> = { en: 'because', de: 'weil' };

const EVERYWHERE = ['blocker', 'cleared', 'decision', 'revisit'] as const;

/** What the minutes of a meeting can say. Planning has no check-in or review yet that could hold actions and wins. */
export const ALLOWED: Readonly<Record<AgendaKind, readonly MinutesKind[]>> = {
  weekly: [...EVERYWHERE, 'action', 'win'],
  monthly: [...EVERYWHERE, 'action', 'win'],
  review: [...EVERYWHERE, 'action', 'win'],
  retro: [...EVERYWHERE, 'action', 'win', 'keep', 'change', 'learned'],
  planning: EVERYWHERE,
};
