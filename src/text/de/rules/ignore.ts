import type { RuleTexts } from '../../catalogue';
import type { ignore as english } from '../../en/rules/ignore';

/** Was die Regeln der Gruppe Ausnahmen auf Deutsch sagen. */
export const ignore: Pick<RuleTexts, keyof typeof english> = {
  'ignore-without-reason': {
    title: 'Eine Ausnahme ohne Begründung',
    says: {
      missing: (d) => ({
        message: `Dieser Kommentar schaltet ${d.rule} hier ab und nennt keinen Grund.`,
        help: `Schreiben Sie den Grund hinter zwei Striche: # okr-ignore ${d.rule} -- <Grund>. Am Ende kann stehen: until 2026-12-31.`,
      }),
    },
  },
  'expired-ignore': {
    title: 'Eine Ausnahme, deren Tag vorbei ist',
    says: {
      expired: (d) => ({
        message: `Dieser Kommentar schaltete ${d.rule} bis ${d.until} ab; der Tag ist vorbei.`,
        help: 'Streichen Sie die Zeile und sehen Sie sich den Befund noch einmal an. Gilt der Grund weiter, geben Sie einen neuen Tag an.',
      }),
      'no-such-day': (d) => ({
        message: `Dieser Kommentar soll ${d.rule} bis ${d.until} abschalten; den Tag gibt es nicht.`,
        help: 'Schreiben Sie den Tag als Jahr-Monat-Tag, etwa until 2026-12-31. Bis dahin bewirkt der Kommentar nichts.',
      }),
    },
  },
  'unused-ignore': {
    title: 'Eine Ausnahme, die nichts bewirkt',
    says: {
      unused: (d) => ({
        message: `${d.rule} hätte hier nichts zu melden: Dieser Kommentar bewirkt nichts.`,
        help: 'Streichen Sie die Zeile. Ein Kommentar gilt für die nächste Zeile, die weder leer noch ein Kommentar ist.',
        fix: 'Den Kommentar streichen',
      }),
      'unknown-rule': (d) => ({
        message: d.rule === '' ? 'Dieser Kommentar nennt keine Regel.' : `Eine Regel „${d.rule}“ gibt es nicht.`,
        help:
          d.suggestion === null
            ? 'Schreiben Sie die Kennung einer Regel: # okr-ignore vanity-metric -- <Grund>. okr explain zählt sie auf.'
            : `Meinten Sie „${d.suggestion}“?`,
      }),
    },
  },
};
