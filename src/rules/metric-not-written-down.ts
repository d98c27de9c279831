import { isComplete } from '../metrics';
import type { Metric } from '../model/metric';
import { below } from '../model/ref';
import type { Language } from '../model/workspace';
import { defineRule } from './define';
import { judgedKeyResults } from './live';

/** The title says it all ("NPS from 40 to 55") and the metric is not written down; the fix writes it behind the title. */
export default defineRule({
  id: 'metric-not-written-down',
  group: 'key-result',
  severity: 'note',
  check({ workspace, teamCycles, report }) {
    for (const { keyResult } of judgedKeyResults(workspace, teamCycles)) {
      const { metric, metricFrom, place, ref } = keyResult;
      if (metricFrom !== 'title' || metric === null || !isComplete(keyResult)) continue;
      const text = metricText(metric, workspace.language);
      if (text === null) continue;
      const { file, path } = place;
      const change = { kind: 'add', file, path, after: 'title', key: 'metric', text } as const;
      report('missing', { metric: text }, below(place, 'title'), ref, { safe: true, changes: [change] });
    }
  },
});

/** A metric as YAML on one line; null where it has no such form. */
function metricText(metric: Metric, language: Language): string | null {
  const fields = fieldsOf(metric, language);
  if (fields === null || fields.some(([, value]) => value === null)) return null;
  const unit: [string, string][] = metric.unit === null ? [] : [['unit', scalar(metric.unit)]];
  return `{ ${[...fields, ...unit].map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}

function fieldsOf(metric: Metric, language: Language): [string, string | null][] | null {
  const number = (value: number | null) => (value === null ? null : numberText(value, language));
  switch (metric.type) {
    case 'metric': {
      const { from, to, by } = metric;
      const start: [string, string | null][] = from === null ? [] : [['from', number(from)]];
      if (by === null) return [...start, ['to', number(to)]];
      const amount = number(by.amount);
      if (amount === null || amount.startsWith('"')) return [...start, ['to', number(to)]];
      const sign = by.amount > 0 ? '+' : '';
      const change = { percent: `${sign}${amount}%`, absolute: `"${sign}${amount}"`, factor: `${amount}x` }[by.kind];
      return [...start, ['by', change]];
    }
    case 'at-least':
      return [['at_least', number(metric.low)]];
    case 'at-most':
      return [['at_most', number(metric.high)]];
    case 'between': {
      const [low, high] = [number(metric.low), number(metric.high)];
      return [['between', low === null || high === null ? null : `[${low}, ${high}]`]];
    }
    default:
      return null;
  }
}

/** A number as the format wants it. In German `1.234` would be read as 1234, so it stands in quotes with a comma. */
function numberText(value: number, language: Language): string | null {
  const text = String(value + 0);
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return null;
  return language === 'de' && /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `"${text.replace('.', ',')}"` : text;
}

const WORD = /^\p{L}+(?: \p{L}+)*$/u;
const TAKEN = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** A text as a YAML scalar on one line: plain where it is a word or a few, else in quotes. */
function scalar(text: string): string {
  return WORD.test(text) && !TAKEN.test(text) ? text : JSON.stringify(text);
}
