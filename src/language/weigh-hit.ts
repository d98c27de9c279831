import { endsClause } from './clause';
import { NOT_A_UNIT } from './lexicon/not-a-unit';
import { verbClasses } from './lexicon/verbs';
import type { Hit } from './match-terms';
import type { ReadForm } from './read-form';
import type { Token } from './tokenize';

/** Words behind which means and purposes stand: they say little about what is counted. */
export const MEANS =
  /^(?:by|through|via|using|durch|mittels|indem|mithilfe|based|gemessen|measured|for|für|with|mit|due|thanks|dank|because|across|among|from|aus|over|about|during|in|on|auf|bei|within|im|regarding|towards|compared)$/;
export const PURPOSE = /^(?:to|um|damit|that|which|so|resulting|driving|leading)$/;

/** A stretch of tokens, both ends inclusive. */
export interface Zone {
  readonly from: number;
  readonly to: number;
}

/** How much a metric word says about what a sentence counts; `focus` holds the words that name it. */
export function weightOf(hit: Hit, tokens: readonly Token[], read: ReadForm, focus: Zone): number {
  const inside = hit.first >= focus.from && hit.last <= focus.to;
  let means = 0;
  const stop = inside ? focus.from : Math.min(focus.to, hit.first);
  for (let at = hit.first - 1; at >= Math.max(0, stop); at--) {
    if (endsClause(tokens, at)) break;
    const { lower } = tokens[at] as Token;
    if (MEANS.test(lower) && !(read.main && at < read.main.first && at >= read.main.cue)) means++;
    if (PURPOSE.test(lower) && verbClasses(tokens[at + 1]?.lower ?? '').length > 0) means++;
  }
  // A share of something counted is a rate, which is an effect more often than not.
  const share =
    hit.group === 'attention' && read.form === 'from-to' && read.main?.kind === 'percent' && inside ? 0.3 : 1;
  const base = (inside ? 3 : 1) * share * relevance(hit, tokens, read);
  return base * (means === 0 ? 1 : means === 1 ? 0.45 : 0.25);
}

/**
 * Who is counted says little where the sentence goes on to say what they do ("10 users who refer a friend"), where they
 * are only the whole of a share ("50 % of visitors buy"), or where a rate is named.
 */
function relevance(hit: Hit, tokens: readonly Token[], read: ReadForm): number {
  const { main } = read;
  if (
    main?.kind === 'percent' &&
    hit.first > main.last &&
    isSubject(tokens, main.first) &&
    hit.first - main.last <= 5 &&
    !isPredicate(tokens, main.last + 1, hit.first)
  ) {
    const doing = tokens
      .slice(hit.last + 1, hit.last + 8)
      .some((token) => token.kind === 'word' && !ARTICLES.test(token.lower));
    if (/^(?:of|der|des|aller|unserer|our|all)$/.test(tokens[main.last + 1]?.lower ?? '') && doing) return 0.1;
  }
  if (modifies(hit, tokens)) return 0.4;
  if (hit.group !== 'attention') return 1;
  const next = tokens[hit.last + 1]?.lower ?? '';
  if (/^(?:who|that|die|welche|der)$/.test(next) || /[^t]ing$/.test(next)) return 0.3;
  if (next === 'to' && PEOPLE.test(tokens[hit.last]?.lower ?? '')) return 0.3;
  return 1;
}

/** "content marketing", "sales calls": the word behind it is what is counted. */
function modifies(hit: Hit, tokens: readonly Token[]): boolean {
  const [last, next] = [tokens[hit.last], tokens[hit.last + 1]];
  if (hit.group === 'rate' || next?.kind !== 'word' || next.glued || /\d/.test(next.text)) return false;
  if (NOT_A_UNIT.has(next.lower) || MEANS.test(next.lower) || /(?:ed|ly|ing)$/.test(next.lower)) return false;
  if (/^\p{Lu}/u.test(last?.text ?? '') && !/^\p{Lu}/u.test(next.text)) return false;
  return verbClasses(next.lower).length === 0;
}

const ARTICLES = /^(?:of|the|a|an|der|die|das|den|our|unsere|unserer)$/;
const PEOPLE = /^(?:users?|visitors?|accounts?|members?|fans|subscribers?|followers?|nutzer|besucher)$/;

/** Does a verb stand before it, so that it is no longer the whole the share is of? */
function isPredicate(tokens: readonly Token[], from: number, at: number): boolean {
  if (verbClasses(tokens[at]?.lower ?? '').length > 0 || tokens[at]?.lower === 'nutzen') return true;
  return tokens
    .slice(from, at)
    .some(
      ({ lower, text }) =>
        /^\p{Ll}/u.test(text) && (verbClasses(lower).length > 0 || /^(?:nutzen|use|are|have|sind|haben)$/.test(lower)),
    );
}

/** Does a clause begin with this value, but for words of a bound? */
export function isSubject(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const { lower } = tokens[back] as Token;
    if (/^[:\].;]$/.test(lower)) return true;
    if (
      !/^(?:at|least|mindestens|mind|over|über|more|than|mehr|als|nur|only|>|>=|<|<=|~|ensure|that|höchstens|-)$/.test(
        lower,
      )
    )
      return false;
  }
  return true;
}

/** "share of" and "rate" make an effect of what they stand with, unless it is an activity's own share. */
export function rateWeight(hit: Hit, tokens: readonly Token[], read: ReadForm): number {
  const next = tokens[hit.last + 1]?.lower ?? '';
  if (/^(?:of|an|der|des)$/.test(next)) return 1.2;
  return read.form === 'milestone' ? 0.3 : 1;
}
