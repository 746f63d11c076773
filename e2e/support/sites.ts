/** The sites of the tested build. */
import { readFileSync } from 'node:fs';

export interface TestedSite {
  readonly slug: string;
  readonly name: string;
  readonly sources: readonly { readonly id: string; readonly url?: string }[];
  readonly contact: { readonly phone?: string };
  readonly operator: { readonly name: string };
  readonly access?: { readonly stepFree: string };
}

export const SITES = JSON.parse(readFileSync('data/derived/sites.json', 'utf8')) as TestedSite[];
