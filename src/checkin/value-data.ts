import type { Data } from '../model/change';
import type { Language } from '../model/workspace';

/** In German people read `1.234` as a thousand; such a number is written in quotes, as they write it. */
const DOUBTFUL = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** A value as it is written into a file of this language. */
export function valueData(value: number | boolean, language: Language): Data {
  const text = String(value);
  return language === 'de' && DOUBTFUL.test(text) ? text.replace('.', ',') : value;
}
