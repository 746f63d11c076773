/**
 * Not a server load on purpose: Kit would write what it returns into a `__data.json` beside every page, which a page
 * without scripts never asks for, and compressing those is 40 % of the build. In the browser, where this page never
 * runs, `#municipality-pages` is an empty stand-in (package.json, "imports").
 */
import { error } from '@sveltejs/kit';
import { municipalityPage, municipalityParams } from '#municipality-pages';
import type { EntryGenerator, PageLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => municipalityParams().map((param) => ({ param }));

export const load: PageLoad = ({ params }) =>
  municipalityPage(params.param) ?? error(404, 'Diese Gemeinde gibt es hier nicht.');
