import { bodyStart, clauseAround } from './clause';
import type { Found } from './found';
import { verbClasses } from './lexicon/verbs';
import type { Hit } from './match-terms';
import { isGerund, readDeed } from './read-deed';
import type { ReadForm } from './read-form';
import type { Counted } from './statement';
import type { Token } from './tokenize';
import { isSubject, MEANS, PURPOSE, rateWeight, weightOf, type Zone } from './weigh-hit';

/** What a sentence counts and the words that say so. */
export interface ReadMeasures {
  readonly measures: Counted;
  readonly hits: readonly Hit[];
  readonly evidence: readonly Found[];
}

type Weighed = Exclude<Counted, 'unclear'>;

/** What is counted. `hits` are the sentence's metric words. */
export function readMeasures(tokens: readonly Token[], read: ReadForm, hits: readonly Hit[]): ReadMeasures {
  const start = bodyStart(tokens);
  const score: Record<Weighed, number> = { attention: 0, activity: 0, output: 0, impact: 0 };
  const by: Record<Weighed, Found[]> = { attention: [], activity: [], output: [], impact: [] };
  const add = (group: Weighed, weight: number, first: number, last: number) => {
    score[group] += weight;
    if (weight >= 0.5) by[group].push(wordsBetween(tokens, first, last));
  };
  let unclear = 0;
  // "Active users: 1,000+": where the sentence itself names nothing, its label does.
  const bare = hits.every((hit) => hit.first < start);
  const rated = hits.some((hit) => hit.group === 'rate');
  const focus = focusOf(tokens, read, start, hits);
  for (const hit of hits) {
    if (isVerb(hit, tokens, start)) continue;
    const weight = weightOf(hit, tokens, read, focus) * (hit.first < start && !bare ? 0.3 : 1);
    if (hit.group === 'unclear') unclear += weight;
    else if (hit.group === 'rate') add('impact', weight * rateWeight(hit, tokens, read), hit.first, hit.last);
    else add(hit.group, rated && hit.group === 'attention' ? weight * 0.3 : weight, hit.first, hit.last);
  }
  const verb = mainVerb(tokens, read, start);
  score.impact += effectOf(read) + (saysWhatPeopleDo(tokens, read) ? 0.9 : 0);
  if (verb) add(verb.kind, verb.weight, verb.at, verb.at);
  const lead = (Object.keys(score) as Weighed[]).reduce(
    (best, one) => (score[one] > score[best] ? one : best),
    'impact',
  );
  if (score[lead] < 0.35 || (unclear > score[lead] && !(verb && lead === verb.kind && verb.weight >= unclear))) {
    return {
      measures: byDefault(read, unclear >= 0.8),
      hits,
      evidence: verb && read.form === 'milestone' ? [wordsBetween(tokens, verb.at, verb.at)] : [],
    };
  }
  return { measures: lead, hits, evidence: by[lead] };
}

/** "Reach 500 …", "Review 50 …": the verb a sentence begins with is no metric. */
function isVerb(hit: Hit, tokens: readonly Token[], start: number): boolean {
  if (hit.first === start && /^(?:use|using|value|time|speed|trust)$/.test(tokens[start]?.lower ?? '')) return true;
  if (hit.first !== hit.last || verbClasses(tokens[hit.first]?.lower ?? '').length === 0) return false;
  return hit.first === start || (tokens[hit.first]?.lower === 'reach' && tokens[hit.first - 1]?.lower === 'to');
}

/** "80 % of users finish the tour": what a share of somebody does is an effect unless its words say otherwise. */
function saysWhatPeopleDo(tokens: readonly Token[], { main }: ReadForm): boolean {
  if (main?.kind !== 'percent' || !/^(?:of|der|des|aller|unserer)$/.test(tokens[main.last + 1]?.lower ?? ''))
    return false;
  return isSubject(tokens, main.first) && tokens.length - main.last > 4;
}

/** A span of time to stay below, an amount of money and a fault that shall not happen are effects by themselves. */
function effectOf({ main, from, bound, absolute, form }: ReadForm): number {
  if (absolute === 'zero') return 2;
  if (main?.kind === 'time' || from?.kind === 'time') {
    const shorter = from !== null && (from.value ?? 0) > (main?.value ?? 0);
    return bound === 'high' || main?.sign === -1 || shorter ? 3.4 : 1.2;
  }
  if (main?.kind === 'money') return 1.2;
  return form === 'threshold' && main?.value === 0 ? 2 : 0;
}

/** What a sentence without any telling word most likely counts. */
function byDefault(read: ReadForm, unclear: boolean): Counted {
  if (unclear) return 'unclear';
  if (read.form === 'milestone') return 'output';
  if (read.form === 'none') return 'unclear';
  return read.main?.kind === 'money' || read.main?.kind === 'time' || read.main?.kind === 'percent' || read.absolute
    ? 'impact'
    : 'unclear';
}

/** The words that name what is counted: behind a plain count, before a change or a bound of a metric. */
function focusOf(tokens: readonly Token[], read: ReadForm, start: number, hits: readonly Hit[]): Zone {
  const { main, form } = read;
  if (!main) return { from: start, to: tokens.length - 1 };
  const clause = clauseAround(tokens, main.first, main.last);
  const anchor = read.from && read.from.cue < main.cue ? read.from : main;
  const before = { from: Math.max(clause.from, start), to: anchor.cue - 1 };
  const behind = { from: main.first, to: nounPhraseEnd(tokens, main.last + 1) };
  let told = hits.some((hit) => hit.first >= before.from && hit.last <= before.to);
  // "Increase sessions on posts. 5 % month over month."
  if (!told && before.to - before.from < 2 && clause.from > start && !hits.some((hit) => hit.first > main.last)) {
    before.from = start;
    told = true;
  }
  if (main.kind === 'count' && form !== 'from-to' && form !== 'by-relative' && main.role !== 'to') return behind;
  if (main.kind === 'count' && main.role === 'to' && !told) return behind;
  if (main.kind === 'percent' && !told && !/^(?:by)/.test(form)) return { from: main.last + 1, to: clause.to };
  if (form === 'by-relative' && !told) return { from: main.last + 1, to: clause.to };
  return before;
}

/** The end of the words a count is of: "18 enablement sessions | to sales". */
function nounPhraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at < from + 7) {
    const { lower, kind } = tokens[at] as Token;
    if (kind === 'sign' && !/^[-+/*~"„“&]$/.test(lower)) break;
    if (
      MEANS.test(lower) ||
      PURPOSE.test(lower) ||
      /^(?:and|und|who|are|is|sind|have|werden|pro|per|je|that)$/.test(lower)
    )
      break;
    at++;
  }
  return Math.max(from, at - 1);
}

interface MainVerb {
  readonly kind: 'output' | 'activity';
  readonly at: number;
  readonly weight: number;
}

/** The verb that says what is done: at the beginning, or at the end of a German sentence. */
function mainVerb(tokens: readonly Token[], read: ReadForm, start: number): MainVerb | null {
  if (read.form === 'milestone' || read.form === 'none') {
    const deed = readDeed(tokens, NO_TERMS);
    if (deed) return { kind: deed.kind, at: deed.at, weight: read.form === 'milestone' ? 4 : 2 };
  }
  for (let at = start; at < Math.min(start + 3, tokens.length); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || isGerund(token)) break;
    const classes = verbClasses(token.lower);
    if (
      classes.some((one) => one === 'up' || one === 'down' || one === 'better' || one === 'keep') &&
      classes[0] !== 'output' &&
      classes[0] !== 'activity'
    )
      return null;
    if (classes.includes('reach') && !classes.includes('output') && !classes.includes('activity')) return null;
    const kind = classes.includes('output') ? 'output' : classes.includes('activity') ? 'activity' : null;
    if (kind) return { kind, at, weight: classes.includes('reach') ? 0.6 : kind === 'activity' ? 4 : 1.6 };
  }
  return lastVerb(tokens, read);
}

const NO_TERMS: ReadonlySet<number> = new Set();

function lastVerb(tokens: readonly Token[], read: ReadForm): MainVerb | null {
  const { main } = read;
  if (!main) return null;
  const { to } = clauseAround(tokens, main.first, main.last);
  for (let at = Math.min(to, tokens.length - 1); at > main.last; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const classes = verbClasses(token.lower);
    const kind = classes.includes('activity') ? 'activity' : classes.includes('output') ? 'output' : null;
    if (!kind || /^\p{Lu}/u.test(token.text)) continue;
    const late = at >= to - 1;
    return { kind, at, weight: late && !classes.includes('reach') ? 1.4 : 0.5 };
  }
  return null;
}

/** The text of tokens `first` to `last`, with its place. */
export function wordsBetween(tokens: readonly Token[], first: number, last: number): Found {
  const list = tokens.slice(first, last + 1);
  const start = list[0]?.start ?? 0;
  let word = '';
  for (const token of list) word += `${word !== '' && !token.glued ? ' ' : ''}${token.text}`;
  return { start, end: list.at(-1)?.end ?? start, word };
}
