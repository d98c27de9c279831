import type { Said } from '../../catalogue';

type Level = 'company' | 'department' | 'team' | 'person';

const LEVELS: Readonly<Record<Level, string>> = {
  company: 'company',
  department: 'department',
  team: 'team',
  person: 'person',
};

/** What the rules of group alignment say in English. */
export const alignment = {
  'orphan-objective': {
    title: 'An objective that contributes to nothing above',
    says: {
      unlinked: (d: { title: string; candidates: readonly string[] }): Said => ({
        message: `"${d.title}" does not say what it contributes to.`,
        help:
          d.candidates.length === 0
            ? 'Nothing above has been written down for this cycle yet. Ask for it, then add contributes_to.'
            : `Add contributes_to, for example ${d.candidates.join(' or ')}. If it fits nothing above, ask whether it is the right thing to do now, or whether something is missing above.`,
      }),
      dropped: (d: { title: string; parents: readonly string[] }): Said => ({
        message: `"${d.title}" contributes only to what was dropped: ${d.parents.join(', ')}.`,
        help: 'Link it to what counts now, or drop it as well: its reason is gone.',
      }),
    },
  },
  'uncovered-objective': {
    title: 'An objective no team below serves',
    says: {
      unserved: (d: { title: string; team: string; reference: string }): Said => ({
        message: `No team below ${d.team} serves "${d.title}".`,
        help: `Ask which team takes it up: an objective there with contributes_to: [${d.reference}], or shared_with: here. If nobody can, it is better dropped than forgotten.`,
      }),
    },
  },
  'alignment-circle': {
    title: 'Objectives that serve each other in a ring',
    says: {
      circle: (d: { path: readonly string[] }): Said => ({
        message: `These objectives serve each other in a ring: ${d.path.join(' → ')}.`,
        help: 'Ask which of them is there for the other, and take out the link that points the wrong way.',
      }),
    },
  },
  'upside-down-link': {
    title: 'A link that points the wrong way',
    says: {
      oneself: (d: { target: string }): Said => ({
        message: `The objective contributes to itself: ${d.target}.`,
        help: 'Take the line out, or name the objective above that was meant.',
      }),
      lower: (d: { target: string; own: Level; other: Level }): Said => ({
        message: `${d.target} is of level ${LEVELS[d.other]}, below this objective's level ${LEVELS[d.own]}.`,
        help: 'Turn the link round: the lower objective names the higher one in its contributes_to.',
      }),
      'other-time': (d: { target: string; ownCycle: string; otherCycle: string }): Said => ({
        message: `${d.target} belongs to ${d.otherCycle}, which shares no day with ${d.ownCycle}.`,
        help: 'Name the objective of the same or of a longer cycle. What an objective was carried over from stands at its key results in carried_from.',
      }),
    },
  },
  'copied-objective': {
    title: 'The same words as the objective above',
    says: {
      copied: (d: { title: string; parent: string }): Said => ({
        message: `"${d.title}" says the same as ${d.parent}, to which it contributes.`,
        help: 'Say what your team changes for it. If several teams share one objective, keep it once and name the others there in shared_with.',
      }),
    },
  },
  'overloaded-owner': {
    title: 'One person owns more than can be cared for',
    says: {
      many: (d: { person: string; count: number; max: number; cycle: string }): Said => ({
        message: `${d.person} owns ${d.count} key results in ${d.cycle}; more than ${d.max} cannot be cared for weekly.`,
        help: 'Give some to those who do the work. Delegating with a clear result and regular feedback helps both.',
      }),
    },
  },
} as const;
