import { formatOf } from '../../../format';
import { answer } from './answer';
import { derivation } from './derivation';
import { evidence } from './evidence';

const { list } = formatOf('en');

/** Sentences of `okr why`. */
export const why = {
  title: (organisation: string, title: string) => `${organisation} · why · ${title}`,
  organisation: 'the whole organisation',
  closed: 'closed',
  sections: {
    score: 'Where the score comes from',
    status: 'Where the pace comes from',
    health: 'Where the health comes from',
    outlook: 'Confidence, freshness, forecast',
    ambition: 'Ambition',
    inputs: 'What it rests on',
    checkIns: 'Check-ins',
    changes: 'Changes of the definition',
    thresholds: 'Thresholds',
  },
  columns: {
    keyResult: 'Key result',
    objective: 'Objective',
    milestone: 'Milestone',
    score: 'Score',
    weight: 'Weight',
    done: 'Done',
    due: 'Due',
    pace: 'Pace',
    planned: 'Planned',
    came: 'Check-in',
    value: 'Value',
    confidence: 'Confidence',
    by: 'By',
    where: 'Where',
    source: 'Source',
    cycle: 'Cycle',
    mean: 'Mean',
    name: '',
  },
  list: (items: readonly string[]) => list(items),
  ...answer,
  ...derivation,
  ...evidence,
} as const;
