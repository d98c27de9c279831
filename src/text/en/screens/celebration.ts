import { formatOf } from '../../format';

const { plural } = formatOf('en');

/** What several screens say of what was reached and won. */
export const celebration = {
  reached: { 'key-result': 'Key result reached', milestone: 'Milestone reached' },
  value: (name: string) => `shows “${name}”`,
  more: (count: number) => `and ${count} more ${plural(count, 'reason', 'reasons')} to be proud`,
};
