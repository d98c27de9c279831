import { visible } from '../visible';

/**
 * What stands at the foot of every printed sheet: some words on the left, the number of the sheet on the right. Words of
 * a file become a CSS string of escapes, so that none of them ends it.
 */
export function footStyle(words: string): string {
  const escaped = visible(words).replace(
    /[^A-Za-z0-9 ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  const small = 'font:8pt system-ui,"Segoe UI",Roboto,Arial,sans-serif;color:#444';
  return `@page{size:A4;margin:15mm 15mm 19mm;@bottom-left{content:"${escaped}";${small};width:80%;text-align:left}@bottom-right{content:counter(page) " / " counter(pages);${small}}}`;
}
