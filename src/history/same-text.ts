/**
 * Do two titles say the same but for case, spaces and numbers? A target that was changed is changed in the title too
 * ("NPS from 40 to 55"), and is the same key result.
 */
export function sameText(one: string, other: string): boolean {
  return one === other || wordsOf(one) === wordsOf(other);
}

function wordsOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/\d+(?:[.,]\d+)*/g, '#')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
