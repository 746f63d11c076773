import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Who may import whom. `sites`, `regions` and `geo` are pure and shared with the pipeline; views build on them;
 * `ui` and `text` know no domain; only `map` touches maplibre-gl; only routes touch `server`.
 */
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
const SERVER = [
  ['$lib/server/*', '**/server/*'],
  'Only routes and the server door read derived data; views get it as props.',
];
const VIEWS = [
  [
    '**/explorer/*',
    '**/map/*',
    '**/profile/*',
    '**/region-views/*',
    '**/planning/**',
    '$lib/explorer/*',
    '$lib/map/*',
    '$lib/profile/*',
    '$lib/region-views/*',
    '$lib/planning/**',
  ],
  'Pure domain and plain controls know no views: the arrow points the other way.',
];
const DOMAIN = [
  ['**/sites/*', '**/regions/*', '**/geo/*', '$lib/sites/*', '$lib/regions/*', '$lib/geo/*'],
  'ui and text know no domain, so that any view can use them.',
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
      // Links are built from data with `base` in front by one function; see src/lib/text/links.ts.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['pipeline/**', 'config/**', 'scripts/**', 'tools/**', 'bench/**', 'e2e/**', 'deploy/**'],
    rules: { 'no-console': 'off' },
  },
  forbid(
    ['src/lib/geo/**'],
    [
      FRAMEWORK,
      VIEWS,
      MAPLIBRE,
      SERVER,
      [
        ['**/sites/*', '**/regions/*', '$lib/sites/*', '$lib/regions/*'],
        'geo is the lowest room: it knows coordinates, not sites or regions.',
      ],
    ],
  ),
  forbid(
    ['src/lib/regions/**'],
    [
      FRAMEWORK,
      VIEWS,
      MAPLIBRE,
      SERVER,
      [['**/sites/*', '$lib/sites/*'], 'Regions do not know sites; sites know regions.'],
    ],
  ),
  forbid(['src/lib/sites/**'], [FRAMEWORK, VIEWS, MAPLIBRE, SERVER]),
  forbid(['src/lib/ui/**', 'src/lib/text/**'], [VIEWS, DOMAIN, MAPLIBRE, SERVER]),
  forbid(
    ['src/lib/explorer/**', 'src/lib/embed/**', 'src/lib/profile/**', 'src/lib/region-views/**'],
    [MAPLIBRE, SERVER],
  ),
  forbid(
    ['src/lib/planning/**'],
    [
      MAPLIBRE,
      SERVER,
      [
        ['**/explorer/*', '**/map/*', '**/profile/*', '$lib/explorer/*', '$lib/map/*', '$lib/profile/*'],
        'Planning draws its own SVG maps and has its own query: it works without WebGL and prints as it stands.',
      ],
    ],
  ),
  forbid(
    ['src/lib/map/**'],
    [
      SERVER,
      [
        [
          '**/explorer/*',
          '**/profile/*',
          '**/region-views/*',
          '**/planning/**',
          '$lib/explorer/*',
          '$lib/profile/*',
          '$lib/region-views/*',
          '$lib/planning/**',
        ],
        'The map draws what it is given; it does not know who shows it.',
      ],
    ],
  ),
  forbid(['src/routes/**'], [MAPLIBRE]),
];
