import { base } from '$app/paths';
import { municipalities } from '$lib/server/derived.ts';

/** The configured sub-path; while a page is rendered, `base` is relative to it. */
const root: string = base;

export const load = () => ({ municipalities: municipalities.length, base: root });
