import { exampleCompany } from '../example-company';
import { Repository } from '../repository';

const TEAM = 'okrs/2026-Q4/sales.yaml';

/** The example company in a git repository of its own, its texts changed in some way, and then some of a team's once more: there is something to compare. */
export function editedExample(change: (text: string) => string = (text) => text): Repository {
  const files = Object.entries(exampleCompany()).map(([path, text]) => [path.replace('/work/', ''), change(text)]);
  const repository = new Repository().write(Object.fromEntries(files));
  repository.commit({ date: '2026-10-01' });
  const team = files.find(([path]) => path === TEAM)?.[1] ?? '';
  return repository.write({ [TEAM]: team.replace(/title: "?/g, '$&Auch ').replace(/ to: (\d)/g, ' to: 1$1') });
}
