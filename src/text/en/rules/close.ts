import type { Said } from '../../catalogue';
import { formatOf } from '../../format';

const { amount, date, percent, plural } = formatOf('en');

/** What the rules of group close say in English. */
export const close = {
  'unreviewed-cycle': {
    title: 'A cycle nobody looked back on',
    says: {
      none: (d: { team: string; teamId: string; cycle: string; end: string; days: number }): Said => ({
        message: `${d.team} has no review of ${d.cycle}, which ended on ${date(d.end)}, ${d.days} days ago.`,
        help: `An hour is enough: okr review --team ${d.teamId} --cycle ${d.cycle}. What went well, what stood in the way, what you learned, and what becomes of each key result.`,
      }),
    },
  },
  'undecided-key-result': {
    title: 'A key result nobody decided on',
    says: {
      open: (d: { title: string; score: number | null; key: string; team: string }): Said => ({
        message: `"${d.title}" ended ${d.score === null ? 'without a score' : `at ${percent(d.score)}`}, and the review does not say what becomes of it.`,
        help: `Decide with the team: carry, re-scope, drop or hand-over, under key_results: ${d.key}.`,
      }),
    },
  },
  'missing-post-mortem': {
    title: 'A missed commitment without a post-mortem',
    says: {
      missing: (d: { title: string; score: number; key: string }): Said => ({
        message: `The commitment "${d.title}" ended at ${percent(d.score)}, and no post-mortem says why.`,
        help: `Write two or three sentences as post_mortem: under ${d.key}: what happened, what it came from, what you will do otherwise. It looks for causes, not for culprits.`,
      }),
    },
  },
  'unchanged-carry-over': {
    title: 'Carried over with the old baseline',
    says: {
      baseline: (d: {
        title: string;
        from: number;
        last: number;
        unit: string | null;
        source: string;
        sameTarget: boolean;
      }): Said => ({
        message: `"${d.title}" was carried over and still starts at ${amount(d.from, d.unit)}, though it ended at ${amount(d.last, d.unit)}.`,
        help: `Write from: ${d.last}, so that only what is achieved in this cycle counts; the old one keeps its score (okr why ${d.source}).${d.sameTarget ? ' Then ask whether the target still fits.' : ''}`,
      }),
    },
  },
  'carried-too-often': {
    title: 'Carried over again and again',
    says: {
      often: (d: { title: string; times: number; since: string }): Said => ({
        message: `"${d.title}" has been carried over ${d.times} times since ${d.since}.`,
        help: 'Choose a step the team can reach within this cycle, or drop it for something that matters more. Where the size was changed, the review says so: decision: re-scope.',
      }),
    },
  },
  'no-wins': {
    title: 'A close that celebrates nothing',
    says: {
      none: (d: { team: string }): Said => ({
        message: `The review of ${d.team} names nothing to celebrate.`,
        help: 'Ask: what are we proud of, and who made it possible? One line under wins: is enough, also for what was learned from a miss.',
      }),
      told: (d: { team: string; count: number; last: string }): Said => ({
        message: `The review of ${d.team} names nothing to celebrate, though its check-ins told of ${d.count} ${plural(d.count, 'win', 'wins')}.`,
        help: `Take the finest into wins:, with the names of those who made it possible. The last was: ${d.last}.`,
      }),
    },
  },
} as const;
