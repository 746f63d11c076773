import { json } from '@sveltejs/kit';
import { listedSites } from '$lib/server/start-page.ts';

export const prerender = true;

/** All sites as the start page's explorer lists them (explorer/all-sites.svelte.ts). */
export const GET = (): Response => json(listedSites);
