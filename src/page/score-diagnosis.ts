import type { ScoreReport } from '../schema/output/score';
import type { Text } from '../text/catalogue';
import { formatOf } from '../text/format';
import type { Block } from './blocks';
import type { Names } from './names';

type Diagnosis = ScoreReport['diagnosis'][number];

/** Obstacles named one by one. */
const MOST_BLOCKERS = 2;

/** Of each team whose cycle went badly: was it the strategy or the cadence, and which facts say so. */
export function diagnosisBlocks(report: ScoreReport, text: Text, names: Names): Block[] {
  const words = text.screens.score.diagnosis;
  return report.diagnosis.map((one) => ({
    type: 'callout',
    tone: 'warn',
    title: words.title[kindOf(one)](names.team(one.team)),
    text: [...factsOf(one, text), words.ask[kindOf(one)]].join(' '),
  }));
}

/** A cadence that held but for obstacles nobody cleared has its own words. */
function kindOf({ verdict, signs }: Diagnosis): Diagnosis['verdict'] | 'obstacles' {
  const rhythmHeld = signs.includes('kept-rhythm') && !signs.includes('frozen-values');
  return verdict === 'cadence' && rhythmHeld ? 'obstacles' : verdict;
}

function factsOf(one: Diagnosis, text: Text): string[] {
  const words = text.screens.score.diagnosis;
  const { number } = formatOf(text.language);
  const { adherence, scored, missed, frozen, blockers, confidence, moved, outOfReach } = one;
  return [
    words.missed(missed, scored),
    frozen > 0 ? words.frozen(frozen) : '',
    confidence === null ? '' : words.confidence(number(confidence, 1)),
    adherence.due > 0 ? words.checkIns(adherence.made, adherence.due) : '',
    ...blockers.slice(0, MOST_BLOCKERS).map((blocker) => words.blocker(blocker.text, blocker.days)),
    moved > 0 ? words.moved(moved) : '',
    outOfReach > 0 ? words.outOfReach(outOfReach) : '',
  ].filter(Boolean);
}
