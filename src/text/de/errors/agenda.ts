import type { Text } from '../../catalogue';
import type { agenda as en } from '../../en/errors/agenda';
import { among, meant } from './words';

/** Fehler von `okr agenda`. */
export const agenda: Pick<Text['errors'], keyof typeof en> = {
  'unknown-agenda': (d) => ({
    message: d.kind === '' ? 'Für welche Runde?' : `Eine Runde „${d.kind}“ kennt okr agenda nicht.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'bad-duration': (d) => ({
    message: `--duration kann nicht „${d.value}“ sein.`,
    hint: `Geben Sie ganze Minuten von ${d.shortest} bis ${d.longest} an.`,
  }),
};
