/** The words of a list written as text: separated by commas or line ends, `#` begins a remark. */
export function wordsOf(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.replace(/#.*$/, ''))
    .join(',')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** A table written as text, `value: word, word` a line, as a map from word to value. */
export function groupsOf(table: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of table.split('\n')) {
    const cut = line.indexOf(':');
    if (cut < 0) continue;
    const value = line.slice(0, cut).trim();
    for (const word of wordsOf(line.slice(cut + 1))) map.set(word, value);
  }
  return map;
}

/** The same where the values are numbers. */
export function numbersOf(table: string): Map<string, number> {
  return new Map([...groupsOf(table)].map(([word, value]) => [word, Number(value)]));
}
