import fc from 'fast-check';

// A gate must not fail by chance: properties are tried on the same values every time. To look further:
// FC_SEED=$RANDOM npx vitest run
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261123) });
