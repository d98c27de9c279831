import type { Language } from '../model/workspace';
import type { Statement } from './statement';

/** First version; the reading follows. */
export function readStatement(text: string, language?: Language): Statement {
  return {
    language: language ?? 'en',
    form: 'none',
    from: null,
    to: null,
    by: null,
    low: null,
    high: null,
    unit: null,
    direction: null,
    due: null,
    dated: text === '',
    measurable: false,
    measures: 'unclear',
    bound: null,
    evidence: { form: [], measures: [] },
  };
}
