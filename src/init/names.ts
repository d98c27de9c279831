import { isOneLine } from '../source/yaml-text';

/** Longer names are a slip of the clipboard. */
const LONGEST_NAME = 120;
const MOST_TEAMS = 50;

/** May it be the name of an organisation or a team? */
export function isName(name: string): boolean {
  return name.trim() !== '' && name.length <= LONGEST_NAME && isOneLine(name);
}

/** The names of a list separated by commas; null where one of them cannot be a name. */
export function namesIn(list: string): string[] | null {
  const names = list.split(',').flatMap((name) => name.trim() || []);
  return names.length > 0 && names.length <= MOST_TEAMS && names.every(isName) ? names : null;
}

/** A folder's name as that of an organisation: `muster-maschinenbau` → `Muster Maschinenbau`; null where it yields none. */
export function nameFromFolder(folder: string): string | null {
  const last = folder.split(/[\\/]/).findLast((part) => part !== '') ?? '';
  const words = last
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}&+'() ]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .split(/ +/);
  const name = words.map(capitalised).join(' ');
  return isName(name) && /\p{L}/u.test(name) ? name : null;
}

const LEGAL_FORMS = ['GmbH', 'mbH', 'AG', 'KG', 'KGaA', 'UG', 'OHG', 'GbR', 'SE', 'eG'];

function capitalised(word: string): string {
  const form = LEGAL_FORMS.find((one) => one.toLowerCase() === word);
  if (form !== undefined) return form;
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
}
