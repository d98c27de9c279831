import type { DiffChange, DiffReport } from '../schema/output/diff';
import type { Text } from '../text/catalogue';
import { formatOf } from '../text/format';
import { type Block, type Inline, type Page, piece, type Row } from './blocks';
import type { Names } from './names';
import { type SaidChange, sayChange } from './say-change';

type Said = SaidChange & { readonly one: DiffChange };

/** What is about a team's objectives; the rest has sections of its own. */
const OF_TEAMS: ReadonlySet<string> = new Set(['objective', 'key-result', 'check-in', 'blocker', 'review']);
const SECTIONS = ['strategy', 'initiative', 'decision', 'leadership', 'culture', 'settings'] as const;
/** Things made easier that are told one by one; all of them stand in the tables. */
const MOST = 8;
const SPOKEN: ReadonlySet<string> = new Set(['value', 'check-in']);

/** The answer first (how much of what, and each goalpost made easier), then every change by team, values last. */
export function diffPage(report: DiffReport, text: Text, names: Names): Page {
  const words = text.screens.diff;
  const said = report.changes.map((one): Said => ({ ...sayChange(one, text, names), one }));
  const blocks: Block[] = [headingOf(report, text, names)];
  if (said.length === 0) blocks.push({ type: 'callout', tone: 'good', title: words.nothing, text: words.nothingHelp });
  else blocks.push({ type: 'text', text: countsOf(report, text) });
  const easier = report.changes.filter((one) => one.easier);
  const things = [...grouped(easier, ({ ref }) => ref ?? '').values()];
  for (const own of things.slice(0, MOST))
    blocks.push({
      type: 'callout',
      tone: 'warn',
      title: words.easier(own[0]!.title),
      text: easierText(own, text, names),
    });
  if (things.length > MOST) blocks.push({ type: 'text', text: piece('warn', words.moreEasier(things.length - MOST)) });
  const teams = said.filter(({ one }) => OF_TEAMS.has(one.about));
  for (const [home, changes] of grouped(
    teams.filter(({ one }) => !SPOKEN.has(one.kind)),
    homeOf,
  ))
    blocks.push(...section(homeName(home, names), changes, text));
  blocks.push(
    ...valuesOf(
      teams.filter(({ one }) => SPOKEN.has(one.kind)),
      text,
      names,
    ),
  );
  for (const name of SECTIONS) {
    const own = said.filter(({ one }) => one.about === name || (name === 'strategy' && one.about === 'goal'));
    blocks.push(...section(words.sections[name], own, text));
  }
  blocks.push({ type: 'next', label: text.screens.next, commands: nextOf(report) });
  return { title: words.title(names.organisation), language: text.language, blocks };
}

/** How one thing was made easier, with what it does to the score and why. */
export function easierText(changes: readonly DiffChange[], text: Text, names: Names): string {
  const said = changes.map((one) => ({ ...sayChange(one, text, names), reason: one.reason }));
  const change = said.map((one) => `${one.what} ${one.change}`).join(', ');
  const effect = said.find((one) => one.effect !== null)?.effect ?? null;
  return text.screens.diff.easierText(change, effect, said.find((one) => one.reason !== null)?.reason ?? null);
}

function headingOf({ from, to, fromDate, toDate, today }: DiffReport, text: Text, names: Names): Block {
  const words = text.screens.diff;
  const old = words.commit(from.slice(0, 7), fromDate);
  const span = to === 'worktree' ? words.since(old) : words.between(old, words.commit(to.slice(0, 7), toDate));
  return {
    type: 'heading',
    level: 1,
    text: [piece('strong', names.organisation), ` · ${span}`],
    aside: formatOf(text.language).date(today),
  };
}

/** `1 made easier · 2 definitions changed · 3 values` */
function countsOf({ changes }: DiffReport, text: Text): Inline {
  const words = text.screens.diff.counts;
  const count = (wanted: (one: DiffChange) => boolean) => changes.filter(wanted).length;
  const defines = (one: DiffChange) => one.about === 'objective' || one.about === 'key-result';
  const whole = (kind: string) => (one: DiffChange) => defines(one) && one.kind === kind;
  const changed = (one: DiffChange) => defines(one) && !one.easier && !['added', 'dropped', 'value'].includes(one.kind);
  const parts: [number, (count: number) => string, 'warn' | null][] = [
    [count(({ easier }) => easier), words.easier, 'warn'],
    [count(changed), words.definitions, null],
    [count(whole('added')), words.added, null],
    [count(whole('dropped')), words.dropped, null],
    [count(({ kind }) => kind === 'value'), words.values, null],
    [count((one) => !defines(one) && one.about !== 'check-in'), words.others, null],
  ];
  return parts
    .filter(([number]) => number > 0)
    .flatMap(([number, say, tone], index) => [index > 0 ? ' · ' : '', tone ? piece(tone, say(number)) : say(number)]);
}

function section(title: string, changes: readonly Said[], text: Text): Block[] {
  if (changes.length === 0) return [];
  const words = text.screens.diff;
  const rows = [...grouped(changes, ({ one }) => `${one.about} ${one.ref ?? one.title}`)].flatMap(([, own]) => [
    { cells: [titleOf(own[0]!), '', '', ''] },
    ...own.map((said) => row(said, text)),
  ]);
  const columns = [
    { title: '', align: 'left' },
    { title: words.columns.change, align: 'left', grow: true },
    { title: words.columns.score, align: 'right' },
    { title: words.columns.where, align: 'left', spare: true },
  ] as const;
  return [
    { type: 'heading', level: 2, text: title },
    { type: 'table', columns, rows },
  ];
}

function titleOf({ one }: Said): Inline {
  return one.about === 'objective' ? piece('strong', one.title) : one.title;
}

/** One change of the thing whose title stands above. */
function row({ one, what, change }: Said, text: Text): Row {
  const words = text.screens.diff;
  const { score, reason } = one;
  const percent = (value: number | null) => (value === null ? '–' : formatOf(text.language).percent(value));
  const moved = score !== null && score.before !== score.after;
  return {
    cells: [
      one.easier ? piece('warn', what) : what,
      one.easier ? [change, ' ', piece('warn', `(${words.easierMark})`)] : change,
      moved ? `${percent(score.before)} → ${percent(score.after)}` : '',
      piece('dim', `${one.file.slice(one.file.lastIndexOf('/') + 1)}:${one.line}`),
    ],
    depth: 1,
    ...(reason === null ? {} : { below: piece('dim', words.reason(reason)) }),
  };
}

/** Values reported since, then check-ins that say something else than before. */
function valuesOf(changes: readonly Said[], text: Text, names: Names): Block[] {
  if (changes.length === 0) return [];
  const words = text.screens.diff;
  const format = formatOf(text.language);
  const blocks: Block[] = [{ type: 'heading', level: 2, text: words.values }];
  const values = changes.filter(({ one }) => one.kind === 'value');
  const columns = [
    { title: '', align: 'left', grow: true },
    { title: '', align: 'left' },
    { title: '', align: 'left' },
  ] as const;
  const rows = [...grouped(values, homeOf)].flatMap(([home, own]): Row[] => [
    { cells: [piece('strong', homeName(home, names)), '', ''] },
    ...own.map(({ one, change }) => ({ cells: [one.title, change, piece('dim', format.date(one.key))], depth: 1 })),
  ]);
  if (rows.length > 0) blocks.push({ type: 'table', columns, rows });
  const spoken = changes.filter(({ one }) => one.kind === 'check-in');
  const fresh = grouped(
    spoken.filter(({ one }) => isNew(one)),
    homeOf,
  );
  const items = [
    ...[...fresh].map(
      ([home, own]) => `${homeName(home, names)}: ${words.checkIns(own.map(({ one }) => String(one.after)))}`,
    ),
    ...spoken.filter(({ one }) => !isNew(one)).map((said) => rewritten(said, text, names)),
  ];
  if (items.length > 0) blocks.push({ type: 'list', items });
  return blocks;
}

/** Is it a check-in that was not there before? */
function isNew({ key, before }: DiffChange): boolean {
  return key === '' && before === null;
}

/** A check-in that is gone, or says something else than before: earlier ones are not for changing. */
function rewritten(said: Said, { screens: { diff: words } }: Text, names: Names): Inline {
  const { one, change } = said;
  const { key, before, ref } = one;
  const [, , ...thing] = (ref ?? '').split('/');
  const title = [homeName(homeOf(said), names), thing.join('/')].filter((part) => part !== '').join(' · ');
  if (key === '') return [`${title}: `, piece('warn', words.checkInGone(String(before)))];
  const [day = '', part = ''] = key.split('.');
  return [
    `${title}: `,
    piece('warn', words.checkInCorrected(day)),
    part === '' ? ` ${change}` : ` (${part}) ${change}`,
  ];
}

/** A look at the score that moved, else at where everything stands. */
function nextOf({ changes }: DiffReport): string[] {
  const easier = changes.find((one) => one.easier);
  return easier?.ref ? [`okr why ${easier.ref}`, 'okr history'] : ['okr history'];
}

function homeOf({ one }: Said): string {
  const found = /^okrs\/([^/]+)\/(?:check-ins\/|reviews\/)?([^/]+)\.ya?ml$/.exec(one.file);
  return found ? `${found[1]}/${found[2]}` : one.file;
}

function homeName(home: string, names: Names): string {
  const [cycle = '', team = ''] = home.split('/');
  return `${names.team(team)} · ${cycle}`;
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
