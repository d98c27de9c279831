import type { Language } from '../model/workspace';
import { bodyStart, endsClause } from './clause';
import { findPhrase, phrasesOf } from './find-phrase';
import type { Found } from './found';
import { ABSTRACT, AS_USUAL, INSPIRING } from './lexicon/objective-words';
import { verbClasses } from './lexicon/verbs';
import { matchTerms } from './match-terms';
import type { Quantity } from './quantity';
import { isGerund } from './read-deed';
import { languageOf } from './read-language';
import { wordsBetween } from './read-measures';
import { readQuantities } from './read-quantities';
import type { ObjectiveReading } from './statement';
import { type Token, tokenize } from './tokenize';

const USUAL = phrasesOf(AS_USUAL);

/** Reads an objective's sentence in its own language; `language` is for one whose words do not tell. */
export function readObjective(text: string, language: Language = 'en'): ObjectiveReading {
  const tokens = tokenize(text);
  const own = languageOf(tokens) ?? language;
  const start = bodyStart(tokens);
  const metric = metricIn(tokens, own);
  const task = taskIn(tokens, start);
  const businessAsUsual = findPhrase(tokens, USUAL);
  const state = hasState(tokens, start);
  const moves = movesMetric(tokens, start);
  const isLabel = !task && !metric && !state && (moves || !hasVerb(tokens, start));
  return {
    language: own,
    inspiring: inspiring(tokens, start, { task: task !== null, moves, state, metric: metric !== null }),
    containsMetric: metric !== null,
    isTask: task !== null,
    isLabel: isLabel && !isWarm(tokens, start),
    businessAsUsual: businessAsUsual !== null,
    words: text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    sentences:
      1 +
      tokens.filter(
        (token, at) =>
          at > start &&
          at < tokens.length - 1 &&
          /^[.;!?]$/.test(token.lower) &&
          endsClause(tokens, at) &&
          tokens[at + 1]?.kind === 'word',
      ).length,
    evidence: { metric, task, businessAsUsual },
  };
}

/** A value to reach: not a segment's size ("firms with 50 employees") and not "number one". */
function metricIn(tokens: readonly Token[], language: Language): Found | null {
  const values = readQuantities(tokens, language).filter((one) => isValue(one, tokens));
  const first = values[0];
  return first ? wordsBetween(tokens, Math.min(first.cue, first.first), first.last) : null;
}

function isValue(one: Quantity, tokens: readonly Token[]): boolean {
  if (one.value === null) return true;
  const word = tokens[one.first]?.kind === 'word';
  if (word && one.kind === 'count' && one.value < 4) return false;
  if (word && one.kind === 'factor' && /^(?:doppelt|doppelte|zweimal|twice)$/.test(tokens[one.first]?.lower ?? ''))
    return false;
  const before = tokens[one.cue - 1]?.lower ?? '';
  if (
    /^(?:with|mit|ab|of)$/.test(before) &&
    one.kind === 'count' &&
    /^(?:employees?|mitarbeite|beschäftigt|people|persons|personen|einwohner)/i.test(one.unit ?? '')
  )
    return false;
  return !(one.kind === 'count' && /^(?:nummer|number|nr|platz|#)$/.test(tokens[one.first - 1]?.lower ?? ''));
}

/** The verb that makes a deliverable or an activity of the sentence. */
function taskIn(tokens: readonly Token[], start: number): Found | null {
  for (let at = start; at < Math.min(start + 3, tokens.length); at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') {
      if (/^["„“']$/.test(token.lower)) continue;
      break;
    }
    if (/^(?:successfully|fully|finally|rapidly)$/.test(token.lower)) continue;
    if (isGerund(token)) break;
    const classes = verbClasses(token.lower);
    const kind = classes.find((one) => one === 'output' || one === 'activity');
    if (
      !kind ||
      /^(?:get|help|make|share|ship|enable|provide|support|have|meet|engage|promote|deliver|grow|learn|put|win|practice|code|establish|inform|set)$/.test(
        token.lower,
      )
    )
      break;
    if (
      classes.some((one) => one === 'up' || one === 'down' || one === 'better' || one === 'keep') &&
      token.lower !== 'upgrade'
    )
      break;
    if (/^\p{Lu}/u.test(token.text) && at > start) break;
    if (isAbstract(tokens, at)) return null;
    return wordsBetween(tokens, at, at);
  }
  return germanTask(tokens, start);
}

/** Does the verb's object grow rather than get handed over ("build trust", "create a great experience")? */
function isAbstract(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < Math.min(at + 7, tokens.length); next++) {
    const token = tokens[next] as Token;
    if (/^(?:for|of|that|which|to|in|with|and|by|für|mit|von)$/.test(token.lower)) return false;
    if (ABSTRACT.has(token.lower)) return true;
  }
  return false;
}

/** German says the verb last: an infinitive ("fünf Leute einstellen") or a participle ("eingeführt"). */
function germanTask(tokens: readonly Token[], start: number): Found | null {
  for (let at = tokens.length - 1; at > start; at--) {
    const { lower, kind, text } = tokens[at] as Token;
    if (kind !== 'word') continue;
    const classes = verbClasses(lower);
    const deed = classes.some((one) => one === 'output' || one === 'activity');
    const form =
      /^(?:\p{L}{0,8}ge\p{L}+(?:t|en)|\p{L}+iert|erstellt|veröffentlicht|abgeschlossen)$/u.test(lower) ||
      (at >= tokens.length - 2 && /(?:en|ern|eln)$/.test(lower));
    if (!deed || !form || /^\p{Lu}/u.test(text)) continue;
    if (
      classes.some((one) => one === 'up' || one === 'down' || one === 'better' || one === 'keep' || one === 'reach') &&
      !/^(?:umsetzen|umgesetzt|abschließen|abgeschlossen)$/.test(lower)
    )
      continue;
    if (ABSTRACT.has(tokens[at - 1]?.lower ?? '')) return null;
    if (
      /^(?:wollen|möchten|können|kann)$/.test(tokens[at + 1]?.lower ?? '') ||
      /^(?:können|kann|wollen|möchten|zu)$/.test(tokens[at - 1]?.lower ?? '')
    )
      continue;
    if (tokens.some((token) => /^(?:können|wollen|damit|dass|sodass)$/.test(token.lower))) continue;
    return wordsBetween(tokens, at, at);
  }
  return null;
}

/** Is it a metric with a direction and no more ("Increase ARR", "Kundenzufriedenheit steigern")? */
function movesMetric(tokens: readonly Token[], start: number): boolean {
  const words = tokens.slice(start).filter((token) => token.kind === 'word');
  const mover = words.findIndex((token) =>
    verbClasses(token.lower).some((one) => one === 'up' || one === 'down' || one === 'better' || one === 'keep'),
  );
  if (mover < 0) return false;
  const hits = matchTerms(tokens).filter((hit) => hit.first >= start);
  const measured = hits.some((hit) => hit.group === 'impact' || hit.group === 'attention' || hit.group === 'rate');
  return words.length <= 8 && (mover <= 1 || mover >= words.length - 2) && (measured || words.length <= 4);
}

/** Does somebody or something stand in a state: a verb of being or a finite verb behind a subject? */
function hasState(tokens: readonly Token[], start: number): boolean {
  const first = tokens[start]?.lower ?? '';
  if (
    /^(?:we|our|wir|unser|unsere|ein|eine|alle|every|everyone|jeder|jede|die|der|das|the|customers|kunden|people)$/.test(
      first,
    )
  ) {
    return tokens
      .slice(start + 1)
      .some(
        ({ lower }, at) =>
          /^(?:are|is|have|has|sind|ist|haben|hat|werden|wird|love|lieben|goes|kommen|kommt|macht|machen|arbeiten|finden|bleibt|bleiben|wächst|wachsen|vertrauen|empfehlen|wollen|bringen|steigern|erhöhen|gewinnen)$/.test(
            lower,
          ) ||
          (at > 0 && /[^s]s$/.test(lower)) ||
          (at < 4 && /(?:en|t)$/.test(lower)),
      );
  }
  return tokens.slice(start).some(({ lower }) => /^(?:is|are|ist|sind|goes|continues|love|werden)$/.test(lower));
}

function hasVerb(tokens: readonly Token[], start: number): boolean {
  return tokens.slice(start).some(({ lower, text, kind }, at) => {
    if (kind !== 'word') return false;
    if (verbClasses(lower).length > 0 && (at === 0 || /^\p{Ll}/u.test(text))) return true;
    return (
      at === 0 &&
      /^(?:be|become|being|enable|empower|find|prove|transform|shift|realize|realise|store|deepen|help|drive|lead|turn|give|reach|change|simplify|unlock)$/.test(
        lower,
      )
    );
  });
}

function isWarm(tokens: readonly Token[], start: number): boolean {
  return tokens.slice(start).some(({ lower, text }) => INSPIRING.has(lower) || /\p{Extended_Pictographic}/u.test(text));
}

interface Signs {
  readonly task: boolean;
  readonly moves: boolean;
  readonly state: boolean;
  readonly metric: boolean;
}

function inspiring(tokens: readonly Token[], start: number, { task, moves, state, metric }: Signs): boolean | null {
  if (task) return false;
  const warm = isWarm(tokens, start);
  if (moves) return warm && tokens.length - start > 7;
  if (warm) return true;
  if (metric) return false;
  const words = tokens.slice(start).filter((token) => token.kind === 'word').length;
  if (state) return words >= 3 ? true : null;
  if (!hasVerb(tokens, start)) return words <= 4 ? false : null;
  return verbClasses(tokens[start]?.lower ?? '').some((one) => one === 'up' || one === 'better') ? false : null;
}
