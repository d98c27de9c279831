import type { Language } from '../model/workspace';
import { matchTerms } from './match-terms';
import type { Quantity } from './quantity';
import { readDirection } from './read-direction';
import { readDue } from './read-due';
import { type ReadForm, readForm } from './read-form';
import { languageOf } from './read-language';
import { readMeasures, wordsBetween } from './read-measures';
import { readQuantities } from './read-quantities';
import type { Statement } from './statement';
import { type Token, tokenize } from './tokenize';

/**
 * Reads a key result's sentence in its own language; `language` is for a sentence whose words do not tell. `today` gives
 * the year to a due day written without one.
 */
export function readStatement(text: string, language: Language = 'en', today: string | null = null): Statement {
  const tokens = tokenize(text);
  const own = languageOf(tokens) ?? language;
  const hits = matchTerms(tokens);
  const terms = new Set(
    hits.flatMap((hit) => Array.from({ length: hit.last - hit.first + 1 }, (_, index) => hit.first + index)),
  );
  const read = readForm(tokens, readQuantities(tokens, own), terms);
  const { measures, evidence } = readMeasures(tokens, read, hits);
  const due = readDue(tokens, today);
  return {
    language: own,
    form: read.form,
    ...valuesOf(read, tokens),
    direction: readDirection(tokens, read, terms),
    due: due.date,
    dated: due.dated,
    measurable: isMeasurable(read),
    measures,
    bound: read.bound,
    evidence: { form: read.cues.map(([first, last]) => wordsBetween(tokens, first, last)), measures: evidence },
  };
}

function isMeasurable(read: ReadForm): boolean {
  if (read.form === 'milestone' || read.form === 'none') return false;
  return read.absolute !== null || (read.main !== null && read.main.value !== null);
}

type Values = Pick<Statement, 'from' | 'to' | 'by' | 'low' | 'high' | 'unit'>;

function valuesOf(read: ReadForm, tokens: readonly Token[]): Values {
  const none = { from: null, to: null, by: null, low: null, high: null, unit: null };
  const { main, from } = read;
  if (read.absolute === 'zero') return { ...none, from: null, to: 0 };
  if (read.absolute === 'all') return { ...none, to: 100, unit: '%' };
  if (!main) return none;
  const unit = unitOf(main, from, tokens);
  const start = signed(from);
  if (read.form === 'by-relative' || read.form === 'by-absolute') return { ...none, from: start, by: main.value, unit };
  if (read.bound === 'range')
    return { ...none, low: main.value, high: read.high?.value ?? null, unit: read.high?.unit ?? unit };
  return { ...none, from: start, to: signed(main), unit };
}

function signed(one: Quantity | null): number | null {
  if (!one || one.value === null) return null;
  return one.sign === -1 && one.role !== 'by' ? -one.value : one.value;
}

/** Scores of the NPS family count points, whatever noun stands behind the number. */
function unitOf(main: Quantity, from: Quantity | null, tokens: readonly Token[]): string | null {
  const unit = main.unit ?? from?.unit ?? null;
  if (main.kind === 'percent' || main.kind === 'factor' || main.kind === 'money' || main.kind === 'time') return unit;
  const scored = tokens.some(({ lower }) => /^(?:e?nps|promoter)$/.test(lower));
  if (scored && (unit === null || !/^(?:points?|punkte?n?|%)$/i.test(unit))) return 'points';
  return unit !== null && /^points?$/i.test(unit) ? 'points' : unit;
}
