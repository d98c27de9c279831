import type { Said } from '../../catalogue';
import { formatOf } from '../../format';

const { amount, date, percent } = formatOf('en');

/** A goalpost that moved. */
interface Moved {
  readonly what: 'target' | 'baseline' | 'metric' | 'weight' | 'ambition';
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
  readonly unit: string | null;
  readonly date: string;
  readonly who: string | null;
  readonly commit: string | null;
  readonly reason: string | null;
  /** Scores 0–1 by the definition before and after, with the values of today. */
  readonly original: number | null;
  readonly amended: number | null;
  readonly ofObjective: boolean;
  readonly ref: string;
}

const WHAT: Readonly<Record<Moved['what'], string>> = {
  target: 'The target',
  baseline: 'The baseline',
  metric: 'The metric',
  weight: 'The weight',
  ambition: 'The ambition',
};

const shown = (value: Moved['before'], unit: string | null) =>
  value === null ? 'none' : typeof value === 'number' ? amount(value, unit) : String(value);

const change = (d: Moved) =>
  `${WHAT[d.what]} was changed on ${date(d.date)} from ${shown(d.before, d.unit)} to ${shown(d.after, d.unit)}`;

const scores = (d: Moved) =>
  d.original === null || d.amended === null
    ? ''
    : `: ${d.ofObjective ? 'the objective scores ' : ''}${percent(d.amended)} instead of ${percent(d.original)}`;

const source = (d: Moved) => [d.who, d.commit].filter(Boolean).join(', ');

const reason = (d: Moved) =>
  d.reason === null
    ? 'No reason is on record yet: note it under changes, with date, before and after.'
    : `Reason on record: "${d.reason}"${source(d) === '' ? '' : ` (${source(d)})`}.`;

/** What the rules of group ambition say in English. */
export const ambition = {
  'moved-goalpost': {
    title: 'A goalpost moved while the cycle was running',
    says: {
      easier: (d: Moved): Said => ({
        message: `${change(d)}, which is easier${scores(d)}.`,
        help: `${reason(d)} Both scores are shown: okr why ${d.ref}`,
      }),
      moved: (d: Moved): Said => ({
        message: `${change(d)}.`,
        help: `${reason(d)} The score is shown by both definitions: okr why ${d.ref}`,
      }),
    },
  },
} as const;
