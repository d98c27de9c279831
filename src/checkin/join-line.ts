import type { Typed } from './typed';

/** What was typed as the line to type it again: `45 @7 note`. `number` writes a number as people do. */
export function joinLine({ value, confidence, note }: Typed, number: (value: number) => string): string {
  const said = valueText(value, number);
  const head = [said, confidence === null ? '' : `@${confidence}`].filter((part) => part !== '').join(' ');
  if (note === null) return head;
  return confidence === null ? `${head}: ${note}`.trim() : `${head} ${note}`;
}

function valueText(value: Typed['value'], number: (value: number) => string): string {
  if (value === null) return '';
  if (typeof value === 'number') return number(value);
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([id, share]) => (share === 1 ? id : `${id}=${number(share)}`))
      .join(' ');
  return String(value);
}
