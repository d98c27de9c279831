import type { Cycle } from '../model/cycle';
import type { CarriedTeam, InitReport } from '../schema/output/others';
import type { Text } from '../text/catalogue';
import { type Block, type Inline, type Page, piece, type Row } from './blocks';
import type { Names } from './names';

/** What the page says besides the report. */
export interface CarriedView {
  readonly cycle: Cycle;
  readonly names: Names;
}

type KeyResult = CarriedTeam['keyResults'][number];

/** What goes on into the next cycle, what waits for a review, and what people must still write. */
export function carriedPage(report: InitReport, text: Text, { cycle, names }: CarriedView): Page {
  const words = text.init.carry;
  const { from, teams, actions } = report.carried ?? { from: '', teams: [], actions: [] };
  const blocks: Block[] = [{ type: 'heading', level: 1, text: text.init.page.cycle(cycle), aside: words.from(from) }];
  const written = teams.filter(({ state }) => state === 'carried' || state === 'new');
  if (written.length > 0) blocks.push(teamsTable(written, text, names));
  else if (teams.every(({ state }) => state === 'exists'))
    blocks.push({ type: 'callout', tone: 'good', title: text.init.page.nothing });
  const unreviewed = teams.filter(({ state }) => state === 'unreviewed');
  if (unreviewed.length > 0)
    blocks.push({
      type: 'callout',
      tone: 'warn',
      title: words.unreviewed(unreviewed.map(({ team }) => names.team(team))),
      text: words.unreviewedHelp(from),
    });
  const kept = teams.filter(({ state }) => state === 'exists');
  if (kept.length > 0)
    blocks.push(
      { type: 'heading', level: 2, text: words.kept },
      { type: 'list', items: kept.map(({ file }) => piece('code', file ?? '')) },
      { type: 'text', text: piece('dim', words.keptHelp) },
    );
  if (actions.length > 0)
    blocks.push(
      { type: 'heading', level: 2, text: words.actions },
      { type: 'list', items: actions.map((one) => actionLine(one, text, names)) },
    );
  if (teams.some(({ keyResults }) => keyResults.some(({ toWrite }) => toWrite)))
    blocks.push({ type: 'text', text: words.check });
  const commands = [
    ...unreviewed.slice(0, 1).map(({ team }) => `okr review ${team} --cycle ${from}`),
    `okr check --cycle ${cycle.id}`,
  ];
  blocks.push({ type: 'next', label: text.screens.next, commands });
  return { title: text.init.page.title, language: text.language, blocks };
}

function teamsTable(teams: readonly CarriedTeam[], text: Text, names: Names): Block {
  const rows = teams.flatMap((team): Row[] => [
    { cells: [piece('strong', names.team(team.team)), piece('code', team.file ?? '')] },
    ...team.keyResults.map((one) => ({ cells: [one.title, fateOf(one, text)], depth: 1 })),
  ]);
  return {
    type: 'table',
    columns: [
      { title: '', align: 'left', grow: true },
      { title: '', align: 'left' },
    ],
    rows,
  };
}

function fateOf({ as, decision, toWrite }: KeyResult, text: Text): Inline {
  const words = text.init.carry.as;
  if (as === null) {
    if (decision === null) return piece('warn', words.undecided);
    return piece('dim', decision === 'drop' ? words.left : words.handedOver);
  }
  const said = words[as];
  if (as === 're-scope') return piece('warn', said);
  return toWrite ? [said, piece('warn', ` · ${words.open}`)] : said;
}

function actionLine(
  { what, owner, due, team }: NonNullable<InitReport['carried']>['actions'][number],
  text: Text,
  names: Names,
): Inline {
  const who = owner === null ? names.team(team) : names.person(owner);
  return [what, piece('dim', ` (${text.init.carry.action(who, due)})`)];
}
