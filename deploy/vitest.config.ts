import { defineConfig } from 'vitest/config';

/** Tests of the web server configurations; they need a finished `build/`. */
export default defineConfig({
  test: {
    include: ['deploy/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 180_000,
  },
});
