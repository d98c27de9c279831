import type { Text } from '../../catalogue';

const all = (files: readonly string[]) => (files.length === 1 ? String(files[0]) : `${files.length} Dateien`);
const are = (files: readonly string[]) => `${all(files)} ${files.length === 1 ? 'ist' : 'sind'} geschrieben`;

/** Sätze aller Befehle, die eine Änderung zeigen, bevor sie sie schreiben. */
export const writing: Text['screens']['writing'] = {
  answers: { yes: 'ja', no: 'nein' },
  confirm: (files) => `So in ${all(files)} schreiben?`,
  uncommitted: {
    'no-git': (files) => `${are(files)}, aber nicht in git festgehalten: git ist auf diesem Rechner nicht zu finden.`,
    'no-repository': (files) =>
      `${are(files)}, aber nicht in git festgehalten: Dieser Ordner liegt in keinem git-Repository.`,
    refused: (files, reason) =>
      `${are(files)}, aber git hat den Commit abgelehnt${reason === '' ? '.' : `: ${reason}`}`,
  },
};
