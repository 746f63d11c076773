/** Link pictures of a large region: the start page's alone. A picture a page would be gigabytes and most of the build. */
import type { PICTURES as small } from '../../../lib/server/pictures/contents.ts';
import { de, NOTICE } from '#region';
import { formatNumber } from '../../../lib/text/numbers.ts';
import { pageSites, TOTAL_SITES } from '../derived.ts';
import type { PictureContent } from '../../../lib/server/pictures/picture.ts';

export function startPicture(): PictureContent {
  return {
    title: `Eltern-Kind-Zentren ${de.within}`,
    subtitle: `${formatNumber(TOTAL_SITES)} Standorte`,
    note: NOTICE ? 'Probelauf, nicht zum Veröffentlichen' : 'Karte, Liste und Daten mit Quellen',
    points: pageSites.map(({ location }) => location),
  };
}

export const PICTURES = {
  standorte: new Map(),
  gemeinden: new Map(),
  kreise: new Map(),
} as const satisfies Record<keyof typeof small, ReadonlyMap<string, () => PictureContent>>;
