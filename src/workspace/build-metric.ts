import { readNumber } from '../language/number';
import { targetFromBy } from '../metrics/change';
import type { By, ChangeMetric, Metric } from '../model/metric';
import type { Path } from '../model/ref';
import type { FileData } from '../schema/kinds';
import { exactNumber } from '../source/scalar';
import { doubtOf } from './doubtful-number';
import type { FileReader } from './read-file';

type TeamData = FileData<'team'>;
type KeyResultData = NonNullable<NonNullable<TeamData['objectives']>[number]['key_results']>[number];
type MetricData = NonNullable<KeyResultData['metric']>;

/**
 * A metric's data as a metric. Faults of form (two forms at once, `commit` without `stretch`, a range upside down) are
 * noted at their key; null where no metric comes out of it.
 */
export function buildMetric(reader: FileReader, data: MetricData, path: Path): Metric | null {
  const forms = formsOf(data);
  if (forms.length > 1) {
    reader.see(
      'format',
      'metric-forms',
      { first: forms[0] ?? '', second: forms[1] ?? '' },
      [...path, forms[1] ?? ''],
      'key',
    );
    return null;
  }
  const base = {
    unit: data.unit ?? null,
    counts: data.counts ?? 'level',
    curve: data.curve ?? 'linear',
    observableFrom: data.observable_from ?? null,
    source: data.source ?? null,
    measures: data.measures ?? null,
  } as const;
  if (data.yes_no) return { type: 'yes-no', ...base };
  if (data.establish) return { type: 'establish', ...base };
  if (given(data.at_least) || given(data.at_most) || data.between) return threshold(reader, data, base, path);
  return change(reader, data, base, path);
}

function given(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** The forms a metric states, by the key that states each. */
function formsOf(data: MetricData): string[] {
  const forms: string[] = [];
  if (given(data.to)) forms.push('to');
  if (given(data.by)) forms.push('by');
  for (const key of ['at_least', 'at_most', 'between', 'yes_no', 'establish'] as const)
    if (given(data[key])) forms.push(key);
  return forms;
}

type Base = Pick<ChangeMetric, 'unit' | 'counts' | 'curve' | 'observableFrom' | 'source' | 'measures'>;

function change(reader: FileReader, data: MetricData, base: Base, path: Path): ChangeMetric {
  const from = reader.number(data.from, [...path, 'from']);
  const to = reader.number(data.to, [...path, 'to']);
  const by = data.by === null || data.by === undefined ? null : readBy(reader, data.by, [...path, 'by']);
  const commit = reader.number(data.commit, [...path, 'commit']);
  const stretch = reader.number(data.stretch, [...path, 'stretch']);
  if ((commit === null) !== (stretch === null)) {
    reader.see('format', 'commit-stretch', {}, [...path, commit === null ? 'stretch' : 'commit'], 'key');
  }
  const start = from?.value ?? (base.counts === 'sum' ? 0 : null);
  const target = to?.value ?? (by && start !== null ? targetFromBy(start, by) : null);
  const both = commit !== null && stretch !== null;
  if (both && start !== null && target !== null && !ordered([start, commit.value, target, stretch.value])) {
    reader.see('format', 'anchors-order', {}, [...path, 'commit'], 'key');
  }
  return {
    type: 'metric',
    ...base,
    unit: base.unit ?? to?.unit ?? from?.unit ?? null,
    from: start,
    to: target,
    by,
    commit: both ? commit.value : null,
    stretch: both ? stretch.value : null,
  };
}

/** Strictly rising or strictly falling. */
function ordered(values: readonly number[]): boolean {
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? 0)));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}

function threshold(reader: FileReader, data: MetricData, base: Base, path: Path): Metric | null {
  const scoredBy = data.scored_by ?? 'hit-rate';
  let [low, high] = [
    reader.number(data.at_least, [...path, 'at_least']),
    reader.number(data.at_most, [...path, 'at_most']),
  ];
  if (data.between) {
    low = reader.number(data.between[0], [...path, 'between', 0]);
    high = reader.number(data.between[1], [...path, 'between', 1]);
    if (low && high && low.value > high.value) reader.see('format', 'range-order', {}, [...path, 'between'], 'key');
  }
  const bound = low ?? high;
  if (bound === null) return null;
  if (scoredBy === 'distance' && (data.between || bound.value <= 0)) {
    reader.see('format', 'distance', {}, [...path, 'scored_by']);
  }
  const type = data.between ? 'between' : low ? 'at-least' : 'at-most';
  return { type, ...base, unit: base.unit ?? bound.unit, low: low?.value ?? null, high: high?.value ?? null, scoredBy };
}

/** `-30%`, `+5`, `2x`: a sign is required except for a factor. */
function readBy(reader: FileReader, written: number | string, path: Path): By | null {
  const text = String(written).normalize('NFKC').replaceAll(/[−–]/g, '-').trim();
  const match = /^(?<sign>[-+])?\s*(?<digits>[\d.,]+)\s*(?<kind>%|x|×)?$/.exec(text);
  const digits = match?.groups?.digits ?? '';
  const plain = reader.isPlain(path);
  const doubt = plain ? doubtOf(digits, reader.language) : null;
  if (doubt) reader.doubt({ ...doubt, found: String(written) }, path);
  const [exact, habit] = [exactNumber(digits), readNumber(digits, reader.language)?.value ?? null];
  const amount = plain ? (exact ?? habit) : (habit ?? exact);
  const sign = match?.groups?.sign;
  const unit = match?.groups?.kind;
  if (
    amount === null ||
    (unit !== 'x' && unit !== '×' && sign === undefined) ||
    ((unit === 'x' || unit === '×') && sign)
  ) {
    reader.see('format', 'by', { found: String(written) }, path);
    return null;
  }
  const signed = sign === '-' ? -amount : amount;
  if (unit === '%') return { kind: 'percent', amount: signed };
  if (unit === 'x' || unit === '×') return { kind: 'factor', amount };
  return { kind: 'absolute', amount: signed };
}
