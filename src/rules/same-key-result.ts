import { overlap } from '../alignment/overlap';
import { stem } from '../language/stem';
import { tokenize } from '../language/tokenize';
import type { Metric } from '../model/metric';
import { below } from '../model/ref';
import { defineRule } from './define';
import { judgedKeyResults, type PlacedKeyResult } from './live';
import { knownUnit } from './units';

/**
 * One metric in two teams with different numbers, or twice in one team. Two metrics are one when the words of their
 * titles are, without numbers, units and the words that only say up or down.
 */
export default defineRule({
  id: 'same-key-result',
  group: 'key-result',
  severity: 'warning',
  check({ workspace, teamCycles, report }) {
    const known = new Map<string, PlacedKeyResult[]>();
    for (const placed of judgedKeyResults(workspace, teamCycles)) {
      const { title, metric, place, ref } = placed.keyResult;
      const words = metric === null ? null : metricWords(title, metric);
      if (words === null || metric === null) continue;
      const before = known.get(words) ?? [];
      known.set(words, [...before, placed]);
      const earlier = before.filter((one) => overlap(one.home.cycle, placed.home.cycle));
      const own = earlier.find(
        (one) => one.home.team.id === placed.home.team.id && one.home.cycle.id === placed.home.cycle.id,
      );
      if (own) {
        report('twice', { title, other: own.keyResult.ref }, below(place, 'title'), ref);
        continue;
      }
      const other = earlier.find(
        (one) => one.home.team.id !== placed.home.team.id && numbersOf(one.keyResult.metric) !== numbersOf(metric),
      );
      if (!other) continue;
      const data = {
        title,
        other: other.keyResult.ref,
        own: numbersOf(metric),
        theirs: numbersOf(other.keyResult.metric),
      };
      report('other-team', data, below(place, 'title'), ref);
    }
  },
});

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
  const tokens = tokenize(title).filter((token) => token.kind === 'word');
  const unit = metric.unit?.toLowerCase() ?? null;
  const words = tokens
    .map((token) => token.lower)
    .filter((word) => !EMPTY.has(word) && knownUnit(word) === null && word !== unit)
    .map(stem);
  const kinds = tokens.filter((token) => KINDS.test(token.lower)).map(() => '%');
  const distinct = [...new Set([...words, ...kinds])].sort();
  return words.length === 0 ? null : `${distinct.join(' ')} ${knownUnit(metric.unit)?.kind ?? ''}`;
}

/** What is to be reached, for comparing and for a sentence. */
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
