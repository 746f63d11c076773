import { env } from 'node:process';
import { assertPublishable } from '$lib/server/production.ts';
import { operatorSettings } from '$lib/text/operator-settings.ts';

export const csr = false;

// Runs when the build analyses the routes, so that a production build stops before it writes a page.
assertPublishable(operatorSettings, env);
