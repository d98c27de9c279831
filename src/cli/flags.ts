import {
  COMMITMENTS,
  COMPETENCES,
  type Commitment,
  type Competence,
  DEVELOPMENT_MODELS,
  type DevelopmentModel,
} from '../leadership/recommend-style';
import type { Blocker } from '../model/okr';
import type { Text } from '../text/catalogue';

export type FlagName = keyof Text['flags'];

/** A flag as the user types it. Each stands here once; commands name the ones they take. */
export interface Flag {
  readonly short?: string;
  /** The value's placeholder; none for a switch. */
  readonly value?: string;
  readonly repeatable?: boolean;
  readonly choices?: readonly string[];
}

/** Flags of every command. */
export const COMMON = [
  'dir',
  'lang',
  'today',
  'color',
  'ascii',
  'format',
  'json',
  'cycle',
  'team',
  'debug',
  'help',
  'version',
] as const satisfies readonly FlagName[];

export const FLAGS: Readonly<Record<FlagName, Flag>> = {
  dir: { short: '-C', value: 'folder' },
  lang: { value: 'de|en', choices: ['de', 'en'] },
  today: { value: 'YYYY-MM-DD' },
  color: { value: 'when', choices: ['auto', 'always', 'never'] },
  ascii: {},
  format: { value: 'name[=file]', repeatable: true },
  json: {},
  cycle: { value: 'id' },
  team: { value: 'id' },
  debug: {},
  help: { short: '-h' },
  version: { short: '-V' },
  'fail-on': { value: 'severity', choices: ['error', 'warning', 'note', 'never'] },
  'max-warnings': { value: 'n' },
  rule: { value: 'id=severity', repeatable: true },
  notes: {},
  fix: {},
  'fix-dry-run': {},
  'unsafe-fixes': {},
  since: { value: 'revision' },
  staged: {},
  baseline: { value: 'file' },
  'update-baseline': {},
  stdin: {},
  as: { value: 'kind', choices: ['key-result', 'objective'] },
  'stdin-filename': { value: 'file' },
  quiet: { short: '-q' },
  statistics: {},
  depth: { value: 'n' },
  set: { value: 'ref=value', repeatable: true },
  answers: { value: 'file' },
  'from-csv': { value: 'file' },
  'from-xlsx': { value: 'file' },
  'on-conflict': { value: 'workbook|files', choices: ['workbook', 'files'] },
  date: { value: 'YYYY-MM-DD' },
  by: { value: 'person' },
  commit: {},
  resume: {},
  win: { value: 'text', repeatable: true },
  next: { value: 'text', repeatable: true },
  blocker: { value: 'text', repeatable: true },
  'four-squares': {},
  alive: {},
  id: { value: 'id' },
  owner: { value: 'person' },
  due: { value: 'YYYY-MM-DD' },
  kind: { value: 'kind', choices: ['decision', 'resource', 'skill', 'dependency', 'rule'] },
  'key-result': { value: 'ref', repeatable: true },
  all: {},
  recommend: {},
  danger: {},
  routine: {},
  competence: { value: 'level', choices: COMPETENCES },
  commitment: { value: 'level', choices: COMMITMENTS },
  'touches-many': {},
  'owns-problem': {},
  model: { value: 'model', choices: DEVELOPMENT_MODELS },
  again: {},
  decide: {},
  at: { value: 'day|revision' },
  original: {},
  across: { value: 'n' },
  watch: {},
  port: { value: 'number' },
  'csv-dialect': { value: 'name', choices: ['plain', 'excel-de'] },
  anonymize: {},
  from: { value: 'id' },
  duration: { value: 'minutes' },
  minutes: { value: 'file' },
  form: { value: 'name', choices: ['safety', 'culture'] },
  answer: { value: 'yes|maybe|no', choices: ['yes', 'maybe', 'no'] },
  'pays-into': { value: 'ref=expected', repeatable: true },
  exempt: { value: 'kind', choices: ['legal', 'safety', 'contract'] },
  'instead-of': { value: 'text' },
  reason: { value: 'text' },
  revisit: { value: 'YYYY-MM-DD' },
  options: { value: 'text', repeatable: true },
  context: { value: 'text' },
  rice: { value: 'numbers' },
  ice: { value: 'numbers' },
  wsjf: { value: 'numbers' },
  rank: { value: 'name', choices: ['rice', 'ice', 'ice-mean', 'wsjf'] },
  decider: { value: 'person', repeatable: true },
  supersedes: { value: 'id' },
  'not-doing': { value: 'text' },
  map: { value: 'file' },
  'dry-run': {},
  template: { value: 'name', choices: ['pilot', 'company'] },
  organisation: { value: 'name' },
  'team-name': { value: 'name' },
  yes: { short: '-y' },
};

/** What the parser hands to a command, by the flag's own name. */
export interface FlagValues {
  readonly dir?: string;
  readonly lang?: string;
  readonly today?: string;
  readonly color?: 'auto' | 'always' | 'never';
  readonly ascii?: boolean;
  readonly format?: readonly string[];
  readonly json?: boolean;
  readonly cycle?: string;
  readonly team?: string;
  readonly debug?: boolean;
  readonly 'fail-on'?: 'error' | 'warning' | 'note' | 'never';
  readonly 'max-warnings'?: string;
  readonly rule?: readonly string[];
  readonly notes?: boolean;
  readonly fix?: boolean;
  readonly 'fix-dry-run'?: boolean;
  readonly 'unsafe-fixes'?: boolean;
  readonly since?: string;
  readonly staged?: boolean;
  readonly baseline?: string;
  readonly 'update-baseline'?: boolean;
  readonly stdin?: boolean;
  readonly as?: 'key-result' | 'objective';
  readonly 'stdin-filename'?: string;
  readonly quiet?: boolean;
  readonly statistics?: boolean;
  readonly depth?: string;
  readonly set?: readonly string[];
  readonly answers?: string;
  readonly 'from-csv'?: string;
  readonly 'from-xlsx'?: string;
  readonly 'on-conflict'?: 'workbook' | 'files';
  readonly date?: string;
  readonly by?: string;
  readonly commit?: boolean;
  readonly resume?: boolean;
  readonly win?: readonly string[];
  readonly next?: readonly string[];
  readonly blocker?: readonly string[];
  readonly 'four-squares'?: boolean;
  readonly alive?: boolean;
  readonly id?: string;
  readonly owner?: string;
  readonly due?: string;
  readonly kind?: NonNullable<Blocker['kind']>;
  readonly 'key-result'?: readonly string[];
  readonly all?: boolean;
  readonly recommend?: boolean;
  readonly danger?: boolean;
  readonly routine?: boolean;
  readonly competence?: Competence;
  readonly commitment?: Commitment;
  readonly 'touches-many'?: boolean;
  readonly 'owns-problem'?: boolean;
  readonly model?: DevelopmentModel;
  readonly again?: boolean;
  readonly decide?: boolean;
  readonly at?: string;
  readonly original?: boolean;
  readonly across?: string;
  readonly watch?: boolean;
  readonly port?: string;
  readonly 'csv-dialect'?: 'plain' | 'excel-de';
  readonly anonymize?: boolean;
  readonly from?: string;
  readonly duration?: string;
  readonly minutes?: string;
  readonly form?: 'safety' | 'culture';
  readonly answer?: 'yes' | 'maybe' | 'no';
  readonly 'pays-into'?: readonly string[];
  readonly exempt?: 'legal' | 'safety' | 'contract';
  readonly 'instead-of'?: string;
  readonly reason?: string;
  readonly revisit?: string;
  readonly options?: readonly string[];
  readonly context?: string;
  readonly rice?: string;
  readonly ice?: string;
  readonly wsjf?: string;
  readonly rank?: 'rice' | 'ice' | 'ice-mean' | 'wsjf';
  readonly decider?: readonly string[];
  readonly supersedes?: string;
  readonly 'not-doing'?: string;
  readonly map?: string;
  readonly 'dry-run'?: boolean;
  readonly template?: 'pilot' | 'company';
  readonly organisation?: string;
  readonly 'team-name'?: string;
  readonly yes?: boolean;
}
