import { readXml } from './read-xml';

/** The texts that cells share, in their order. Runs of different looks are one text; hints how to speak it are left out. */
export async function readStrings(xml: string, part: string): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isHint = false;
  await readXml(xml, part, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') isHint = true;
      else if (name === 't') isText = true;
    },
    close(name) {
      if (name === 'si') strings.push(unescaped(text));
      else if (name === 'rPh') isHint = false;
      else if (name === 't') isText = false;
    },
    text(piece) {
      if (isText && !isHint) text += piece;
    },
  });
  return strings;
}

/** `_x000D_` stands for a character XML cannot hold, `_x005F_` for the line before what only looks like it (ECMA-376, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
