import { municipalities } from '$lib/server/derived.ts';

export const load = () => ({ municipalities: municipalities.length });
