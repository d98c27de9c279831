import type { Text } from '../../catalogue';
import type { blockers as en } from '../../en/errors/blockers';
import { formatOf } from '../../format';
import { among, meant } from './words';

const { date } = formatOf('de');

/** Fehler von `okr blockers`. */
export const blockers: Pick<Text['errors'], keyof typeof en> = {
  'unknown-action': (d) => ({
    message: `„${d.action}“ kennt okr blockers nicht.`,
    hint: [meant(d.suggestion), 'Ohne weiteres Wort zeigt es die Liste, sonst  add  oder  resolve.']
      .filter(Boolean)
      .join(' '),
  }),
  'unknown-blocker': (d) => ({
    message: `Ein Hindernis „${d.blocker}“ gibt es hier nicht.`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' ') || 'okr blockers nennt alle.',
  }),
  'ambiguous-blocker': (d) => ({
    message: `„${d.blocker}“ gibt es in mehreren Teams.`,
    hint: `Nennen Sie das gemeinte: ${Array.isArray(d.allowed) ? d.allowed.join(', ') : ''}`,
  }),
  'blocker-resolved': (d) => ({
    message: `${d.blocker} wurde schon am ${date(String(d.date))} weggeräumt.`,
    hint: 'Es wurde nichts geschrieben. Ist es wieder da, halten Sie es neu fest: okr blockers add',
  }),
  'blocker-exists': (d) => ({
    message: `Ein Hindernis „${d.id}“ hat ${d.team} in diesem Zyklus schon.`,
    hint: 'Wählen Sie eine andere --id oder lassen Sie sie weg: Dann entsteht sie aus dem Text.',
  }),
  'due-before-raised': (d) => ({
    message: `Bis zum ${date(String(d.due))} lässt es sich nicht zusagen: Es kam erst am ${date(String(d.raised))} auf.`,
    hint: 'Geben Sie mit --due einen späteren Tag an oder lassen Sie ihn weg.',
  }),
  'resolved-outside': (d) => ({
    message: `Am ${date(String(d.date))} kann es nicht weggeräumt worden sein.`,
    hint: `Geben Sie mit --date einen Tag vom ${date(String(d.raised))} (da kam es auf) bis heute an, den ${date(String(d.today))}.`,
  }),
};
