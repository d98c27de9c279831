/** Words of the help screens. */
export const help = {
  about: 'okr keeps strategy and OKRs as plain YAML files in git: checks them, scores them, draws them.',
  usage: 'Usage',
  formats: 'Formats',
  command: 'command',
  options: 'options',
  examples: 'Examples',
  commands: 'Commands',
  everywhere: 'With every command',
  more: 'okr <command> --help says more about one of them.',
  values: {
    shell: 'shell',
    meeting: 'meeting',
    minutes: 'minutes',
    folder: 'folder',
    file: 'file',
    name: 'name',
    when: 'when',
    severity: 'severity',
    revision: 'revision',
    rule: 'rule',
    kind: 'kind',
    paths: 'paths',
    ref: 'ref',
    'new-id': 'new-id',
    action: 'action',
    'title-or-action': 'title-or-action',
    'yes|maybe|no': 'yes|maybe|no',
    'ref=expected': 'ref=expected',
    numbers: 'numbers',
    number: 'number',
    what: 'what',
    situation: 'situation',
    model: 'model',
    level: 'level',
    person: 'person',
    team: 'team',
    'rev[..rev]': 'rev[..rev]',
    'day|revision': 'day|revision',
    sentence: 'sentence',
  },
  exits: 'Exit code: 0 fine · 1 findings · 2 wrong use · 3 could not do it, or not wholly.',
} as const;

/** What each command is for: in a line, and in the first lines of its help. */
export const commands = {
  init: {
    summary: 'a new workspace, or the next cycle in an existing one',
    about:
      'Writes a new workspace, or the files of the next cycle into an existing one. With --from it carries over what the reviews of a cycle decided. Never overwrites: a second run changes nothing.',
  },
  import: {
    summary: 'objectives from a spreadsheet or an export of another tool',
    about:
      'Takes objectives and key results over from csv, xlsx, json or md: guesses the columns from their headings, shows what it makes of them, writes team files and, where a day is known, current values as check-ins. In an empty folder it makes the workspace too. What is left out or changed is listed, cell by cell. Nothing that exists is overwritten; an objective that is there stays as it is. --map keeps which column is what, --date says of which day current values are, --cycle and --team say whose and of when objectives are that do not say it.',
  },
  check: {
    summary: 'what is wrong or weak in the files',
    about:
      'Looks at every file of the workspace: form, references, structure, alignment, measurability, rhythm. With paths it looks at those alone.',
  },
  score: {
    summary: 'how a cycle ended, or where it stands',
    about:
      'Scores a cycle: key results, objectives, teams and the organisation, with the corridor of 60–80 % for aspirational ones.',
  },
  tree: {
    summary: 'the cascade from strategic goals to teams, with progress',
    about:
      'Draws what serves what: strategic goals, company, departments, teams; what nobody serves and what serves nothing stands apart.',
  },
  checkin: {
    summary: 'this week: value, confidence, note',
    about:
      'Asks for each key result of a team in a line, `45 @7 note`, shows what it will write, and adds only those lines. Without a terminal: --set <ref>=<value>[@confidence][:note], --answers <file>, --from-csv <file>. --from-xlsx takes value, confidence and note from a workbook that okr report wrote (or any with those columns), for all teams in it.',
  },
  status: {
    summary: 'where it stands: progress, pace, confidence, forecast',
    about:
      'The weekly disclosure: progress against what was to be expected, confidence and its change, freshness, forecast, blockers.',
  },
  blockers: {
    summary: 'what is in the way, since when, and who clears it',
    about: 'Lists open blockers with their age; add "<text>" writes one down, resolve <id> marks it as cleared.',
  },
  todo: {
    summary: 'what waits for you, most urgent first',
    about: 'Lists due check-ins, blockers you own, reviews and feedback, with the command that does it.',
  },
  strategy: {
    summary: 'the strategy on one page',
    about:
      'Vision, diagnosis, policy, goals with the objectives that serve them, what is not done, values, obstacles: on one page. --format html prints on one sheet of A4.',
  },
  blueprint: {
    summary: 'the five steps: what is alive, old or missing, and what comes next',
    about:
      'Goes through the five steps (vision, goals for 12 to 24 months, objectives of the cycle, resources, learning): what there is, what is old or missing, the next command. Asks who was not heard, and shows the first year of an organisation that begins with one team.',
  },
  lead: {
    summary: 'which style fits, what to say and ask; delegations, coaching, your balance of the month',
    about:
      'Shows delegations with the feedback that is due, your coaching and mentoring, your balance of the month, and which style fits which situation (crisis, strategy, improvement, routine). --recommend asks which style fits a task, --decide how far to share a decision. questions [type] fills the systemic questions in with the key result that is stuck; raci "<task>: A=… R=…" checks who does what; feedback <number|person> notes the day of a talk.',
  },
  report: {
    summary: 'the whole cycle for all who never open a terminal: HTML, Excel, calendar, chat',
    about:
      'Status, score, cascade, strategy and resources of a cycle in one file, for all who never open a terminal. --format html=report.html is a single file that fetches nothing and can be printed; ics is a calendar, and slack and teams are messages, which okr writes and never sends. --watch shows it in the browser of this machine alone and follows the files while they are edited, for the review meeting.',
  },
  resources: {
    summary: 'where money and days go: objectives, daily business, nothing',
    about:
      'Money and days of a cycle by objective and strategic goal, from initiatives.yaml and the capacity in okr.yaml: what is tied to objectives, objectives nobody has money or time for, work that serves nothing, teams with more work than days, plan against spent, change since the last cycle.',
  },
  pulse: {
    summary: 'how safe teams feel: a form, sums of a round, the trend',
    about:
      'Shows the course of each team from the sums of its rounds. form prints the questions (text, HTML for paper, --format csv to collect sheets); close <csv> writes the sums of a round once and nothing else of it. Never fewer than five sheets, never a single answer.',
  },
  filter: {
    summary: 'does this pay into our OKRs? asks, decides, writes it down',
    about:
      'Filters an opportunity: yes only with a key result and the change expected; then what stops for it. Maybe and no pass until the next planning; legal duties, safety and running contracts are not filtered. Writes a decision record that is never overwritten. list ranks what pays in and shows what passed; revisit asks again what has come due.',
  },
  agenda: {
    summary: 'a timed agenda from what changed, with minutes to fill in',
    about:
      'Builds the agenda of a meeting (weekly, monthly, review, retro, planning) from what changed since the last one, divided into minutes. --format md prints it as minutes to fill in; --minutes <file> reads them back and turns what was ticked into obstacles, decisions and steps.',
  },
  why: {
    summary: 'where a number or a status comes from',
    about: 'Derives a number in full: formula, inputs with their place, curve, thresholds with their source.',
  },
  review: {
    summary: 'close a cycle: score, look back, celebrate, decide',
    about:
      'Leads a team through the close: last values, score, its own view beside it, reflection, wins, a decision for each key result, at most three actions. It can be interrupted and resumed. Without a terminal: --answers <file> in the shape of the review file.',
  },
  rename: {
    summary: 'give an id another name, everywhere',
    about: 'Renames an objective, a key result, a milestone, a blocker or a goal in every file that names it.',
  },
  diff: {
    summary: 'what changed in meaning between two states',
    about:
      'Compares two states of the files (revisions or days, or one with the working tree) by what they mean: targets, baselines, wording, owners, added, dropped. Easier targets are marked.',
  },
  history: {
    summary: 'the course of values and definitions',
    about:
      'Without a reference the ledger: every change of a definition after the start of the cycle, with commit, author and reason. With one: the course of its values, confidence and definition.',
  },
  draft: {
    summary: 'a sentence in, YAML and advice out',
    about:
      'Reads a sentence in German or English and prints it as a key result (or objective) in YAML, with how it was read and what could be better. With --stdin a sentence a line.',
  },
  explain: {
    summary: 'what a rule wants and why, with examples',
    about: 'Explains a rule: what it wants, why, a weak and a strong example. Without a rule it lists them all.',
  },
  completion: {
    summary: 'shell completion: bash, zsh, fish, powershell',
    about:
      'Prints a script that completes commands, flags and their values in your shell. It asks okr nothing when it completes.',
  },
  schema: {
    summary: 'JSON Schemas of the files and of the JSON outputs',
    about:
      'Prints a JSON Schema: of a kind of file (okr, strategy, team, …) or of an output (output/check, …). Without a kind it lists them.',
  },
} as const;

/** What each flag does, in a line. */
export const flags = {
  dir: 'work in this folder',
  lang: 'language of what is printed (also OKR_LANG)',
  today: 'take this day for today (also OKR_TODAY)',
  color: 'auto, always or never (NO_COLOR and FORCE_COLOR count too)',
  ascii: 'no symbols outside ASCII',
  format: 'text, json, md, html and more; with =file into a file; repeatable',
  json: 'short for --format json',
  cycle: 'this cycle, for example 2026-Q4',
  team: 'only this team',
  debug: 'show what happened inside when something fails',
  help: 'this help',
  version: 'the version',
  'fail-on': 'exit with 1 from this severity on: error (default), warning, note, never',
  'max-warnings': 'exit with 1 when there are more warnings than this',
  rule: 'set a rule for this run: off, note, warning, error; repeatable',
  notes: 'show notes in full, not only their number',
  fix: 'mend what can be mended safely',
  'fix-dry-run': 'show what --fix would change, write nothing',
  'unsafe-fixes': 'with --fix also changes that need a second look',
  since: 'only findings that the change since a git revision touches',
  staged: 'check the git index, and only what is staged',
  baseline: 'a file of known findings that are not shown again',
  'update-baseline': 'write the findings of today into the baseline (okr-baseline.json)',
  stdin: 'read from standard input',
  as: 'what the sentence is: key-result (default) or objective',
  'stdin-filename': 'the file that standard input stands for',
  quiet: 'errors only',
  statistics: 'how often each rule found something, instead of where',
  across: 'shows the course over so many cycles',
  depth: 'how many levels to draw',
  set: 'a value: <ref>=<value>[@confidence][:note]; repeatable',
  answers: 'a YAML or JSON file with the answers; with lead --decide seven letters Y or N',
  'from-csv': 'a CSV file with the answers',
  'from-xlsx': 'an Excel workbook with the answers: value, confidence and note are taken',
  'on-conflict': 'what counts where both changed: the workbook or the files',
  date: 'the day it counts for (default: today)',
  by: 'who says it (a handle)',
  commit: 'commit what was written to git, never push',
  resume: 'go on with what was typed before',
  win: 'something to celebrate; repeatable',
  next: 'one of the next three things; repeatable',
  blocker: 'something in the way; repeatable',
  'four-squares': 'as one page with four squares (Wodtke)',
  alive: 'treat dead files as errors: stalled, never checked in, frozen',
  id: 'the id it gets',
  owner: 'who clears it (a handle)',
  due: 'promised until this day',
  kind: 'decision, resource, skill, dependency or rule',
  'key-result': 'the key result it is about or holds up; for an obstacle repeatable',
  recommend: 'ask which style fits a task',
  danger: 'there is danger, a law or standard is violated, or minutes count',
  routine: 'it is routine',
  competence: 'how well they can do this task: low, some, high',
  commitment: 'how much they want to and dare to: low, variable, high',
  'touches-many': 'it touches many whose commitment is needed',
  'owns-problem': 'it is their own problem',
  model: 'whose development levels: blanchard (default) or hersey',
  again: 'it was directive the last time too',
  decide: 'ask how far to share a decision (Vroom and Yetton)',
  all: 'resolved ones too',
  at: 'as of this day or revision, read from git',
  original: 'score by the original definitions',
  watch: 'show the report in the browser and follow the files, until Ctrl-C',
  port: 'where --watch shows it (any free one)',
  'csv-dialect': 'CSV as programs read it (plain) or as Excel in German opens it (excel-de)',
  anonymize: 'without names of persons',
  from: 'carry over what the reviews of this cycle decided',
  duration: 'minutes of the meeting, 15 to 180',
  minutes: 'minutes that were filled in: what is ticked goes into the files',
  form: 'safety (psychological safety, default) or culture',
  answer: 'does it pay into our OKRs? yes, maybe or no',
  'pays-into': 'key result it pays into, with the change expected',
  exempt: 'a duty that is not filtered: legal, safety, contract',
  'instead-of': 'what stops or waits for it',
  reason: 'why it passes, or why it was chosen',
  revisit: 'when to look again (the next planning)',
  options: 'an option that was weighed; once for each',
  context: 'what it is about, in a sentence or two',
  rice: 'reach,impact,confidence,effort',
  ice: 'impact,confidence,ease, each 1 to 10',
  wsjf: 'value,time criticality,risk,size',
  rank: 'what the list is ranked by: rice, ice, ice-mean, wsjf',
  decider: 'who decided; once for each',
  supersedes: 'decision this one replaces',
  'not-doing': 'line for the not-doing list, of what is declined for good',
  map: 'how columns are read: used if the file exists, else written for the next time',
  'dry-run': 'show everything, write nothing',
  template: 'pilot (one team) or company',
  organisation: 'name of the organisation',
  'team-name': 'name of the pilot team; with company the teams, separated by commas',
  yes: 'ask nothing, take what is given and the defaults',
} as const;
