import { among, type Data, meant, type Said } from './words';

/** Errors of `okr agenda`. */
export const agenda = {
  'unknown-agenda': (d: Data<'kind' | 'suggestion' | 'allowed'>): Said => ({
    message: d.kind === '' ? 'Which meeting is it for?' : `okr agenda knows no meeting "${d.kind}".`,
    hint: [meant(d.suggestion), among(d.allowed)].filter(Boolean).join(' '),
  }),
  'bad-duration': (d: Data<'value' | 'shortest' | 'longest'>): Said => ({
    message: `--duration cannot be "${d.value}".`,
    hint: `Give whole minutes from ${d.shortest} to ${d.longest}.`,
  }),
};
