import { adapter } from './config/adapter.js';
import { contentVersion } from './config/content-version.js';
import { regionFolder } from './config/region-folder.js';
import { streetOrigins } from './config/street-style.js';

/** Optional sub-path such as "/karte" when the site does not live at the root of its host. */
const base = /** @type {'' | `/${string}`} */ ((process.env.BASE_PATH ?? '').replace(/\/$/, ''));

/** @type {import('@sveltejs/kit').Config} */
const config = {
  // Without it a component that names no rune brings the switch for Svelte 4's mode, which the bundler puts into a file of
  // the start page: pages that are only read would load that page's style sheet.
  compilerOptions: {
    runes: true,
    // Shorter than "svelte-1mf6y5y": the start page and its files name them a thousand times.
    cssHash: ({ filename, hash }) => `s${hash(filename).slice(-5)}`,
  },
  kit: {
    adapter: adapter(),
    // The one way to what is derived for this site's region; see config/region-folder.js.
    alias: { $region: regionFolder },
    paths: { base, relative: true },
    // Every page is a file; a dead internal link stops the build. '*' leaves out folders with brackets: [x+2e]well-known.
    prerender: {
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      entries: ['*', '/.well-known/security.txt'],
      // A Land without translations has no pages in other languages.
      handleUnseenRoutes: ({ routes, message }) => {
        if (routes.some((route) => !route.startsWith('/[lang=language]'))) throw new Error(message);
      },
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self'],
        // SvelteKit's route announcer and MapLibre set style attributes; scripts stay strict.
        'style-src-attr': ['unsafe-inline'],
        // The street map's host is only asked after the reader's consent (map/street), and only where it is switched on.
        'img-src': ['self', 'data:', ...streetOrigins],
        'font-src': ['self'],
        'connect-src': ['self', ...streetOrigins],
        'worker-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['self'],
      },
    },
    // A build is named by its content, not by the clock, so that two builds are the same bytes.
    version: { name: contentVersion() },
  },
};

export default config;
