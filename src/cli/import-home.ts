import { isText } from '../workspace/file';
import type { Call } from './command';
import { EXIT } from './exit';
import { spelledPath } from './init-files';
import { OkrError } from './okr-error';
import { type Opened, openWorkspace } from './open-workspace';

/** Where an import goes: the workspace there is, or a new one in the folder. */
export interface Home {
  readonly root: string;
  readonly workspace: Opened['workspace'] | null;
  readonly files: Opened['files'];
  readonly spelled: (path: string) => string;
  readonly texts: ReadonlyMap<string, string>;
}

/** The workspace the command works in; without one a new one begins in its folder. */
export async function importHome(call: Call): Promise<Home> {
  const { host, folder } = call;
  if (host.files.findWorkspace(folder) === null)
    return { root: folder, workspace: null, files: [], spelled: (path) => path, texts: new Map() };
  const { root, workspace, files } = await openWorkspace(call);
  const paths = files.map(({ path }) => path);
  return {
    root,
    workspace,
    files,
    spelled: (path) => spelledPath(path, paths),
    texts: new Map(files.filter(isText).map(({ path, text }) => [path, text])),
  };
}

/** Nothing is added to a file with a fault. */
export function refuseFaulty({ workspace }: Home, paths: readonly string[]): void {
  const faulty = workspace?.incomplete.find(({ file }) => paths.includes(file));
  if (faulty) throw new OkrError('faulty-file', { file: faulty.file }, EXIT.failed);
}
