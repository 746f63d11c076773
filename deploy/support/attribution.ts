import { readFileSync } from 'node:fs';

/** Attribution of the borders as the page prints it. */
export const { text: attribution } = JSON.parse(readFileSync('data/derived/attribution.json', 'utf8')) as {
  text: string;
};
