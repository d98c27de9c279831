import { formatOf } from '../../format';
import { agenda } from './agenda';
import { blockers } from './blockers';
import { checkin } from './checkin';
import { editing } from './editing';
import { filter } from './filter';

import { importing } from './importing';
import { lead } from './lead';
import { minutes } from './minutes';
import { pulse } from './pulse';
import { rename } from './rename';
import { review } from './review';
import { why } from './why';
import { among, type Data, meant, type Said } from './words';
import { workbook } from './workbook';

const { date } = formatOf('en');

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
  'too-large-to-draw': (): Said => ({
    message: 'This cascade is too large for a picture.',
    hint: 'Narrow it: okr tree --format svg --team <id>, or --depth 3. Mermaid, DOT and the list have all of it.',
  }),
  'two-formats': (d: Data<'first' | 'second'>): Said => ({
    message: `${d.first} and ${d.second} cannot both go to the screen.`,
    hint: `Write one into a file: --format ${d.second}=out.${d.second}`,
  }),
  'binary-to-screen': (d: Data<'format'>): Said => ({
    message: `${d.format} is not text and cannot be shown on the screen.`,
    hint: `Write it into a file: --format ${d.format}=report.${d.format}`,
  }),
  'unknown-rule': (d: Data<'rule' | 'suggestion'>): Said => ({
    message: `There is no rule "${d.rule}".`,
    hint: meant(d.suggestion) || 'okr explain lists them all.',
  }),
  'unknown-schema': (d: Data<'kind' | 'allowed' | 'suggestion'>): Said => ({
    message: `There is no schema "${d.kind}".`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'unknown-shell': (d: Data<'shell' | 'suggestion' | 'allowed'>): Said => ({
    message: d.shell === '' ? 'For which shell?' : `okr completes nothing for "${d.shell}".`,
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
  'no-sound-file': (d: Data<'file' | 'at'>): Said => ({
    message: `No objectives can be shown: ${d.file} has a fault and was left out.`,
    hint: `okr check ${d.file}${d.at === null ? '' : ` --at ${d.at}`}  says what is wrong and where.`,
  }),
  'no-strategy': (_: Data<never>): Said => ({
    message: 'There is no strategy.yaml here.',
    hint: 'Write one beside okr.yaml: a vision, three to five goals, and what you do not do. okr schema strategy says what may stand in it.',
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
  'goes-with': (d: Data<'first' | 'second'>): Said => ({
    message: `${d.first} goes with ${d.second} only.`,
    hint: `Add ${d.second}, or leave ${d.first} out.`,
  }),
  'bad-port': (d: Data<'value' | 'last'>): Said => ({
    message: `--port needs a whole number from 1 to ${d.last}, not "${d.value}".`,
    hint: 'Without --port any that is free is taken.',
  }),
  'cannot-serve': (d: Data<'port' | 'reason'>): Said => ({
    message:
      d.reason === 'EADDRINUSE'
        ? `Port ${d.port} is in use by something else.`
        : `The report cannot be shown at port ${d.port} (${d.reason}).`,
    hint: 'Give --port another number, or leave it out: then any that is free is taken.',
  }),
  'no-workspace-then': (d: Data<'rev'>): Said => ({
    message: `As of ${d.rev} there was no okr.yaml here yet.`,
    hint: 'git log --follow okr.yaml  shows since when there is one.',
  }),
  'no-git': (_: Data<'rev'>): Said => ({
    message: 'git was not found on this machine.',
    hint: 'What is compared with an earlier state needs git.',
  }),
  'no-repository': (_: Data<'rev'>): Said => ({
    message: 'This folder is not in a git repository.',
    hint: 'What is compared with an earlier state needs one: git init',
  }),
  'no-commit-by': (d: Data<'day'>): Said => ({
    message: `By ${date(String(d.day))} nothing had been committed here.`,
    hint: 'git log --reverse --date=short  shows the first day.',
  }),
  'unknown-revision': (d: Data<'rev'>): Said => ({
    message: `git knows no revision "${d.rev}" here.`,
    hint: 'A branch, a tag or a commit, for example origin/main.',
  }),
  shallow: (d: Data<'rev'>): Said => ({
    message: `This is a shallow clone: "${d.rev}", or where this branch left it, is not in it.`,
    hint: 'In CI, fetch the whole history: fetch-depth: 0 (actions/checkout) or GIT_DEPTH: 0 (GitLab).',
  }),
  'no-commits': (_: Data<never>): Said => ({
    message: 'There are no commits yet.',
    hint: 'History begins with the first one: git add . && git commit',
  }),
  'incomplete-history': (_: Data<never>): Said => ({
    message: 'This is a shallow clone: its history is not complete, so nothing is concluded from it.',
    hint: 'git fetch --unshallow; in CI fetch-depth: 0 (actions/checkout) or GIT_DEPTH: 0 (GitLab).',
  }),
  'partial-clone': (_: Data<never>): Said => ({
    message: 'git does not hold all files of earlier commits here, so nothing is concluded from them.',
    hint: 'In a clone made with --filter: git fetch --refetch --no-filter. Otherwise git fsck says what is damaged.',
  }),
  'repository-refused': (d: Data<'folder'>): Said => ({
    message: `git does not read the repository at ${d.folder}.`,
    hint: 'It may belong to somebody else: git config --global --add safe.directory <folder>, or git status says why.',
  }),
  'git-failed': (_: Data<never>): Said => ({
    message: 'git could not read the history.',
    hint: 'git fsck says whether the repository is damaged.',
  }),
  'git-hangs': (d: Data<'seconds'>): Said => ({
    message: `git has not answered for ${d.seconds} seconds and was ended.`,
    hint: 'Does git log answer here? A disk on the network or another program that holds the repository may keep it waiting.',
  }),
  'needs-git': (_: Data<never>): Said => ({
    message: 'This workspace says history: recorded, so nothing is read from git.',
    hint: 'Set history: git in okr.yaml where the files lie in a repository of their own.',
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
  ...editing,
  ...filter,
  ...checkin,
  ...blockers,
  ...review,
  ...agenda,
  ...minutes,
  ...rename,
  ...importing,
  ...pulse,
  ...lead,
  ...why,
  ...workbook,
  internal: (_: Data<never>): Said => ({
    message: 'That should not have happened: a fault in okr itself. Your files are untouched.',
    hint: 'Run it again with --debug and send us what it prints.',
  }),
} as const;
