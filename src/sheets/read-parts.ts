import { FaultyWorkbook } from './fault';
import { readXml } from './read-xml';
import type { Zip } from './zip';

/** Where the parts of a workbook lie in its zip. */
export interface Parts {
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly part: string }[];
  readonly strings: string | null;
  readonly styles: string | null;
  /** Days count from 1904 in place of 1900 (older Excel for Mac). */
  readonly since1904: boolean;
}

interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, … */
  readonly type: string;
  readonly part: string;
}

/**
 * Follows the relations from the zip's root to the workbook and its sheets; charts on sheets of their own are left out.
 * Null where there is no workbook.
 */
export async function readParts(zip: Zip): Promise<Parts | null> {
  const roots = await relationsOf(zip, '');
  const workbook = roots.find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const xml = workbook.endsWith('.xml') ? zip.read(workbook) : null;
  if (xml === null) return null;
  const relations = await relationsOf(zip, workbook);
  const named: { name: string; id: string; isHidden: boolean }[] = [];
  let since1904 = false;
  let isWorkbook = false;
  await readXml(xml, workbook, {
    open(name, attributes) {
      if (name === 'workbook') isWorkbook = true;
      else if (name === 'workbookPr') since1904 = /^(?:1|true)$/.test(attributes().date1904 ?? '');
      else if (name === 'sheet') {
        const { name: title = '', id = '', state = 'visible' } = attributes();
        named.push({ name: title, id, isHidden: state !== 'visible' });
      }
    },
  });
  if (!isWorkbook) return null;
  const partOf = (kind: string) => relations.find(({ type }) => type === kind)?.part ?? null;
  const sheets = named.flatMap(({ name, id, isHidden }) => {
    const relation = relations.find((one) => one.id === id);
    if (relation === undefined) throw new FaultyWorkbook({ fault: 'damaged', part: workbook });
    return relation.type === 'worksheet' ? [{ name, isHidden, part: relation.part }] : [];
  });
  return { sheets, strings: partOf('sharedStrings'), styles: partOf('styles'), since1904 };
}

/** What a part leads to; for '' the zip itself. */
async function relationsOf(zip: Zip, part: string): Promise<Relation[]> {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const file = `${folder}_rels/${part.slice(cut)}.rels`;
  const found: Relation[] = [];
  await readXml(zip.read(file) ?? '<none/>', file, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes();
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), part: resolve(folder, target) });
    },
  });
  return found;
}

/** `/xl/a.xml`, `a.xml`, `./a.xml` and `../a.xml` as seen from a folder. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
