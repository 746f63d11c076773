/** Components that the start page loads as one chunk, once a place is chosen or nothing fits. */
export { default as EmptyResult } from './EmptyResult.svelte';
export { default as MunicipalityLink } from './MunicipalityLink.svelte';
export { default as NearestLine } from './NearestLine.svelte';
export { default as RadiusChoice } from './RadiusChoice.svelte';
