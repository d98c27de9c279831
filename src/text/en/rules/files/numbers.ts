import type { Said } from '../../../catalogue';

/** What the rules about numbers say in English. */
export const numbers = {
  'ambiguous-number': {
    title: 'A number that can be read in two ways',
    says: {
      thousands: (d: { key: string; found: string; read: number; other: number }): Said => ({
        message: `"${d.key}" is ${d.found}: YAML reads ${d.read}, people who write German read ${d.other}.`,
        help: `For ${d.other} write ${d.other} or, in quotes, "${d.found}". For ${d.read} write it in quotes with a comma: "${d.found.replace('.', ',')}".`,
        fix: `Put it in quotes, for ${d.other}`,
      }),
      'leading-zero': (d: { key: string; found: string; read: number; other: number | null }): Said => ({
        message: `"${d.key}" is ${d.found}: okr reads ${d.read}, ${d.other === null ? 'other programs take it for text' : `other programs read ${d.other}`}.`,
        help: `Write ${d.read}, without the zero in front.`,
        fix: `Put it in quotes, for ${d.read}`,
      }),
    },
  },
} as const;
