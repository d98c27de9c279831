import type { Said } from '../../catalogue';
import { formatOf } from '../../format';
import { list } from './files/words';

const { amount, date, number, plural } = formatOf('en');

const days = (count: number) => `${count} ${plural(count, 'day', 'days')}`;
const ago = (count: number) => (count === 1 ? 'yesterday' : `${days(count)} ago`);
const waiting = (keys: readonly string[]) => `It is about ${list(keys, 12)}.`;
const meantDay = (meant: string | null, otherwise: string) =>
  meant === null ? otherwise : `Was ${date(meant)} meant? ${otherwise}`;
const moved = (file: string | null) => (file === null ? '' : ` If the day is right, it belongs in ${file}.`);
const correct = (meant: string) =>
  `Was ${meant} meant? Correct the line; if the value is right, the next check-in confirms it.`;

interface Late {
  last: string | null;
  days: number | null;
  command: string;
}

/** What the rules of group cadence say in English. */
export const cadence = {
  'overdue-check-in': {
    title: 'A check-in is due',
    says: {
      team: (d: Late & { team: string; due: string; keys: readonly string[] }): Said => ({
        message:
          d.last === null || d.days === null
            ? `${d.team}: the check-in of ${date(d.due)} is still to come, the first of this cycle.`
            : `${d.team}: the check-in of ${date(d.due)} is still to come; the last one is ${days(d.days)} old.`,
        help: `${d.command} takes a few minutes: value, confidence, a sentence. ${waiting(d.keys)}`,
      }),
      'key-result': (d: Late & { title: string; due: string }): Said => ({
        message:
          d.last === null || d.days === null
            ? `"${d.title}" was not in the check-in of ${date(d.due)}; the team's other key results were.`
            : `"${d.title}" was left out of the check-in of ${date(d.due)}; it was last reported ${ago(d.days)}.`,
        help: `${d.command} adds it. Where nothing is new, the old value with a note says so.`,
      }),
    },
  },
  'stalled-check-in': {
    title: 'Numbers that are too old to steer by',
    says: {
      team: (d: Late & { team: string; last: string; days: number; keys: readonly string[] }): Said => ({
        message: `${d.team} last checked in ${ago(d.days)}, on ${date(d.last)}: nobody can see where it stands.`,
        help: `Ask what keeps the team from it, then ${d.command}. ${waiting(d.keys)}`,
      }),
      'key-result': (d: Late & { title: string; last: string; days: number }): Said => ({
        message: `"${d.title}" was last reported ${ago(d.days)}, on ${date(d.last)}; the team's other key results are newer.`,
        help: `Ask who can give the number, then ${d.command}. If it no longer matters, drop it: dropped: <date> and drop_reason.`,
      }),
    },
  },
  'never-checked-in': {
    title: 'Objectives nobody has reported on yet',
    says: {
      team: (d: { team: string; cycle: string; keys: readonly string[]; command: string }): Said => ({
        message: `${d.team} has not reported on any of its ${d.keys.length} key results in ${d.cycle} yet.`,
        help: `Begin with what is known, even if it is only a confidence: ${d.command}. ${waiting(d.keys)}`,
      }),
      'key-result': (d: { title: string; cycle: string; command: string }): Said => ({
        message: `"${d.title}" was never reported in ${d.cycle}; the team's other key results were.`,
        help: `Ask whether the number can be had, and who gives it, then ${d.command}. Where its effect shows later, say so: observable_from: <date>.`,
      }),
    },
  },
  'frozen-value': {
    title: 'A value that does not move, and nobody says why',
    says: {
      level: (d: { title: string; value: number; unit: string | null; checkIns: number; since: string }): Said => ({
        message: `"${d.title}" has stood at ${amount(d.value, d.unit)} since ${date(d.since)} (${d.checkIns} check-ins), without a new note.`,
        help: 'Was it measured or copied? A note is enough: when the next number comes, or what is in the way (okr blockers add).',
      }),
      sum: (d: { title: string; value: number; unit: string | null; checkIns: number; since: string }): Said => ({
        message: `Nothing was added to "${d.title}" since ${date(d.since)} (${d.checkIns} check-ins), and no note says why.`,
        help: 'A note is enough: when the next step comes, or what is in the way (okr blockers add).',
      }),
    },
  },
  'check-in-outside-cycle': {
    title: 'A check-in that is not of this cycle',
    says: {
      future: (d: { date: string; today: string; cycle: string; meant: string | null }): Said => ({
        message: `The check-in of ${date(d.date)} lies ahead: today is ${date(d.today)}.`,
        help: meantDay(d.meant, 'It counts from its own day on. Plans belong to next:, forecasts into a note.'),
      }),
      before: (d: {
        date: string;
        start: string;
        cycle: string;
        meant: string | null;
        belongs: string | null;
      }): Said => ({
        message: `The check-in of ${date(d.date)} is older than ${d.cycle}, which begins on ${date(d.start)}.`,
        help: `${meantDay(d.meant, 'Where a metric starts stands in its from:.')}${moved(d.belongs)}`,
      }),
      late: (d: {
        date: string;
        end: string;
        until: string;
        cycle: string;
        meant: string | null;
        belongs: string | null;
      }): Said => ({
        message: `The check-in of ${date(d.date)} no longer counts: ${d.cycle} ended on ${date(d.end)}, and its check-ins count until ${date(d.until)}.`,
        help: `${meantDay(d.meant, 'What it says belongs to the next cycle.')}${moved(d.belongs)}`,
      }),
      closed: (d: {
        date: string;
        closed: string;
        cycle: string;
        meant: string | null;
        belongs: string | null;
      }): Said => ({
        message: `The check-in of ${date(d.date)} no longer counts: the team closed ${d.cycle} on ${date(d.closed)}.`,
        help: `${meantDay(d.meant, "Where it should count after all, move closed: in the team's review.")}${moved(d.belongs)}`,
      }),
    },
  },
  'value-out-of-range': {
    title: 'A value that can hardly be meant',
    says: {
      above: (d: { title: string; value: number; meant: number | null }): Said => ({
        message: `"${d.title}" stands at ${number(d.value)}%: a share has at most 100%.`,
        help:
          d.meant === null
            ? 'Correct the value. If the metric can pass 100 %, growth for example, say so in its title.'
            : `Was ${number(d.meant)}% meant? Correct the line. If the metric can pass 100%, growth for example, say so in its title.`,
      }),
      below: (d: { title: string; value: number }): Said => ({
        message: `"${d.title}" stands at ${number(d.value)}%: a share has at least 0%.`,
        help: 'Correct the value. If the metric can fall below 0, a margin for example, say so in its title.',
      }),
      slip: (d: {
        title: string;
        value: number;
        last: number;
        meant: number | null;
        unit: string | null;
        factor: number;
      }): Said => ({
        message: `"${d.title}" goes from ${amount(d.last, d.unit)} to ${amount(d.value, d.unit)}: ${Math.abs(d.value) > Math.abs(d.last) ? `at least ${d.factor} times as much` : `at most 1/${d.factor} of it`}.`,
        help:
          d.meant === null
            ? 'Is it a slip? Correct the line. If the value is right, the next check-in confirms it.'
            : correct(amount(d.meant, d.unit)),
      }),
    },
  },
  'confidence-drop': {
    title: 'Confidence that is falling',
    says: {
      drop: (d: { title: string; from: number; to: number; course: readonly string[] }): Said => ({
        message: `Confidence in "${d.title}" fell from ${d.from} to ${d.to}.`,
        help: 'Ask what was learned this week, and what would bring it back: help, a decision, less of something else.',
      }),
      falling: (d: { title: string; from: number; to: number; course: readonly string[] }): Said => ({
        message: `Confidence in "${d.title}" has fallen ${d.course.length - 1} times in a row: ${d.course.join(' → ')}.`,
        help: 'Ask what was learned, and what would bring it back: help, a decision, less of something else.',
      }),
    },
  },
  'overdue-blocker': {
    title: 'An obstacle past the day it was to be cleared',
    says: {
      overdue: (d: {
        text: string;
        person: string | null;
        due: string;
        days: number;
        workingDays: number;
        command: string;
      }): Said => ({
        message: `"${d.text}" was to be cleared by ${date(d.due)}, ${ago(d.days)}, and is still in the way.`,
        help: `${
          d.person === null
            ? 'Give it an owner and a new day.'
            : `Ask ${d.person} what is missing, and agree a new day or another way.`
        } Is it gone? ${d.command}`,
      }),
    },
  },
  'ownerless-blocker': {
    title: 'An obstacle nobody has taken on',
    says: {
      nobody: (d: { text: string; days: number; team: string; lead: string | null }): Said => ({
        message: `Nobody has taken on "${d.text}"${d.days === 0 ? '' : `, ${days(d.days)} after it came up`}.`,
        help: `Name one person who can clear it: owner:, and until when: due:.${
          d.lead === null ? '' : ` ${d.lead}, who leads ${d.team}, can say who that is.`
        }`,
      }),
    },
  },
} as const;
