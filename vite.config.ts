import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.ts', 'data/pipeline/**/*.test.ts', 'tools/**/*.test.ts'],
    environment: 'node',
  },
});
