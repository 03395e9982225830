import fc from 'fast-check';

/**
 * Property tests draw the same samples in every run, so that a red run can be repeated. `SEED=$RANDOM npm test` looks
 * elsewhere; what it finds becomes a fixture.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 711) });
