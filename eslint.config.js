import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Forbids imports; which folder may import which is computed from the imports themselves in config/folder-graph.test.ts. */
const forbid = (/** @type {string[]} */ files, /** @type {(string | string[])[][]} */ groups) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: groups.map(([group, message]) => ({ group, message })) }],
  },
});
const MAPLIBRE = [
  ['maplibre-gl', 'maplibre-gl/*', '!maplibre-gl/dist/maplibre-gl.css'],
  'Only src/lib/map imports maplibre-gl: it is most of our bytes and loads late, once.',
];
const DERIVED = [
  ['$region/derived/*', '**/data/derived/*'],
  'Only src/lib/server and the routes read derived data; views get it as props or from the map context.',
];
const FRAMEWORK = [
  ['svelte', 'svelte/*', '$app/*'],
  'Pure domain runs in the pipeline and in tests without Svelte.',
];

export default [
  {
    ignores: [
      'node_modules/',
      '.svelte-kit/',
      'build/',
      '.cache/',
      'test-results/',
      'playwright-report/',
      'data/derived/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  {
    rules: {
      'no-undef': 'off', // TypeScript knows better
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      // Links are built from data with `base` in front by one function; see src/lib/ui/href.ts.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['pipeline/**', 'config/**', 'scripts/**', 'bench/**', 'e2e/**', 'deploy/**'],
    rules: { 'no-console': 'off' },
  },
  forbid(['src/lib/**'], [MAPLIBRE, DERIVED]),
  forbid(['src/lib/map/**'], [DERIVED]),
  forbid(['src/lib/server/**'], [MAPLIBRE]),
  forbid(
    [
      'src/lib/{geo,region,provenance,url,municipalities,coverage,sites}/**/*.ts',
      'src/lib/text/{format,messages}/**/*.ts',
    ],
    [FRAMEWORK, MAPLIBRE, DERIVED],
  ),
  // The one owner of URL state is the one file below the views that knows SvelteKit's router.
  forbid(['src/lib/url/url-state.svelte.ts'], [MAPLIBRE, DERIVED]),
  forbid(['src/routes/**', 'src/**/*.test.ts'], [MAPLIBRE]),
];
