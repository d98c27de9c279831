export function list(items: readonly string[], most = 8): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown}, …` : shown;
}

export function meant(d: { suggestion: string | null }, otherwise: string): string {
  return d.suggestion === null ? otherwise : `Did you mean "${d.suggestion}"?`;
}

export const QUOTE = 'Put the text in quotes';
