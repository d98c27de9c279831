import type { ResourcesReport } from '../schema/output/resources';
import type { Text } from '../text/catalogue';
import { formatOf } from '../text/format';
import { type Inline, type Piece, piece } from './blocks';
import type { Names } from './names';

type Initiative = ResourcesReport['initiatives'][number];

/** What of money and time needs a person, in words, the hardest first: too much work, then work for nothing, then wishes. */
export function resourceNeeds(report: ResourcesReport, text: Text, names: Names): Inline[] {
  const words = text.screens.resources;
  const format = formatOf(text.language);
  const { money, days, currency, objectives } = report;
  const amount = (value: number) => format.amount(Math.round(value), currency);
  const cost = (one: NonNullable<Initiative['outside']>) =>
    [one.money > 0 ? amount(one.money) : '', one.days > 0 ? words.days(one.days) : ''].filter(Boolean).join(' · ');
  const needs: Piece[] = [];
  if (money.over >= 0.5 && money.capacity !== null)
    needs.push(piece('bad', words.overBudget(amount(money.over), amount(money.capacity))));
  for (const { team, capacity, planned, over } of report.teams)
    if (over > 0 && capacity !== null)
      needs.push(piece('bad', words.overbooked({ team: names.team(team), planned, capacity, over })));
  for (const { person, share, from } of report.people.shown)
    needs.push(piece('bad', words.overbookedPerson(names.person(person), share, from)));
  const others = report.people.overbooked - report.people.shown.length;
  if (others > 0 && report.team === null) needs.push(piece('warn', words.overbookedOthers(others)));
  for (const one of report.initiatives) {
    if (one.sharesSum !== null) needs.push(piece('bad', words.shares(one.title, one.sharesSum)));
    if (one.outside !== null && one.outside.money + one.outside.days > 0)
      needs.push(piece('warn', words.outside[one.outside.reason](one.title, cost(one.outside))));
  }
  const byRef = new Map(objectives.map((one) => [one.ref, one]));
  for (const ref of report.unfunded) {
    const found = byRef.get(ref);
    if (found) needs.push(piece('warn', words.unfunded(found.title, names.team(found.team))));
  }
  if (money.idle && money.unallocated !== null)
    needs.push(piece('dim', words.idle.money(amount(money.unallocated), money.shares?.unallocated ?? 0)));
  if (days.idle && days.unallocated !== null)
    needs.push(piece('dim', words.idle.days(days.unallocated, days.shares?.unallocated ?? 0)));
  return needs;
}
