/** What the start page needs only once a place is chosen or nothing fits: one chunk, loaded then. */
export { default as EmptyResult } from './EmptyResult.svelte';
export { default as RadiusChoice } from './RadiusChoice.svelte';
