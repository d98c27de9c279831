import type { RuleTexts } from '../../../catalogue';

const german = (value: number) => String(value).replace('.', ',');

/** Was die Regeln über Zahlen auf Deutsch sagen. */
export const numbers: Pick<RuleTexts, 'ambiguous-number'> = {
  'ambiguous-number': {
    title: 'Eine Zahl, die sich auf zwei Arten lesen lässt',
    says: {
      thousands: (d) => ({
        message: `„${d.key}“ ist ${d.found}: YAML liest ${german(d.read)}, auf Deutsch liest man ${d.other}.`,
        help: `Für ${d.other} schreiben Sie ${d.other} oder, in Anführungszeichen, "${d.found}". Für ${german(d.read)} schreiben Sie die Zahl in Anführungszeichen mit Komma: "${d.found.replace('.', ',')}".`,
        fix: `In Anführungszeichen setzen, für ${d.other}`,
      }),
      'leading-zero': (d) => ({
        message: `„${d.key}“ ist ${d.found}: okr liest ${d.read}, ${d.other === null ? 'andere Programme halten es für Text' : `andere Programme lesen ${d.other}`}.`,
        help: `Schreiben Sie ${d.read}, ohne die Null davor.`,
        fix: `In Anführungszeichen setzen, für ${d.read}`,
      }),
    },
  },
};
