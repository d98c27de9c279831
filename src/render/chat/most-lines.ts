import type { ChatLine } from './chat-lines';

/**
 * A message of as many lines as fit: the whole where it does, else its beginning and a last line that says how many are left out.
 * `write` says null for what is beyond a limit.
 */
export function mostLines(
  lines: readonly ChatLine[],
  rest: (count: number) => string,
  write: (lines: readonly ChatLine[]) => string | null,
): string {
  const upTo = (count: number): string | null => {
    const left = lines.length - count;
    if (left === 0) return write(lines);
    return write([...trimmed(lines.slice(0, count)), { kind: 'note', pieces: [{ text: rest(left), tone: 'dim' }] }]);
  };
  const whole = upTo(lines.length);
  if (whole !== null) return whole;
  let best = '';
  let [low, high] = [0, lines.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const written = upTo(middle);
    if (written === null) high = middle - 1;
    else {
      best = written;
      low = middle + 1;
    }
  }
  return best;
}

/** Without a heading that nothing stands below any more. */
function trimmed(lines: readonly ChatLine[]): readonly ChatLine[] {
  return lines.at(-1)?.kind === 'heading' ? lines.slice(0, -1) : lines;
}
