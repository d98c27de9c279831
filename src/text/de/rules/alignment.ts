import type { RuleTexts } from '../../catalogue';
import type { alignment as english } from '../../en/rules/alignment';

const LEVELS = { company: 'Unternehmen', department: 'Abteilung', team: 'Team', person: 'Person' } as const;

/** Was die Regeln der Gruppe Ausrichtung auf Deutsch sagen. */
export const alignment: Pick<RuleTexts, keyof typeof english> = {
  'orphan-objective': {
    title: 'Ein Ziel, das auf nichts darüber einzahlt',
    says: {
      unlinked: (d) => ({
        message: `„${d.title}“ sagt nicht, worauf es einzahlt.`,
        help:
          d.candidates.length === 0
            ? 'Darüber ist für diesen Zyklus noch nichts aufgeschrieben. Fragen Sie danach und ergänzen Sie dann contributes_to.'
            : `Ergänzen Sie contributes_to, zum Beispiel ${d.candidates.join(' oder ')}. Passt nichts davon, fragen Sie, ob es jetzt das Richtige ist oder ob darüber etwas fehlt.`,
      }),
      dropped: (d) => ({
        message: `„${d.title}“ zahlt nur auf Fallengelassenes ein: ${d.parents.join(', ')}.`,
        help: 'Verknüpfen Sie es mit dem, worauf es jetzt ankommt, oder lassen Sie es ebenfalls fallen: Sein Grund ist entfallen.',
      }),
    },
  },
  'uncovered-objective': {
    title: 'Ein Ziel, auf das kein Team darunter einzahlt',
    says: {
      unserved: (d) => ({
        message: `Kein Team unterhalb von ${d.team} zahlt auf „${d.title}“ ein.`,
        help: `Fragen Sie, welches Team es aufgreift: mit einem eigenen Ziel und contributes_to: [${d.reference}] oder, hier, mit shared_with:. Kann es niemand, ist Fallenlassen besser als Vergessen.`,
      }),
    },
  },
  'alignment-circle': {
    title: 'Ziele, die im Kreis aufeinander einzahlen',
    says: {
      circle: (d) => ({
        message: `Diese Ziele zahlen im Kreis aufeinander ein: ${d.path.join(' → ')}.`,
        help: 'Fragen Sie, welches von ihnen für das andere da ist, und entfernen Sie die Verknüpfung, die in die falsche Richtung zeigt.',
      }),
    },
  },
  'upside-down-link': {
    title: 'Eine Verknüpfung in die falsche Richtung',
    says: {
      oneself: (d) => ({
        message: `Das Ziel zahlt auf sich selbst ein: ${d.target}.`,
        help: 'Entfernen Sie die Zeile oder nennen Sie das übergeordnete Ziel, das gemeint war.',
      }),
      lower: (d) => ({
        message: `${d.target} gehört zur Ebene ${LEVELS[d.other]}, unterhalb der Ebene ${LEVELS[d.own]} dieses Ziels.`,
        help: 'Drehen Sie die Verknüpfung um: Das untergeordnete Ziel nennt das übergeordnete in seinem contributes_to.',
      }),
      'other-time': (d) => ({
        message: `${d.target} gehört zu ${d.otherCycle} und teilt keinen Tag mit ${d.ownCycle}.`,
        help: 'Nennen Sie das Ziel desselben oder eines längeren Zyklus. Woher etwas übernommen wurde, steht an den Schlüsselergebnissen in carried_from.',
      }),
    },
  },
  'copied-objective': {
    title: 'Derselbe Wortlaut wie das Ziel darüber',
    says: {
      copied: (d) => ({
        message: `„${d.title}“ lautet genauso wie ${d.parent}, worauf es einzahlt.`,
        help: 'Sagen Sie, was Ihr Team dafür verändert. Verfolgen mehrere Teams dasselbe Ziel, steht es nur einmal da und nennt die anderen in shared_with.',
      }),
    },
  },
  'overloaded-owner': {
    title: 'Eine Person verantwortet mehr, als sie betreuen kann',
    says: {
      many: (d) => ({
        message: `${d.person} verantwortet ${d.count} Schlüsselergebnisse in ${d.cycle}; mehr als ${d.max} lassen sich nicht wöchentlich betreuen.`,
        help: 'Geben Sie einige an diejenigen ab, die daran arbeiten. Delegieren mit klarem Ergebnis und regelmäßiger Rückmeldung hilft beiden.',
      }),
    },
  },
};
