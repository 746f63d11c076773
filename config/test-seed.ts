/** Gives every test with random inputs its seed; runs before each test file. */
import fc from 'fast-check';

/** The same for every commit, so that a failure belongs to the commit; `FUZZ_SEED` chooses another. */
export const TEST_SEED = Number(process.env['FUZZ_SEED'] ?? 21);

fc.configureGlobal({ seed: TEST_SEED });
