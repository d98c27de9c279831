import type { Text } from '../../catalogue';

/** Sätze aller Befehle, die eine Änderung zeigen, bevor sie sie schreiben. */
export const writing: Text['screens']['writing'] = {
  answers: { yes: 'ja', no: 'nein' },
  confirm: (file) => `So in ${file} schreiben?`,
  uncommitted: {
    'no-git': (file) =>
      `${file} ist geschrieben, aber nicht in git festgehalten: git ist auf diesem Rechner nicht zu finden.`,
    'no-repository': (file) =>
      `${file} ist geschrieben, aber nicht in git festgehalten: Dieser Ordner liegt in keinem git-Repository.`,
    refused: (file, reason) =>
      `${file} ist geschrieben, aber git hat den Commit abgelehnt${reason === '' ? '.' : `: ${reason}`}`,
  },
};
