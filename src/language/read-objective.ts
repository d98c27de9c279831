import type { Language } from '../model/workspace';
import type { ObjectiveReading } from './statement';

/** First version; the reading follows. */
export function readObjective(text: string, language?: Language): ObjectiveReading {
  return {
    language: language ?? 'en',
    inspiring: null,
    containsMetric: false,
    isTask: false,
    isLabel: false,
    businessAsUsual: false,
    words: text.split(/\s+/).length,
    sentences: 1,
    evidence: { metric: null, task: null, businessAsUsual: null },
  };
}
