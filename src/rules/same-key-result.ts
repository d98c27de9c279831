import { overlap } from '../alignment/overlap';
import { stem } from '../language/stem';
import { type Token, tokenize } from '../language/tokenize';
import type { Cycle } from '../model/cycle';
import type { Metric } from '../model/metric';
import { below } from '../model/ref';
import { defineRule } from './define';
import { judgedKeyResults, type PlacedKeyResult } from './live';
import { knownUnit } from './units';

/**
 * One metric in two teams with different numbers, or twice in one team. Two metrics are one when the words of their
 * titles are, without values, units and the words that only say up or down.
 */
export default defineRule({
  id: 'same-key-result',
  group: 'key-result',
  severity: 'warning',
  check({ workspace, teamCycles, report }) {
    const known = new Map<string, Map<string, Seen>>();
    for (const placed of judgedKeyResults(workspace, teamCycles)) {
      const { title, metric, place, ref } = placed.keyResult;
      const words = metric === null ? null : metricWords(title, metric);
      if (words === null || metric === null) continue;
      const { cycle, team } = placed.home;
      const cycles = known.get(words) ?? new Map<string, Seen>();
      known.set(words, cycles);
      const seen = cycles.get(cycle.id) ?? { cycle, byTeam: new Map(), byTarget: new Map() };
      cycles.set(cycle.id, seen);
      const own = seen.byTeam.get(team.id);
      const [numbers, target] = [numbersOf(metric), targetOf(metric)];
      if (own) report('twice', { title, other: own.keyResult.ref }, below(place, 'title'), ref);
      else {
        const other = inAnotherTeam(placed, target, cycles);
        if (other) {
          const data = { title, other: other.keyResult.ref, own: numbers, theirs: numbersOf(other.keyResult.metric) };
          report('other-team', data, below(place, 'title'), ref);
        }
        seen.byTeam.set(team.id, placed);
      }
      if (!seen.byTarget.has(target)) seen.byTarget.set(target, placed);
    }
  },
});

/** One metric's key results in a cycle: the first of each team, and the first with each target. */
interface Seen {
  readonly cycle: Cycle;
  readonly byTeam: Map<string, PlacedKeyResult>;
  readonly byTarget: Map<string, PlacedKeyResult>;
}

/** The first key result of another team with another target, in a cycle that overlaps. */
function inAnotherTeam(
  { home }: PlacedKeyResult,
  target: string,
  cycles: ReadonlyMap<string, Seen>,
): PlacedKeyResult | null {
  for (const { cycle, byTarget } of cycles.values()) {
    if (!overlap(cycle, home.cycle)) continue;
    for (const [theirs, other] of byTarget) if (theirs !== target && other.home.team.id !== home.team.id) return other;
  }
  return null;
}

/** Words that say how a number moves, and those that hold a sentence together. */
const EMPTY = new Set(
  `a an the of in on at to from by for with and per is are be stays stay remains above below under over least most than or more less
  our we their its increase increases reduce reduces raise raises rise rises cut cuts lower lowers improve improves grow
  grows keep keeps hold holds fall falls drop drops achieve reach get win new up down average mean total number share
  der die das den dem des ein eine einen einem einer eines im in am an auf von vom um für mit und je pro bei beim zu zum zur
  aus ist sind wird werden bleibt bleiben liegt über unter mindestens höchstens maximal als oder mehr weniger unser unsere
  unserer unseren wir steigern steigt steigerung senken sinkt senkung erhöhen erhöht erhöhung reduzieren reduzierung
  reduziert verringern verringerung verbessern verbesserung halten erreichen gewinnen durchschnittliche durchschnittlichen
  durchschnittlicher mittlere mittleren anzahl zahl anteil`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Shares and numbers of one thing are two metrics. */
const KINDS = /^(?:share|anteil|quote|rate|ratio)$/;

/** The words a metric is told by, in no order; null where there are too few to tell. */
function metricWords(title: string, metric: Metric): string | null {
  const all = tokenize(title);
  const tokens = all.filter(({ kind }) => kind === 'word');
  const unit = metric.unit?.toLowerCase() ?? null;
  const words = tokens
    .map((token) => token.lower)
    .filter((word) => !EMPTY.has(word) && knownUnit(word) === null && word !== unit)
    .map(stem);
  const kinds = tokens.filter((token) => KINDS.test(token.lower)).map(() => '%');
  kinds.push(...all.filter((_, at) => isName(all, at)).map((token) => token.text));
  const distinct = [...new Set([...words, ...kinds])].sort();
  return words.length === 0 ? null : `${distinct.join(' ')} ${knownUnit(metric.unit)?.kind ?? ''}`;
}

/** A number behind a word that leads to no value is a name: hall 3, line 2, order 12-4. */
function isName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number') return false;
  const before = tokens[at - 1];
  if (before?.kind === 'sign') return before.lower === '-' && before.glued && tokens[at]?.glued === true;
  return before?.kind === 'word' && !EMPTY.has(before.lower);
}

/** What is to be reached, for comparing: who does not say where it starts may start where the other does. */
function targetOf(metric: Metric): string {
  return metric.type === 'metric' && metric.to !== null ? `${metric.to}` : numbersOf(metric);
}

/** What is to be reached, for a sentence. */
function numbersOf(metric: Metric | null): string {
  if (metric === null) return '';
  if (metric.type === 'metric') {
    const { from, to, by } = metric;
    if (to === null)
      return by === null ? '' : `${by.amount > 0 ? '+' : ''}${by.amount}${by.kind === 'percent' ? ' %' : ''}`;
    return from === null ? `${to}` : `${from} → ${to}`;
  }
  if (metric.type === 'yes-no' || metric.type === 'establish') return '';
  const { low, high } = metric;
  if (low !== null && high !== null) return `${low} – ${high}`;
  return low === null ? `≤ ${high}` : `≥ ${low}`;
}
