import { formatOf } from '../../format';

const { number, plural, date, list } = formatOf('en');

const RANKS = { rice: 'RICE', ice: 'ICE', 'ice-mean': 'mean of ICE', wsjf: 'WSJF' } as const;
const ANSWERS = { yes: 'Yes', maybe: 'Maybe', no: 'No' } as const;

/** Sentences of `okr filter`. */
export const filter = {
  title: (organisation: string) => `${organisation} · opportunities`,
  heading: 'opportunities',
  schemes: RANKS,
  exempt: { legal: 'legal duty', safety: 'safety', contract: 'running contract' },
  due: (count: number) =>
    `${number(count)} ${plural(count, 'opportunity', 'opportunities')} to look at again: ${plural(count, 'does it', 'do they')} pay into our OKRs now?`,
  noneDue: 'Nothing to look at again.',
  none: 'No opportunity has been filtered yet.',
  noneHelp: 'Ask of the next idea: does this pay into our OKRs? Yes only with a key result and the change expected.',
  written: (files: readonly string[]) => `Written: ${list(files)}`,
  ranked: (rank: keyof typeof RANKS) => `Pays in, ranked by ${RANKS[rank]}`,
  passed: 'Passed',
  exemptHeading: 'Not filtered',
  supersededHeading: 'Replaced or outdated',
  columns: { what: 'Opportunity', decided: 'Decided', revisit: 'Again on' },
  noScore: 'no score',
  day: (day: string) => date(day),
  dueSince: (day: string) => `${date(day)}, due`,
  forGood: 'for good',
  paysInto: (pays: readonly string[]) => `into ${pays.join('; ')}`,
  insteadOf: (what: string) => `instead: ${what}`,
  answered: (answer: keyof typeof ANSWERS, day: string, by: readonly string[]) =>
    `${ANSWERS[answer]} on ${date(day)}${by.length === 0 ? '' : `, ${list(by)}`}`,
  replaced: (title: string, day: string, by: string | null) =>
    `${title} · ${date(day)}${by === null ? '' : ` · replaced by ${by}`}`,
  example: 'okr filter "what we could do"',
  titleAgain: '"its title"',
  decided: {
    yes: (title: string) => `Yes: "${title}" pays into our OKRs.`,
    passes: (title: string, revisit: string | null) =>
      revisit === null ? `"${title}" passes, for good.` : `"${title}" passes. We look again on ${date(revisit)}.`,
    exempt: (title: string, kind: string) => `"${title}" is not filtered: ${kind}.`,
  },
  facts: { insteadOf: 'Stops or waits', notDoing: 'Not-doing list', supersedes: 'Replaces' },
  ask: {
    title: 'What is it about?',
    exempt: 'Is it a duty? Duties are not filtered.',
    noDuty: 'no, we are free to leave it',
    answer: 'Does this pay into our OKRs?',
    answers: { yes: 'yes, and we can name the key result', maybe: 'maybe', no: 'no' },
    again: (title: string, day: string, reason: string | null) =>
      `"${title}" (${date(day)}${reason === null ? '' : `: ${reason}`}) Does this pay into our OKRs now?`,
    later: 'leave it open for now',
    keyResult: 'Into which key result?',
    noKeyResult: 'none we can name',
    another: 'Into another one too?',
    noMore: 'no, that is it',
    expected: 'By how much will it move? For example +2 (empty: nobody knows)',
    insteadOf: 'What stops or waits for it?',
    rice: 'To rank it by RICE: reach, impact (3, 2, 1, 0.5, 0.25), confidence, effort in person-months (empty: not now)',
    reason: 'Why not?',
    notDoing: (budget: number) =>
      `Declined for good? Then a line for the not-doing list, at most ${number(budget)} characters (empty: no)`,
    revisit: 'When do we look again? (YYYY-MM-DD)',
    badText: 'In one line, please.',
    badDay: 'A day that exists, after the decision: YYYY-MM-DD.',
    tooLong: (characters: number, budget: number) =>
      `${number(characters)} characters; the page has room for ${number(budget)}.`,
    gap: {
      nothing: 'No key result was named: that counts as maybe and passes.',
      objective: 'An objective is named, but none of its key results: that counts as maybe and passes.',
      unexpected: 'No expected change was named: that counts as maybe and passes.',
    },
  },
  commit: (title: string) => `Decision: ${title}`,
} as const;
