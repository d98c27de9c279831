import { bodyStart, clauseAround } from './clause';
import { HIGHER_HEAD, LOWER_HEAD, LOWER_IS_BETTER } from './lexicon/polarity';
import { verbClasses } from './lexicon/verbs';
import type { ReadForm } from './read-form';
import type { Direction } from './statement';
import type { Token } from './tokenize';

/** Where the metric shall go. `terms` are the tokens of metric words: a verb inside one ("drop-off rate") says nothing. */
export function readDirection(tokens: readonly Token[], read: ReadForm, terms: ReadonlySet<number>): Direction | null {
  const { form, main, from } = read;
  if (form === 'milestone') return null;
  if (form === 'none') return byVerbAnywhere(tokens, terms);
  if (read.absolute === 'zero') return from ? 'decrease' : 'maintain';
  if (!main) return 'increase';
  const verb = governing(tokens, main, terms);
  const lower = isLower(tokens, main, terms);
  if (form === 'from-to') {
    const units = from?.unit ?? main.unit;
    const mixed = main.unit !== null && units !== main.unit;
    const comparable =
      !mixed &&
      from?.value !== null &&
      main.value !== null &&
      from !== null &&
      sameMeasure(tokens, from.last, main.last);
    if (comparable && from.value !== main.value) return (main.value ?? 0) > (from.value ?? 0) ? 'increase' : 'decrease';
    return verb === 'increase' || verb === 'decrease' ? verb : lower ? 'decrease' : 'increase';
  }
  if (form === 'by-relative' || form === 'by-absolute') {
    if (tokens[main.first] && /^hal/.test(tokens[main.first]?.lower ?? '')) return 'decrease';
    if (main.sign === -1) return 'decrease';
    if (verb === 'increase' || verb === 'decrease') return verb;
    if (main.sign === 1) return 'increase';
    return lower ? 'decrease' : 'increase';
  }
  if (main.value === 0 && main.kind !== 'percent' && !from) return verb === 'decrease' ? 'decrease' : 'maintain';
  if (verb === 'maintain') return 'maintain';
  if (form === 'threshold') {
    if (read.bound === 'high') return 'decrease';
    if (read.bound === 'range') return 'maintain';
    return verb ?? 'increase';
  }
  return verb ?? (lower ? 'decrease' : 'increase');
}

/** Do both values stand in one unit ("2.1MB" and "500KB", "2/week" and "3/day" do not)? */
function sameMeasure(tokens: readonly Token[], a: number, b: number): boolean {
  const unit = (at: number) => {
    const next = tokens[at + 1];
    if (next?.lower === '/') return `/${tokens[at + 2]?.lower ?? ''}`;
    return next?.kind === 'word' && next.glued ? next.lower : '';
  };
  const [first, second] = [unit(a), unit(b)];
  return first === second || first === '' || second === '';
}

/** The direction of the verb or noun that governs a value: the nearest in its clause, before it where there is one. */
function governing(
  tokens: readonly Token[],
  main: { first: number; last: number; cue: number },
  terms: ReadonlySet<number>,
): Direction | null {
  const { from, to } = clauseAround(tokens, main.first, main.last);
  for (let at = main.first - 1; at >= from; at--) {
    if (terms.has(at)) continue;
    if (tokens[at]?.lower === ',' && main.first - at > 6 && /^(?:um|so|which|damit)$/.test(tokens[at + 1]?.lower ?? ''))
      break;
    const direction = directionOf(tokens[at] as Token);
    if (direction) return direction;
  }
  for (let at = main.last + 1; at <= Math.min(to, main.last + 12); at++) {
    if (terms.has(at)) continue;
    if (
      /^(?:by|through|durch|indem|to|um|and|und|via|without|with)$/.test(tokens[at]?.lower ?? '') &&
      at > main.last + 1
    )
      break;
    const direction = directionOf(tokens[at] as Token);
    if (direction) return direction;
  }
  return null;
}

function directionOf({ lower }: Token): Direction | null {
  const classes = lower === 'remaining' ? [] : verbClasses(lower);
  if (classes.length === 0) return null;
  if (classes.includes('keep') && !classes.includes('activity')) return 'maintain';
  if (classes.includes('up')) return 'increase';
  return classes.includes('down') ? 'decrease' : null;
}

function byVerbAnywhere(tokens: readonly Token[], terms: ReadonlySet<number>): Direction | null {
  for (let at = 0; at < tokens.length; at++) {
    const direction = terms.has(at) ? null : directionOf(tokens[at] as Token);
    if (direction) return direction;
  }
  return null;
}

/** Is the metric better the lower it is? The nearest metric word before the value decides, else one behind it. */
function isLower(tokens: readonly Token[], main: { first: number; last: number }, terms: ReadonlySet<number>): boolean {
  const start = bodyStart(tokens);
  const tells = (at: number): boolean | null => {
    const word = tokens[at]?.lower ?? '';
    if (at === start && verbClasses(word).length > 0) return null;
    if (HIGHER_HEAD.test(word)) return false;
    if (LOWER_IS_BETTER.has(word) || LOWER_HEAD.test(word)) return true;
    return terms.has(at) ? false : null;
  };
  let told: boolean | null = null;
  const { from, to } = clauseAround(tokens, main.first, main.last);
  for (let at = main.first - 1; at >= from; at--) {
    const one = tells(at);
    if (one === true) return true;
    if (one === false && told === null) told = false;
  }
  if (told !== null) return told;
  for (let at = main.last + 1; at <= Math.min(to, main.last + 4); at++) if (tells(at)) return true;
  return false;
}
