import type { Extras } from './typed';

/** What each key of the last step begins. */
export const EXTRA_KEYS = { '!': 'blockers', '+': 'wins', '>': 'next' } as const satisfies Record<string, keyof Extras>;

/** One line of the last step: `! no access to CRM data`. Null where it begins with none of the keys, or says nothing. */
export function splitExtra(line: string): { readonly kind: keyof Extras; readonly text: string } | null {
  const match = /^(?<key>[!+>])\s*(?<text>\S.*)$/s.exec(line.trim());
  const { key, text = '' } = match?.groups ?? {};
  return key === undefined ? null : { kind: EXTRA_KEYS[key as keyof typeof EXTRA_KEYS], text: text.trim() };
}
