import { operatorSettings } from '$lib/text/operator-settings.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => ({ settings: operatorSettings });
