import { readXml } from './read-xml';

/** What a number of a style is shown as. */
export type Shown = 'number' | 'percent' | 'date';

/** Formats every program knows by number, without writing them down (ECMA-376, 18.8.30; 27–36 and 50–58 in East Asia). */
function builtIn(id: number): Shown {
  if (id === 9 || id === 10) return 'percent';
  const isDate = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
  return isDate ? 'date' : 'number';
}

/** What cells are shown as, by the number of their style. */
export async function readStyles(xml: string, part: string): Promise<Shown[]> {
  const written = new Map<number, Shown>();
  const styles: Shown[] = [];
  let isOfCells = false;
  await readXml(xml, part, {
    open(name, attributes) {
      if (name === 'numFmt') {
        const { numFmtId, formatCode = '' } = attributes();
        written.set(Number(numFmtId), shownBy(formatCode));
      } else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) {
        const id = Number(attributes().numFmtId ?? 0);
        styles.push(written.get(id) ?? builtIn(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return styles;
}

/** What a format code shows: a time without a day, and a duration (`[h]:mm`), stay numbers. */
export function shownBy(code: string): Shown {
  const [first = ''] = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';');
  if (first.includes('%')) return 'percent';
  const letters = first.toLowerCase().replaceAll('general', '');
  const isDate = /[yd]/.test(letters) || (letters.includes('m') && !/[hs]/.test(letters));
  return isDate && !/[0#?]/.test(letters.replaceAll(/s\.0+/g, '')) ? 'date' : 'number';
}
