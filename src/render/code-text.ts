/** Lines of a code block without line ends, empty lines at its end and tabs, which are wide by chance. */
export function codeText(text: string): string[] {
  return text
    .replace(/(?:\r?\n)+$/, '')
    .replaceAll('\t', '  ')
    .split(/\r?\n/);
}
