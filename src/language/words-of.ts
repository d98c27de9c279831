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
