/** Word joiner: keeps two characters apart for whoever looks for mentions and links, and is not seen. */
export const APART = '\u2060';

/**
 * Text without what chats take for their own signs. Neither of them has an escape that all its apps know, so a sign becomes its
 * look-alike (`∗` for a star), and a mention is kept apart from its `@`, a link from its brackets.
 */
export function literal(text: string): string {
  return text
    .replaceAll('*', '∗')
    .replaceAll('~', '∼')
    .replaceAll('`', 'ˋ')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, 'ˍ')
    .replace(/@(?=[\p{L}\p{N}_-]|$)/gu, `@${APART}`)
    .replaceAll('](', `]${APART}(`)
    .replaceAll('{{', `{${APART}{`);
}
