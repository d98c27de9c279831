import { formatOf } from '../../format';
import { across } from './across';
import { agenda } from './agenda';
import { blockers } from './blockers';
import { blueprint } from './blueprint';
import { calendar } from './calendar';
import { celebration } from './celebration';
import { chat } from './chat';
import { checkin } from './checkin';
import { diagnosis } from './diagnosis';
import { diff } from './diff';
import { filter } from './filter';
import { fromWorkbook } from './from-workbook';
import { history } from './history';
import { importing } from './importing';
import { lead } from './lead';
import { minutes } from './minutes';
import { progress } from './progress';
import { pulse } from './pulse';
import { rename } from './rename';
import { report } from './report';
import { resources } from './resources';
import { review } from './review';
import { status } from './status';
import { strategy } from './strategy';
import { todo } from './todo';
import { tree } from './tree';
import { watch } from './watch';
import { why } from './why';
import { workbook } from './workbook';
import { writing } from './writing';

const { date, number, plural } = formatOf('en');

interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly files: number;
  readonly objectives: number;
  readonly keyResults: number;
}

const counts = (d: Pick<Summary, 'errors' | 'warnings' | 'notes'>) =>
  [
    d.errors > 0 ? `${d.errors} ${plural(d.errors, 'error', 'errors')}` : '',
    d.warnings > 0 ? `${d.warnings} ${plural(d.warnings, 'warning', 'warnings')}` : '',
    d.notes > 0 ? `${d.notes} ${plural(d.notes, 'note', 'notes')}` : '',
  ]
    .filter(Boolean)
    .join(' · ');

/** Sentences of the screens, one part for each command. */
export const screens = {
  next: 'Next:',
  /** Of `--at`: the state a page shows. */
  asOf: (commit: string, day: string | null) =>
    `As git holds it: commit ${commit}${day === null ? '' : ` of ${date(day)}`}, not what is on disk today.`,
  unreadVersions: (count: number) =>
    `${count} ${plural(count, 'version', 'versions')} of files in old commits could not be read; each is taken for the version before it.`,
  noGoalposts: (why: string) => `${why} Whether a target was moved is not known.`,
  cycleOfYear: (id: string, year: string, number: number) => `${id} (${year}, no. ${number})`,
  health: {
    'on-track': 'on track',
    behind: 'behind',
    'off-track': 'off track',
    'too-early': 'too early to say',
    done: 'done',
    'not-observable': 'not to be seen yet',
    'at-risk': 'at risk: a guardrail is broken',
  },
  measure: {
    yes: 'yes',
    no: 'not yet',
    done: (share: string) => `${share} of the milestones`,
    establish: 'being set up',
    unmeasured: 'not measured',
    noValue: 'no value yet',
  },
  incomplete: {
    left: (file: string, rule: string) => `${file} is left out (${rule}). okr check says what is wrong with it.`,
    more: (count: number) => `${count} more ${plural(count, 'file is', 'files are')} left out.`,
  },
  score: {
    title: (organisation: string, cycle: string) => `${organisation} · score ${cycle}`,
    running: (week: number, weeks: number, share: string) => `week ${week} of ${weeks} · ${share} of the time`,
    closed: 'closed',
    open: 'running',
    score: 'Score',
    corridor: 'Corridor 60–80%',
    measure: 'from → now → to',
    soFar: 'so far',
    nothing: 'nothing to score yet',
    inside: 'in the corridor',
    below: 'below the corridor',
    above: 'above the corridor',
    kept: 'commitments kept',
    missed: (count: number, unexplained: number) =>
      `${count} ${plural(count, 'commitment', 'commitments')} missed: ${unexplained === count ? '' : `${unexplained} `}post-mortem needed`,
    missedExplained: (count: number) =>
      `${count} ${plural(count, 'commitment', 'commitments')} missed, post-mortem written`,
    tooEasy: (times: number) => `${times} cycles in a row at 90% or more: too easy?`,
    outOfReach: (times: number) => `${times} cycles in a row below 40%: out of reach?`,
    across,
    diagnosis,
    celebrated: 'Celebrated',
    toCelebrate: 'To celebrate',
    moved: (title: string) => `A moved goalpost: ${title}`,
    moreMoved: (count: number) => `${count} more moved goalposts: okr check`,
    movedTarget: (before: string, after: string) => `Target ${before} → ${after}`,
    movedBaseline: (before: string, after: string) => `Baseline ${before} → ${after}`,
    movedBy: (change: string, before: string, after: string, ref: string) =>
      `${change === '' ? '' : `${change}. `}By the original definition ${before}, as amended ${after}: okr why ${ref}`,
    byOriginal: 'Scored by the original definitions, those in force 14 days after the start of the cycle.',
    dropped: (date: string) => `dropped ${date}`,
    guardrail: 'guardrail, not averaged',
    committed: 'committed',
    weight: (weight: string) => `weight ${weight}`,
    notScored: 'not scored',
  },
  tree,
  explain: {
    title: 'Rules',
    rule: 'Rule',
    severity: 'Severity',
    set: 'Switch it off for one run:',
    groups: {
      files: 'Files',
      structure: 'Structure',
      objective: 'Objective',
      'key-result': 'Key result',
      alignment: 'Alignment',
      cadence: 'Cadence',
      ambition: 'Ambition',
      close: 'Close',
      strategy: 'Strategy',
      decisions: 'Decisions',
      resources: 'Resources',
      leadership: 'Leadership',
      culture: 'Culture',
      ignore: 'Ignore comments',
    },
  },
  schema: { title: 'Schemas', files: 'Files', outputs: 'JSON outputs' },
  baseline: {
    written: (file: string, count: number) =>
      `${file} now holds ${count} known ${plural(count, 'finding', 'findings')}.`,
    stale: (count: number) =>
      `${count} ${plural(count, 'entry', 'entries')} of the baseline ${plural(count, 'is', 'are')} no longer needed: okr check --update-baseline prunes.`,
    expired: (count: number) =>
      `${count} ${plural(count, 'entry', 'entries')} of the baseline ${plural(count, 'is', 'are')} past the last day.`,
  },
  calendar,
  celebration,
  agenda,
  minutes,
  status,
  chat,
  checkin,
  blockers,
  blueprint,
  pulse,
  lead,
  strategy,
  report,
  resources,
  filter,
  todo,
  watch,
  why,
  workbook,
  fromWorkbook,
  writing,
  progress,
  rename,
  importing,
  review,
  diff,
  history,
  check: {
    title: 'okr check',
    severity: { error: 'error', warning: 'warning', note: 'note' },
    clean: 'No findings.',
    found: (files: number, d: Summary) =>
      [`${files} ${plural(files, 'file', 'files')} with findings`, counts(d)].filter(Boolean).join(' · '),
    fixed: (count: number, files: number) =>
      `${count} ${plural(count, 'fix', 'fixes')} in ${files} ${plural(files, 'file', 'files')}.`,
    more: (d: Pick<Summary, 'errors' | 'warnings' | 'notes'>) =>
      `${d.errors + d.warnings + d.notes} more: ${counts(d)}. See the summary of this job, or run okr check --notes.`,
    capped: (format: string, kept: number, left: number) =>
      `${format} holds the ${number(kept)} heaviest findings, as many as GitHub shows; ${number(left)} more ${plural(left, 'is', 'are')} left out.`,
    summaryCut: 'More did not fit here: okr check lists the rest.',
    wouldFix: (count: number) => `okr check --fix  (mends ${count})`,
    looked: (d: Summary) =>
      `${d.files} ${plural(d.files, 'file', 'files')} · ${d.objectives} ${plural(d.objectives, 'objective', 'objectives')} · ${d.keyResults} ${plural(d.keyResults, 'key result', 'key results')} looked at`,
  },
} as const;
