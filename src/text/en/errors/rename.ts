import type { Data, Said } from './words';

/** Trouble of `okr rename`. */
export const rename = {
  'bad-id': (d: Data<'id' | 'suggestion'>): Said => ({
    message: `"${d.id}" cannot be an id.`,
    hint: `An id is made of small letters a to z, digits and hyphens, begins with a letter or digit, and has at most 80 of them${d.suggestion ? `, such as  ${d.suggestion}` : ''}.`,
  }),
  'same-id': (d: Data<'ref' | 'id'>): Said => ({
    message: `${d.ref} is called "${d.id}" already.`,
    hint: 'Nothing was written.',
  }),
  'taken-id': (d: Data<'ref' | 'id'>): Said => ({
    message: `The id "${d.id}" is taken: ${d.ref} is there already.`,
    hint: 'Nothing was written. Choose another id.',
  }),
  'rename-team': (d: Data<'team'>): Said => ({
    message: `"${d.team}" is a team, and its id is the name of files, which okr does not move.`,
    hint: `By hand: git mv each okrs/<cycle>/${d.team}.yaml (in check-ins and reviews too), then change team: in them, the id and every parent: in okr.yaml, and ${d.team}/… where others refer to it. okr check shows what is still open.`,
  }),
  'rename-shifts': (d: Data<'id' | 'file'>): Said => ({
    message: `With the id "${d.id}" a reference in ${d.file} would mean something else.`,
    hint: 'Nothing was written. Choose another id, or put the cycle in front of that reference first.',
  }),
  'half-written': (d: Data<'file' | 'files'>): Said => ({
    message: `${d.file} could not be written, and these could not be put back: ${Array.isArray(d.files) ? d.files.join(', ') : ''}.`,
    hint: 'All others are as they were. git diff shows what is new in them; git restore <file> takes it back.',
  }),
} as const;
