import { formatOf } from '../../format';

const { date, list, plural } = formatOf('en');

/** Sentences of `okr pulse`. The questions are our words (method.md 5.7), not those of the instruments they follow. */
export const pulse = {
  title: (organisation: string) => `${organisation} · pulse`,
  heading: 'pulse',
  none: 'No round is written down yet.',
  noneHelp:
    'Talk to the works council first. Then hand out the form, collect the sheets outside of the repository, and close the round.',
  summary: (teams: number, last: string) =>
    `${teams} ${plural(teams, 'team', 'teams')}, the last round on ${date(last)}.`,
  reading:
    'Means from 1 to 7, negative questions turned round: higher is better. There is no official mark for good or bad, so compare a team with itself alone.',
  forms: { safety: 'Psychological safety', culture: 'Culture' },
  columns: { date: 'Round', answers: 'Sheets', score: 'Score', change: '±', purpose: 'Purpose' },
  short: {
    safety: [
      'mistakes are forgiven',
      'problems can be raised',
      'nobody is shut out',
      'risk is safe',
      'help is easy to ask',
      'nobody undercuts me',
      'my strengths count',
    ],
    culture: [
      'information is sought',
      'bad news is welcome',
      'responsibility is shared',
      'working across pays',
      'failure leads to questions',
      'new ideas are welcome',
    ],
  },
  legend: (items: readonly string[]) =>
    `${items.map((item, index) => `${index + 1}\u00a0${item}`).join(' · ')}. Purpose: knows how the work pays into the goals; it is not part of the score.`,
  without: (numbers: readonly number[]) =>
    `without ${plural(numbers.length, 'item', 'items')} ${list(numbers.map(String))}: the sum would tell everybody’s answer`,
  itemsOf: (day: string) => `Question by question, ${date(day)}`,
  turned: '(turned round)',
  withheld: (count: number) =>
    `${count} ${plural(count, 'round', 'rounds')} from fewer than five sheets ${plural(count, 'is', 'are')} not shown.`,
  formTitles: { safety: 'How safe is it to speak up in our team?', culture: 'How do we work together?' },
  intro: {
    safety:
      'Eight short sentences about working in your team. Taking part is voluntary. Put no name and no date on the sheet.',
    culture:
      'Seven short sentences about working in our company. Taking part is voluntary. Put no name and no date on the sheet.',
  },
  scale: '1 = I do not agree at all … 7 = I agree wholly.',
  whole: 'Please answer every sentence: a sheet with a gap cannot count.',
  beside: 'And one more sentence',
  promise:
    'What happens with it: only the sum of each question over at least five sheets is kept, never a sheet. The sheets are destroyed afterwards. The team sees its result first.',
  source: {
    safety: 'After Edmondson (1999), in our own words: not the validated scale.',
    culture: 'After Westrum (2004) and DORA, in our own words: not the validated scale.',
  },
  items: {
    safety: [
      'Mistakes get used against people here.',
      'We can raise problems and hard topics.',
      'People get turned away here for being different.',
      'Taking a risk is safe in this team.',
      'Asking teammates for help is hard.',
      'Nobody here would knowingly undercut my work.',
      'My particular strengths are seen and used.',
    ],
    culture: [
      'We go and look for the information we need.',
      'Whoever brings bad news has nothing to fear.',
      'We carry responsibility together.',
      'Working across departments is rewarded here.',
      'When something fails, we ask why, not who.',
      'New ideas are welcome here.',
    ],
  },
  purpose: 'I know how my work pays into our goals.',
  purposeColumn: 'purpose',
  tableHint:
    'A row for each sheet, whole numbers from 1 to 7, empty for no answer. No names, no times, no other columns.',
  organiser:
    'Before you ask: bring in the works council (§§ 94, 87 (1) no. 6 BetrVG). Keep the sheets outside of the repository, then: okr pulse close <csv> --team <id>',
  closed: (team: string, answers: number, day: string) =>
    `${team}: the round of ${date(day)} is closed with ${answers} sheets.`,
  gaps: (count: number) =>
    `${count} ${plural(count, 'sheet', 'sheets')} with a gap ${plural(count, 'does', 'do')} not count: the sums have to come from the same people.`,
  hidden: (count: number) =>
    `${count} ${plural(count, 'sum is', 'sums are')} left out (null): all ticked the same end of the scale, so the sum would tell everybody’s answer.`,
  deleteNow: (file: string) =>
    `Delete ${file} now. It holds what single people answered, and nothing needs it any more.`,
  forget: 'Delete the table these answers came from now. Nothing needs it any more.',
  inWorkspace: (file: string) =>
    `${file} lies in the workspace. Move such tables elsewhere: a git repository begun here later would take it in.`,
  askTeam: 'Which team answered?',
  commit: (team: string, day: string) => `pulse ${team} ${day}`,
} as const;
