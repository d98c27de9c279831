import { TIME_UNITS } from '../language/lexicon/numbers';
import type { Statement } from '../language/statement';
import type { By, Metric } from '../model/metric';
import { yamlText } from '../source/yaml-text';
import { metricOf } from '../workspace/title-metric';

/** What stands in the YAML beside a user's words. */
export interface DraftWords {
  /** Above `establish: true`, with the metric to write once today's value is known. */
  readonly measureFirst: (metric: string) => string;
  readonly nameMetric: string;
}

export interface DraftItem {
  readonly id: string;
  readonly title: string;
}

/** A key result as an item of `key_results`, with what the sentence states written down. */
export function keyResultYaml({ id, title }: DraftItem, statement: Statement, words: DraftWords): string {
  const lines = [`- id: ${id}`, `  title: ${yamlText(title)}`];
  if (statement.form === 'milestone') {
    const due = statement.due === null ? [] : [`      due: ${statement.due}`];
    return [...lines, '  milestones:', '    - id: done', `      title: ${yamlText(title)}`, ...due, ''].join('\n');
  }
  const metric = statement.measurable ? metricOf(statement) : null;
  const written = metric === null ? null : metricYaml(metric, statement);
  if (metric === null || written === null) lines.push(`  # ${words.nameMetric}`, '  metric: { establish: true }');
  else if (metric.type === 'metric' && metric.to === null)
    lines.push(
      `  # ${words.measureFirst(`metric: ${written.replace('{ ', '{ from: …, ')}`)}`,
      '  metric: { establish: true }',
    );
  else lines.push(`  metric: ${written}`);
  return [...lines, ''].join('\n');
}

/** An objective as an item of `objectives`. */
export function objectiveYaml({ id, title }: DraftItem): string {
  return [`- id: ${id}`, `  title: ${yamlText(title)}`, '  key_results: []', ''].join('\n');
}

/** Null for a number YAML cannot hold as people write it. */
function metricYaml(metric: Metric, statement: Statement): string | null {
  const parts: string[] = [];
  const add = (key: string, value: number | null) => {
    if (value !== null) parts.push(`${key}: ${value}`);
  };
  if (metric.type === 'metric') {
    add('from', metric.from);
    if (metric.by) parts.push(`by: ${changeYaml(metric.by)}`);
    else add('to', metric.to);
  } else if (metric.type === 'between') parts.push(`between: [${metric.low}, ${metric.high}]`);
  else if (metric.type === 'at-least') add('at_least', metric.low);
  else if (metric.type === 'at-most') add('at_most', metric.high);
  // Of a relative change the percent sign is the change's, not the metric's.
  const unit = metric.type === 'metric' && metric.by?.kind === 'percent' ? null : metric.unit;
  if (unit !== null) parts.push(`unit: ${yamlText(unit)}`);
  if (countsFromZero(statement)) parts.push('counts: sum');
  const text = `{ ${parts.join(', ')} }`;
  return /\de[+-]?\d/.test(text) ? null : text;
}

function changeYaml({ kind, amount }: By): string {
  if (kind === 'factor') return `${amount}x`;
  const signed = amount < 0 ? `${amount}` : `+${amount}`;
  return kind === 'percent' ? `${signed}%` : signed;
}

/**
 * Is the target a number of things to be done or won in the cycle, so that the count starts at zero ("win 10 customers")?
 * "Raise customers to 10" is a level and has a baseline.
 */
export function countsFromZero({ form, unit, direction, evidence }: Statement): boolean {
  if (form !== 'to-only' || direction !== 'increase' || unit === null) return false;
  if (/^(?:%|x|pp|points|punkte?n?|[A-Z]{3}|\/\d+)$/i.test(unit) || TIME_UNITS.has(unit.toLowerCase())) return false;
  return !/^(?:to|auf|reach|at|bei)\b/i.test(evidence.form[0]?.word ?? '');
}
