import { defineConfig } from 'vitest/config';

/** Tests of the web server configurations; they need a finished `build/`. */
export default defineConfig({
  test: {
    include: ['deploy/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'deploy/support/install-servers.ts',
    // The build of the second region runs beside the other files.
    maxWorkers: '100%',
    // Setting up a server and comparing every file takes a minute on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
