import type { RuleTexts } from '../../catalogue';

/** Was die Regeln der Gruppe Struktur auf Deutsch sagen. */
export const structure: Pick<RuleTexts, 'too-many-objectives'> = {
  'too-many-objectives': {
    title: 'Mehr Ziele, als ein Team im Blick behalten kann',
    says: {
      many: (d) => ({
        message: `${d.team} hat ${d.count} Ziele; mehr als ${d.max} behält niemand im Blick.`,
        help: 'Behalten Sie die Ziele, deren Verfehlen am meisten schmerzen würde, und legen Sie die übrigen auf die Liste für die nächste Planung.',
      }),
    },
  },
};
