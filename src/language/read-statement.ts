import type { Language } from '../model/workspace';
import { type Hit, matchTerms } from './match-terms';
import type { Quantity } from './quantity';
import { readDirection } from './read-direction';
import { readDue } from './read-due';
import { type ReadForm, readForm } from './read-form';
import { languageOf } from './read-language';
import { type ReadMeasures, readMeasures, wordsBetween } from './read-measures';
import { readQuantities } from './read-quantities';
import type { Statement } from './statement';
import { type Token, tokenize } from './tokenize';

/** A sentence with all that was read of it, for those who look at single words. */
export interface Parts {
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly read: ReadForm;
  readonly quantities: readonly Quantity[];
  readonly hits: readonly Hit[];
  readonly counted: ReadMeasures;
  /** Tokens that belong to metric words. */
  readonly terms: ReadonlySet<number>;
}

/** A sentence as text, or already cut and read: whoever asks several questions about it reads it once. */
export type Sentence = string | Parts;

/** Cuts and reads a sentence; one that is read already stays as it is. */
export function readParts(sentence: Sentence, language: Language): Parts {
  if (typeof sentence !== 'string') return sentence;
  const tokens = tokenize(sentence);
  const own = languageOf(tokens) ?? language;
  const hits = matchTerms(tokens);
  const terms = new Set(
    hits.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  );
  const quantities = readQuantities(tokens, own);
  const read = readForm(tokens, quantities, terms);
  return { tokens, language: own, read, quantities, hits, counted: readMeasures(tokens, read, hits), terms };
}

/**
 * Reads a key result's sentence in its own language; `language` is for a sentence whose words do not tell. `today` gives
 * the year to a due day written without one.
 */
export function readStatement(sentence: Sentence, language: Language = 'en', today: string | null = null): Statement {
  const { tokens, language: own, read, counted, terms } = readParts(sentence, language);
  const due = readDue(tokens, today);
  return {
    language: own,
    form: read.form,
    ...withCountedUnit(valuesOf(read, tokens), counted, read),
    direction: readDirection(tokens, read, terms),
    due: due.date,
    dated: due.dated,
    measurable: isMeasurable(read),
    measures: counted.measures,
    mixedUnits: isMixed(read),
    bound: read.bound,
    evidence: {
      form: read.cues.map(([first, last]) => wordsBetween(tokens, first, last)),
      measures: counted.evidence,
    },
  };
}

/** "Website visits from 10,000 to 20,000": where no unit stands with the number, what is counted is one. */
function withCountedUnit(values: Values, counted: ReadMeasures, read: ReadForm): Values {
  const [word] = counted.evidence;
  if (values.unit !== null || read.main?.kind !== 'count' || !word || counted.measures === 'impact') return values;
  return { ...values, unit: word.word };
}

function isMixed({ form, from, main }: ReadForm): boolean {
  return form === 'from-to' && !!from?.unit && !!main?.unit && from.unit !== main.unit && from.kind !== 'money';
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
  const start = signed(sharesScale(from, main));
  if (read.form === 'by-relative' || read.form === 'by-absolute') return { ...none, from: start, by: main.value, unit };
  if (read.bound === 'range')
    return { ...none, low: main.value, high: read.high?.value ?? null, unit: read.high?.unit ?? unit };
  return { ...none, from: start, to: signed(main), unit };
}

/** "von 2 auf 3 Mio. EUR": the scale said once holds for both, where that makes them comparable. */
function sharesScale(from: Quantity | null, main: Quantity): Quantity | null {
  if (!from || from.value === null || main.value === null || from.unit !== null || (from.scale ?? 1) !== 1) return from;
  const scale = main.scale ?? 1;
  return scale > 1 && from.value <= (main.value / scale) * 20
    ? { ...from, value: Number((from.value * scale).toPrecision(15)) }
    : from;
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
