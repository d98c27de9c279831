import { among, type Data, type Said } from './words';

/** Trouble of `okr why`. */
export const why = {
  'ambiguous-reference': (d: Data<'ref' | 'allowed'>): Said => ({
    message: `"${d.ref}" can mean several things.`,
    hint: among(d.allowed),
  }),
  'unread-reference': (d: Data<'ref' | 'team'>): Said => ({
    message: `The file of ${d.team} has a fault, so "${d.ref}" cannot be explained.`,
    hint: 'okr check says what is wrong and where.',
  }),
  'person-not-shown': (d: Data<'ref'>): Said => ({
    message: `"${d.ref}" belongs to one person, and scores of persons are not shown here.`,
    hint: 'Where all agree to it: person_level: true in okr.yaml.',
  }),
} as const;
