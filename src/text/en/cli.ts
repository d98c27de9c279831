type Data<K extends string> = Readonly<Record<K, string | number | null | readonly string[]>>;
interface Said {
  readonly message: string;
  readonly hint: string;
}

const meant = (suggestion: unknown) => (suggestion ? `Did you mean  ${suggestion}?` : '');
const among = (allowed: unknown) => (Array.isArray(allowed) ? `Possible: ${allowed.join(', ')}.` : '');

/** Words of the help screens. */
export const help = {
  about: 'okr keeps strategy and OKRs as plain YAML files in git: checks them, scores them, draws them.',
  usage: 'Usage',
  command: 'command',
  options: 'options',
  examples: 'Examples',
  commands: 'Commands',
  everywhere: 'With every command',
  more: 'okr <command> --help says more about one of them.',
  values: {
    folder: 'folder',
    file: 'file',
    name: 'name',
    when: 'when',
    severity: 'severity',
    revision: 'revision',
    rule: 'rule',
    kind: 'kind',
    paths: 'paths',
    sentence: 'sentence',
  },
  exits: 'Exit code: 0 fine · 1 findings · 2 wrong use · 3 could not do it, or not wholly.',
} as const;

/** What each command is for: in a line, and in the first lines of its help. */
export const commands = {
  init: {
    summary: 'a new workspace, or the next cycle in an existing one',
    about:
      'Writes a new workspace, or the files of the next cycle into an existing one. Never overwrites: a second run changes nothing.',
  },
  check: {
    summary: 'what is wrong or weak in the files',
    about:
      'Looks at every file of the workspace: form, references, structure, alignment, measurability. With paths it looks at those alone.',
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
  draft: {
    summary: 'a sentence in, YAML and advice out',
    about:
      'Reads a sentence in German or English and prints it as a key result (or objective) in YAML, with how it was read and what could be better. With --stdin a sentence a line.',
  },
  explain: {
    summary: 'what a rule wants and why, with examples',
    about: 'Explains a rule: what it wants, why, a weak and a strong example. Without a rule it lists them all.',
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
  depth: 'how many levels to draw',
  template: 'pilot (one team) or company',
  organisation: 'name of the organisation',
  'team-name': 'name of the pilot team; with company the teams, separated by commas',
  yes: 'ask nothing, take what is given and the defaults',
} as const;

/** Trouble that is expected: what failed and where, and what to do. */
export const errors = {
  prefix: 'okr: ',
  'unknown-option': (d: Data<'option' | 'suggestion'>): Said => ({
    message: `There is no option ${d.option}.`,
    hint: meant(d.suggestion) || 'okr --help lists them all.',
  }),
  'unknown-command': (d: Data<'command' | 'suggestion'>): Said => ({
    message: `There is no command "${d.command}".`,
    hint: d.suggestion ? `Did you mean  okr ${d.suggestion}?` : 'okr --help lists them all.',
  }),
  'missing-value': (d: Data<'option'>): Said => ({
    message: `${d.option} needs a value.`,
    hint: 'okr <command> --help shows which.',
  }),
  'missing-argument': (d: Data<'argument'>): Said => ({
    message: `<${d.argument}> is missing.`,
    hint: 'okr <command> --help shows an example.',
  }),
  'too-many-arguments': (d: Data<'argument'>): Said => ({
    message: `"${d.argument}" is one argument too many.`,
    hint: 'Put words that belong together in quotes.',
  }),
  'bad-value': (d: Data<'option' | 'value' | 'allowed' | 'suggestion'>): Said => ({
    message: `${d.option} cannot be "${d.value}".`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'bad-number': (d: Data<'option' | 'value'>): Said => ({
    message: `${d.option} needs a whole number, not "${d.value}".`,
    hint: '',
  }),
  'bad-date': (d: Data<'option' | 'value'>): Said => ({
    message: `${d.option} needs a day that exists, not "${d.value}".`,
    hint: 'Write it as YYYY-MM-DD, for example 2026-11-22.',
  }),
  'unknown-format': (d: Data<'format' | 'allowed'>): Said => ({
    message: `This command has no format "${d.format}".`,
    hint: among(d.allowed),
  }),
  'two-formats': (d: Data<'first' | 'second'>): Said => ({
    message: `${d.first} and ${d.second} cannot both go to the screen.`,
    hint: `Write one into a file: --format ${d.second}=out.${d.second}`,
  }),
  'unknown-rule': (d: Data<'rule' | 'suggestion'>): Said => ({
    message: `There is no rule "${d.rule}".`,
    hint: meant(d.suggestion) || 'okr explain lists them all.',
  }),
  'unknown-schema': (d: Data<'kind' | 'allowed' | 'suggestion'>): Said => ({
    message: `There is no schema "${d.kind}".`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'unknown-cycle': (d: Data<'cycle' | 'suggestion' | 'allowed'>): Said => ({
    message: `"${d.cycle}" is no cycle of this workspace's calendar.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'empty-cycle': (d: Data<'cycle' | 'allowed'>): Said => ({
    message: `There are no files for ${d.cycle}.`,
    hint: among(d.allowed) || `okr init --cycle ${d.cycle} writes them.`,
  }),
  'no-cycles': (_: Data<never>): Said => ({
    message: 'No team has written objectives yet.',
    hint: 'okr init writes the files of the first cycle.',
  }),
  'unknown-team': (d: Data<'team' | 'suggestion' | 'allowed'>): Said => ({
    message: `There is no team "${d.team}" here.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'no-workspace': (d: Data<'folder'>): Said => ({
    message: `No okr.yaml in ${d.folder} or in a folder above it.`,
    hint: 'okr init writes a workspace; okr -C <folder> works in another one.',
  }),
  'broken-config': (d: Data<'file'>): Said => ({
    message: `${d.file} cannot be used as it is.`,
    hint: 'okr check says what is wrong and where.',
  }),
  'no-folder': (d: Data<'folder'>): Said => ({ message: `There is no folder ${d.folder}.`, hint: '' }),
  'no-file': (d: Data<'path'>): Said => ({
    message: `There is nothing at ${d.path}.`,
    hint: 'Paths are taken from the folder you work in (-C changes it).',
  }),
  'cannot-write': (d: Data<'file' | 'reason'>): Said => ({
    message: `${d.file} could not be written (${d.reason}).`,
    hint: 'It is as it was before. Is there room, and may you write there?',
  }),
  'changed-meanwhile': (d: Data<'file'>): Said => ({
    message: `${d.file} is being edited elsewhere: it changed after it was read.`,
    hint: 'It is as it was. Run the command again.',
  }),
  'not-together': (d: Data<'first' | 'second'>): Said => ({
    message: `${d.first} and ${d.second} do not go together.`,
    hint: 'Leave one of them out.',
  }),
  'no-git': (_: Data<'rev'>): Said => ({
    message: 'git was not found on this machine.',
    hint: 'What is compared with an earlier state needs git.',
  }),
  'no-repository': (_: Data<'rev'>): Said => ({
    message: 'This folder is not in a git repository.',
    hint: 'What is compared with an earlier state needs one: git init',
  }),
  'unknown-revision': (d: Data<'rev'>): Said => ({
    message: `git knows no revision "${d.rev}" here.`,
    hint: 'A branch, a tag or a commit, for example origin/main.',
  }),
  shallow: (d: Data<'rev'>): Said => ({
    message: `This is a shallow clone, and "${d.rev}" is not in it.`,
    hint: 'In CI, fetch the whole history: fetch-depth: 0 (actions/checkout) or GIT_DEPTH: 0 (GitLab).',
  }),
  'bad-baseline': (d: Data<'file'>): Said => ({
    message: `${d.file} is no baseline.`,
    hint: 'okr check --update-baseline writes one.',
  }),
  'no-next-cycle': (d: Data<'cycle'>): Said => ({
    message: `The calendar has no cycle after ${d.cycle}.`,
    hint: 'Name one in okr.yaml under cycles.custom, or with --cycle.',
  }),
  'needs-answer': (d: Data<'flags'>): Said => ({
    message: 'Nobody is here to answer questions.',
    hint: `Say it with flags: ${Array.isArray(d.flags) ? d.flags.join(' ') : ''}`,
  }),
  cancelled: (_: Data<never>): Said => ({ message: 'Cancelled. Nothing was written.', hint: '' }),
  internal: (_: Data<never>): Said => ({
    message: 'That should not have happened: a fault in okr itself. Your files are untouched.',
    hint: 'Run it again with --debug and send us what it prints.',
  }),
} as const;
