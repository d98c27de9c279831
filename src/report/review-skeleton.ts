import type { ReviewReport } from '../schema/output/review';

/**
 * The answers still open as a file to fill in, with the keys of the review file. It reads as it stands: what is left
 * empty was passed over.
 */
export function reviewSkeleton({
  open,
  keyResults,
  team,
  cycle,
}: Pick<ReviewReport, 'open' | 'keyResults' | 'team' | 'cycle'>): string {
  const keys = new Set(open.map(({ key }) => key));
  const lists = ['went_well', 'obstacles', 'would_change', 'learned'].filter((key) => keys.has(key));
  const verdicts = keyResults.flatMap(({ ref }) => {
    const key = ref.slice(`${cycle}/${team}/`.length);
    const own = (name: string) => keys.has(`key_results.${key}.${name}`);
    const lines = [
      own('self_assessment') ? '    self_assessment:   # 0.7' : '',
      own('post_mortem') ? '    post_mortem:' : '',
      own('decision') ? '    decision:   # carry, re-scope, drop, hand-over' : '',
      own('decision') || own('reason') ? '    reason:' : '',
    ].filter(Boolean);
    return lines.length > 0 ? [`  ${key}:`, ...lines] : [];
  });
  const retro = [
    keys.has('retro.keep') ? '  keep: []' : '',
    keys.has('retro.change') ? '  change: []' : '',
    keys.has('retro.actions') ? '  actions: []   # { what: .., owner: .., due: .. }' : '',
  ].filter(Boolean);
  return [
    ...lists.map((key) => `${key}: []`),
    ...(keys.has('wins') ? ['wins: []   # { what: .., who: [..], value: .. }'] : []),
    ...(verdicts.length > 0 ? ['key_results:', ...verdicts] : []),
    ...(retro.length > 0 ? ['retro:', ...retro] : []),
  ].join('\n');
}
