import { bodyStart } from './clause';
import { COMPARATIVES } from './lexicon/polarity';
import { verbClasses } from './lexicon/verbs';
import type { Token } from './tokenize';

/** A deliverable or an activity a sentence is about. */
export interface Deed {
  readonly kind: 'output' | 'activity';
  /** The token of the deciding verb. */
  readonly at: number;
}

const DONE =
  /^(?:live|produktiv|bereit|fertig|ready|available|complete|usable|done|place|operational|released|verfügbar|online|soweit|erledigt|zertifiziert|vorhanden)$/;
const STATES =
  /^(?:is|are|ist|sind|has|have|been|wurde|wurden|haben|hat|wird|werden|in|steht|stehen|zu|per|und|and|,|erfolgreich|successfully|fully|komplett|vollständig)$/;
const ABSTRACT =
  /^(?:trust|vertrauen|relationship|relationships|culture|kultur|confidence|cohesion|awareness|momentum|clarity|klarheit)$/;

/**
 * What is made or done where a sentence states no value: a verb at its beginning ("Launch the portal"), a participle or
 * infinitive of German at its end ("Portal eingeführt"), or a state that is there or not ("is live"). Null where it wishes
 * or compares ("Improve…", "better…").
 */
export function readDeed(tokens: readonly Token[], metrics: ReadonlySet<number>): Deed | null {
  const start = bodyStart(tokens);
  if (tokens.some(({ lower }) => lower === '?')) return null;
  const compared = tokens.some(({ lower }, at) => at >= start && COMPARATIVES.has(lower) && !metrics.has(at));
  for (let at = start; at < Math.min(start + 3, tokens.length); at++) {
    const token = tokens[at] as Token;
    const found = deedAt(tokens, at);
    if (token.kind !== 'word' || (at === start && isGerund(token))) break;
    const classes = verbClasses(token.lower);
    if (
      classes.some((one) => one === 'up' || one === 'down' || one === 'better' || one === 'keep') &&
      !classes.includes('output')
    )
      return null;
    if (
      found &&
      !(compared && /^(?:make|have|get|be)$/.test(token.lower)) &&
      !/^(?:our|we|wir|unser)/.test(tokens[start]?.lower ?? '')
    ) {
      if (/^(?:consider|support|help|provide)$/.test(token.lower)) return null;
      if (/^(?:build|create|foster|establish)$/.test(token.lower) && ABSTRACT.test(tokens[at + 1]?.lower ?? ''))
        return null;
      return found;
    }
    if (!/^(?:successfully|fully|finally|[\p{L}]+ly|re|co|pre|-|and|[/])$/u.test(token.lower)) break;
  }
  return finished(tokens, start, compared);
}

/** "Onboarding NPS", "Building things is fun": a noun of English. */
export function isGerund({ lower }: Token): boolean {
  return /[a-z]{3}ing$/.test(lower) && lower !== 'bring';
}

function deedAt(tokens: readonly Token[], at: number): Deed | null {
  const classes = verbClasses(tokens[at]?.lower ?? '');
  const kind = classes.find((one) => one === 'output' || one === 'activity');
  return kind === 'output' || kind === 'activity' ? { kind, at } : null;
}

/** A verb or state further behind. */
function finished(tokens: readonly Token[], start: number, compared: boolean): Deed | null {
  let found: Deed | null = null;
  for (let at = start; at < tokens.length; at++) {
    const { lower, kind, text } = tokens[at] as Token;
    if (kind !== 'word') continue;
    const state = STATES.test(tokens[at - 1]?.lower ?? '') || /^(?:ist|sind)$/.test(auxiliary(tokens, start, at));
    if (DONE.test(lower) && state) return { kind: 'output', at };
    const classes = verbClasses(lower);
    if (classes.length === 0) continue;
    const participle =
      /(?:ed|built|written|done|made|met|run|held|set|put)$/.test(lower) ||
      /^(?:\p{L}{0,8}ge\p{L}+(?:t|en)|\p{L}+iert|(?:be|er|ver|ent|unter|über)\p{L}+t|abgeschlossen|verabschiedet)$/u.test(
        lower,
      );
    const infinitive = at >= tokens.length - 2 && /(?:en|rn|ln)$/.test(lower) && /^\p{Ll}/u.test(text);
    const noun = /^\p{Lu}\p{L}+ung$/u.test(text) && at === start;
    if (!participle && !infinitive && !noun) {
      if (
        /^(?:finalisieren|publizieren|erstellen|bestehen|erhalten|implementieren|veröffentlichen|etablieren)$/.test(
          lower,
        )
      )
        found ??= deedAt(tokens, at);
      continue;
    }
    if (classes.some((one) => one === 'up' || one === 'down' || one === 'better')) {
      if (!classes.includes('output')) return null;
    }
    const deed = deedAt(tokens, at);
    if (!deed) continue;
    if (infinitive && ABSTRACT.test(tokens[at - 1]?.lower ?? '')) return null;
    const passive = participle && /^(?:werden|wird)$/.test(auxiliary(tokens, start, at));
    if (deed.kind === 'activity' && passive) continue;
    found ??= deed;
  }
  return compared && found?.kind === 'activity' ? null : found;
}

function auxiliary(tokens: readonly Token[], start: number, at: number): string {
  for (let back = at - 1; back >= start; back--) {
    const word = tokens[back]?.lower ?? '';
    if (/^(?:werden|wird|ist|sind|haben|hat|wurde|wurden)$/.test(word)) return word;
  }
  return '';
}
