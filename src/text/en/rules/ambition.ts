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

/** Means 0–1 (as text) of several cycles, oldest first: `2026-Q1 95%, 2026-Q2 91%`. */
const course = (cycles: readonly string[], means: readonly string[]) =>
  cycles.map((cycle, index) => `${cycle} ${percent(Number(means[index]))}`).join(', ');

interface Run {
  readonly team: string;
  readonly cycles: readonly string[];
  readonly means: readonly string[];
  readonly mean: number;
}

/** What the rules of group ambition say in English. */
export const ambition = {
  'always-reached': {
    title: 'Targets that are always reached',
    says: {
      run: (d: Run): Said => ({
        message: `${d.team} has reached ${percent(d.mean)} or more for ${d.cycles.length} cycles in a row: ${course(d.cycles, d.means)}.`,
        help: 'A success to celebrate, and a question for the next planning: which targets would be worth being unsure about? About 70% on the whole is ideal; what has to be reached in full is committed.',
      }),
    },
  },
  'out-of-reach': {
    title: 'Targets that stay out of reach',
    says: {
      run: (d: Run): Said => ({
        message: `${d.team} has stayed below ${percent(d.mean)} for ${d.cycles.length} cycles in a row: ${course(d.cycles, d.means)}.`,
        help: 'Ask what stands in the way, and what of it a leader can clear. Then choose what the team can move within one cycle: fewer key results, or the next step instead of the whole way.',
      }),
    },
  },
  'easy-start': {
    title: 'Nearly certain in the first week',
    says: {
      certain: (d: { title: string; confidence: number; date: string }): Said => ({
        message: `"${d.title}" began with a confidence of ${d.confidence} out of 10 on ${date(d.date)}.`,
        help: 'Ask what would be worth being unsure about: about 5 out of 10 is a good start. What has to be reached in full is committed: ambition: committed.',
      }),
    },
  },
  'early-finish': {
    title: 'Reached before half-time',
    says: {
      reached: (d: { title: string; date: string; elapsed: number }): Said => ({
        message: `"${d.title}" was reached on ${date(d.date)}, after ${percent(d.elapsed)} of the cycle.`,
        help: 'Celebrate it. Then raise the target, or let it be and put the strength into another key result.',
      }),
    },
  },
  'committed-at-risk': {
    title: 'A commitment that is off track',
    says: {
      'off-track': (d: { title: string; progress: number | null; expected: number; ref: string }): Said => ({
        message: `"${d.title}" is committed and off track: ${percent(d.progress ?? 0)} reached, ${percent(d.expected)} expected by today.`,
        help: `Say so at once, before it is late: who can help, and what may wait for it? okr blockers add puts it on record; okr why ${d.ref} shows the numbers.`,
      }),
    },
  },
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
