import { json } from '@sveltejs/kit';
import { knownAddresses } from '$lib/server/known-addresses.ts';

export const prerender = true;

/** Names of all pages, from which the 404 page guesses which one was meant. */
export const GET = (): Response => json(knownAddresses);
