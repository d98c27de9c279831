import { suggest } from '../language/suggest';
import type { Change, Data } from '../model/change';
import { freeId, idFrom } from '../model/id-from';
import type { Decision } from '../model/workspace';
import { faultyFile, type LinePlan, type MinutesContext } from './context';
import type { MinutesItem } from './read-minutes';
import { scopeOf } from './scope';

/** An id is part of a file's name. */
const LONGEST_ID = 40;

/** A decision as a record of its own: `decisions/<date>-<id>.yaml`, accepted, with who decided and why. */
export function planDecision(item: MinutesItem, context: MinutesContext): LinePlan {
  const { workspace, head, taken } = context;
  const scope = item.scope.length === 0 ? { team: '', keys: [] } : scopeOf(item, context);
  if ('code' in scope) return scope;
  if (item.due !== null && item.due < head.date)
    return { code: 'minutes-early', data: { due: item.due, date: head.date } };
  if (workspace.decisions.some(({ title, date }) => title === item.text && date === head.date)) return 'there';
  const ids = new Set([...workspace.decisions.map(idOf), ...taken]);
  const id = freeId(idFrom(item.text, LONGEST_ID) || 'decision', ids);
  taken.add(id);
  const file = `decisions/${head.date}-${id}.yaml`;
  const faulty = faultyFile(workspace, file);
  if (faulty !== null) return faulty;
  const values: readonly (readonly [string, Data])[] = [
    ['id', id],
    ['title', item.text],
    ['date', head.date],
    ['kind', 'other'],
    ['status', 'accepted'],
    ['pays_into', scope.keys.map((key) => ({ key_result: `${scope.team}/${key}` }))],
    ['reason', item.reason],
    ['revisit', item.due],
    ['deciders', item.people],
  ];
  const changes = values
    .filter(([, value]) => value !== null && (!Array.isArray(value) || value.length > 0))
    .map(([key, value]): Change => ({ kind: 'put', file, path: [], key, value }));
  return { line: item.line, kind: item.kind, text: item.text, file, changes };
}

/** Another day to look at a decision again. */
export function planRevisit({ text, due, line, kind }: MinutesItem, { workspace, head }: MinutesContext): LinePlan {
  const [written = ''] = text.split(/\s/);
  const decision = workspace.decisions.find((one) => idOf(one) === written);
  if (decision === undefined)
    return {
      code: 'minutes-decision',
      data: { value: written, suggestion: suggest(written, workspace.decisions.map(idOf)) },
    };
  if (due === null) return { code: 'minutes-no-day', data: {} };
  if (due === decision.revisit) return 'there';
  if (due < head.date) return { code: 'minutes-early', data: { due, date: head.date } };
  const { file } = decision.place;
  const change = { kind: 'put', file, path: [], key: 'revisit', value: due } as const;
  return { line, kind, text: decision.title, file, changes: [change] };
}

function idOf({ id, place }: Decision): string {
  return id ?? place.file.replaceAll(/^.*\/|\.ya?ml$/g, '');
}
