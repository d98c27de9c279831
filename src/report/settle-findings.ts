import type { IsoDate } from '../model/date';
import { type Finding, isSpan } from '../model/finding';
import type { Checked } from '../rules/check';
import { ignoresIn } from '../source/ignores';
import { Lines, offsetsOf, type Range } from '../source/locate';
import type { Node } from '../source/node';
import { parse } from '../source/parse';
import { applyIgnores } from './apply-ignores';

/** A finding with its place in lines and columns. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly range: Range;
}

/** What remains of a check's findings once ignore comments are heard. */
export interface Settled {
  readonly findings: readonly LocatedFinding[];
  readonly suppressed: readonly LocatedFinding[];
}

export interface SettleInput {
  readonly checked: Checked;
  /** Text by path, of the files that could be read. */
  readonly texts: ReadonlyMap<string, string>;
  readonly today: IsoDate;
  /** Is a file looked at? */
  readonly covers: (file: string) => boolean;
}

/**
 * Finds line and column of each finding, and lets ignore comments silence some. Only files with findings or with an
 * ignore comment are read once more.
 */
export function settleFindings({ checked, texts, today, covers }: SettleInput): Settled {
  const byFile = new Map<string, Finding[]>();
  for (const [file, text] of texts) if (covers(file) && text.includes('okr-ignore')) byFile.set(file, []);
  for (const finding of checked.findings) {
    const { file } = finding.place;
    if (!covers(file)) continue;
    const group = byFile.get(file);
    if (group) group.push(finding);
    else byFile.set(file, [finding]);
  }
  const settled = [...byFile].map(([file, findings]) =>
    settleFile(file, findings, texts.get(file) ?? '', checked, today),
  );
  return {
    findings: settled.flatMap((one) => one.findings),
    suppressed: settled.flatMap((one) => one.suppressed),
  };
}

function settleFile(
  file: string,
  findings: readonly Finding[],
  text: string,
  checked: Checked,
  today: IsoDate,
): Settled {
  const lines = new Lines(text);
  const ignoring = text.includes('okr-ignore');
  const { root } = ignoring || findings.some((one) => !isSpan(one.place)) ? parse(text) : { root: null };
  const locate = (finding: Finding): LocatedFinding => {
    const { start, end } = isSpan(finding.place) ? finding.place : offsetsOf(root, finding.place);
    return { finding, range: lines.range(start, end) };
  };
  const located = findings.map(locate);
  const ignores = ignoring ? ignoresIn(text, root) : [];
  if (ignores.length === 0) return { findings: located, suppressed: [] };
  const ranges = new Map(located.map((one) => [one.finding, one]));
  const { kept, suppressed, observations } = applyIgnores({
    file,
    ignores,
    today,
    findings: located.map(({ finding, range }) => ({ finding, lines: linesOf(finding, range, root, lines) })),
    ran: (rule) => checked.ran(rule, file),
    offset: (line, column) => lines.startOf(line) + column - 1,
  });
  const back = (list: typeof kept) => list.flatMap(({ finding }) => ranges.get(finding) ?? []);
  const own = observations.flatMap((one) => checked.weigh(one) ?? []).map(locate);
  return { findings: [...back(kept), ...own], suppressed: back(suppressed) };
}

/** The lines a finding can be silenced from: its own, and the first line of the list item it stands in. */
function linesOf({ place }: Finding, range: Range, root: Node | null, lines: Lines): number[] {
  const own = [range.start.line];
  if (isSpan(place)) return own;
  const item = place.path.findLastIndex((step) => typeof step === 'number');
  if (item < 0) return own;
  const { start } = offsetsOf(root, { path: place.path.slice(0, item + 1), on: 'value' });
  return [...own, lines.at(start).line];
}
