import { formatOf } from '../../format';

const { date, plural } = formatOf('en');

/** What was found, ready to say: counts are 0 where there are none. */
interface Fact {
  readonly holds: boolean;
  readonly count: number;
  readonly of: number;
  readonly date: string | null;
}

const last = (day: string | null) => (day === null ? '' : `, last on ${date(day)}`);
const many = (count: number, one: string, more: string) => `${count} ${plural(count, one, more)}`;

/** Sentences of `okr blueprint`. */
export const blueprint = {
  title: (organisation: string) => `${organisation} · blueprint`,
  heading: 'the five steps',
  alive: (count: number, of: number) =>
    count === of
      ? 'All five steps are alive.'
      : count === 0
        ? 'None of the five steps is alive yet.'
        : `${count} of ${of} steps ${count === 1 ? 'is' : 'are'} alive.`,
  beginning: 'One team begins, the others follow: the path of the first year leads.',
  more: (count: number) => `${count} more`,
  without: (teams: string) => `not yet: ${teams}`,
  steps: {
    vision: 'Vision',
    goals: 'Goals for 12 to 24 months',
    okrs: 'Objectives of the cycle',
    resources: 'Resources',
    learning: 'Reflect, celebrate, learn, adapt',
  },
  states: { alive: 'alive', incomplete: 'has gaps', stale: 'out of date', missing: 'missing', ahead: 'still to come' },
  facts: {
    vision: (d: Fact) => (d.count === 0 ? 'There is a vision' : `The vision reaches to ${d.count}`),
    reviewed: (d: Fact) =>
      d.date === null
        ? 'Nothing says when the page was last looked at'
        : d.holds
          ? `Looked at on ${date(d.date)}`
          : `Last looked at on ${date(d.date)}, which is long ago`,
    'not-doing': (d: Fact) =>
      d.holds ? `${many(d.count, 'thing', 'things')} you do not do` : 'What you do not do is not written down',
    values: (d: Fact) => (d.of === 0 ? 'No values yet' : `${d.count} of ${many(d.of, 'value', 'values')} as behaviour`),
    goals: (d: Fact) =>
      `${many(d.count, 'strategic goal', 'strategic goals')}${d.date === null ? '' : `, the last until ${date(d.date)}`}`,
    measured: (d: Fact) => `${d.count} of ${d.of} with a number and a day`,
    overdue: (d: Fact) => `${d.count} of ${d.of} past ${plural(d.count, 'its', 'their')} day`,
    served: (d: Fact) =>
      d.count === d.of
        ? 'All are worked on this cycle'
        : `${d.count} of ${d.of} are worked on this cycle, the rest rests`,
    consulted: (d: Fact) => `For ${d.count} of ${d.of} it is written down who was heard`,
    cycle: (d: Fact) =>
      d.holds
        ? `${many(d.count, 'objective', 'objectives')} of ${many(d.of, 'team', 'teams')}${d.date === null ? '' : `, until ${date(d.date)}`}`
        : `The last cycle with objectives ended${d.date === null ? '' : ` on ${date(d.date)}`}`,
    examples: (_: Fact) => 'The examples of the template still stand there',
    company: (d: Fact) =>
      d.holds
        ? `${many(d.count, 'objective', 'objectives')} of the company itself`
        : 'The company itself has no objectives yet',
    measurable: (d: Fact) => `${d.count} of ${many(d.of, 'key result is', 'key results are')} measurable`,
    'check-ins': (d: Fact) =>
      d.of === 0
        ? 'No key results to report on yet'
        : d.date === null && d.holds
          ? 'No check-in is due yet'
          : `${d.count} of ${many(d.of, 'team is', 'teams are')} up to date with check-ins${last(d.date)}`,
    initiatives: (d: Fact) =>
      d.holds
        ? `${many(d.count, 'initiative works', 'initiatives work')} for objectives`
        : `No initiative runs any more${last(d.date)}`,
    funded: (d: Fact) =>
      `${d.count} of ${many(d.of, 'objective', 'objectives')} with time, money or people behind ${plural(d.of, 'it', 'them')}`,
    outside: (d: Fact) =>
      `${many(d.count, 'initiative serves', 'initiatives serve')} no objective and ${plural(d.count, 'costs', 'cost')} money or days`,
    obstacles: (d: Fact) =>
      d.of === 0
        ? 'No open obstacles'
        : d.count === 0
          ? `${many(d.of, 'open obstacle', 'open obstacles')}, each with an owner and in time`
          : `${d.count} of ${many(d.of, 'open obstacle', 'open obstacles')} overdue or without an owner`,
    filter: (d: Fact) =>
      d.count === 0
        ? 'No opportunity was held against the strategy yet'
        : `${many(d.count, 'opportunity', 'opportunities')} held against the strategy${last(d.date)}`,
    reviews: (d: Fact) =>
      d.of === 0
        ? d.date === null
          ? 'No cycle has ended yet'
          : `The first cycle ends on ${date(d.date)}: then review and retro`
        : `${d.count} of ${many(d.of, 'team', 'teams')} closed the last cycle${last(d.date)}`,
    learned: (d: Fact) =>
      d.count === 0
        ? 'The last reviews hold nothing learned'
        : `${many(d.count, 'lesson', 'lessons')} written down in the last reviews`,
    wins: (d: Fact) =>
      d.count === 0 ? 'No win written down yet' : `${many(d.count, 'win', 'wins')} celebrated${last(d.date)}`,
    carried: (d: Fact) => `${many(d.count, 'key result', 'key results')} carried over from earlier cycles`,
    actions: (d: Fact) => `${many(d.count, 'action', 'actions')} of the last retros still open`,
    pulse: (d: Fact) =>
      d.date === null
        ? 'No pulse taken yet'
        : d.holds
          ? `Pulse of ${many(d.count, 'team', 'teams')}${last(d.date)}`
          : `The last pulse was on ${date(d.date)}, which is long ago`,
  },
  moves: {
    'write-vision': 'Write strategy.yaml beside okr.yaml: where do you want to stand in five to ten years?',
    'rewrite-strategy': 'Put your own strategy in their place, in strategy.yaml',
    'review-strategy': 'Read the page aloud together, then write the day at reviewed:',
    'write-not-doing': 'What do you leave, though it tempts?',
    'write-values': 'What does one do because of a value, and what never?',
    'write-goals': 'Write three to five goals for 12 to 24 months into strategy.yaml',
    'measure-goals': 'Give every goal a number and a day',
    'settle-goals': 'Reached? Celebrate. If not: learn, and set it anew',
    'ask-the-unheard': 'Ask those it concerns, and write them at consulted:',
    'serve-goals': 'Which objective takes a goal up?',
    'write-objectives': 'Begin with one team',
    'replace-examples': 'Put your own objectives in their place',
    'plan-cycle': 'Plan the next cycle',
    'measure-key-results': 'How would one see it?',
    'check-in': 'Value, confidence, note: a minute a week',
    'write-company': 'Two to five objectives of the company, so that teams can serve them',
    'write-initiatives': 'Write initiatives.yaml: which work, money and people serve which objective?',
    'fund-objectives': 'What is without time and money is a wish: see which',
    'leave-the-rest': 'Stop it, or say which objective it serves',
    'clear-obstacles': 'Who clears it, until when?',
    'filter-opportunities': 'Hold the next idea against the key results before it costs money',
    'review-cycle': 'Close the last cycle: look back, celebrate, decide',
    'note-wins': 'What went well this week? Write it at wins:',
    'ask-pulse': 'Ask the teams: voluntary, anonymous, from five answers on',
    'prepare-review': 'Prepare the review',
    look: 'See how it stands',
  },
  unheard: 'Who was not heard?',
  allHeard: 'Every goal names who was heard, and every team was asked about one.',
  unheardGoal: (title: string) => `Nobody stands at consulted: for “${title}”. Who does it concern?`,
  unheardTeams: (teams: string, count: number) =>
    `${teams} ${plural(count, 'was', 'were')} not asked about any strategic goal.`,
  worksCouncil: {
    'not-heard':
      'The works council stands in no goal and no decision. Bring it in before you ask people or set goals of persons.',
    unknown:
      'Is there a works council? In Germany it has a say before you ask people or set goals of persons (§§ 87, 94 BetrVG).',
  },
  year: 'The first year, beginning with one team',
  yearDone: (done: number, of: number, month: number | null) =>
    month === null || month > 12 ? `${done} of ${of} done` : `${done} of ${of} done · month ${month + 1}`,
  months: (from: number, to: number) => `months ${from}–${to}`,
  stages: {
    objectives: 'One team has objectives of its own',
    'check-ins': 'Four check-ins: it is becoming a habit',
    obstacle: 'A first obstacle is out of the way',
    win: 'A first win is written down',
    review: 'The first cycle is closed: review and retro',
    'second-cycle': 'The team goes into a second cycle',
    pulse: 'A first pulse, agreed with the works council',
    strategy: 'The strategy on one page, with what you do not do',
    goals: 'Strategic goals with number, day and those who were heard',
    'more-teams': 'Three teams have objectives',
    company: 'Objectives of the company that teams serve',
    initiatives: 'Time and money are tied to objectives',
    filter: 'A first opportunity held against the strategy',
    rules: 'From starter to recommended rules (preset:)',
    'year-review': 'The strategy looked at again, with what the year taught',
  },
} as const;
