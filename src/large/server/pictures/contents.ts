/** Link pictures of a large region: the start page's alone. A picture a page would be gigabytes and most of the build. */
import type { PICTURES as small } from '../../../lib/server/pictures/contents.ts';
import { pageSites, TOTAL_SITES } from '../derived.ts';
import type { PictureContent } from '../../../lib/server/pictures/picture.ts';

export function startPicture(): PictureContent {
  return {
    title: 'Probelauf mit erzeugten Daten',
    subtitle: `${TOTAL_SITES} erzeugte Standorte`,
    note: 'Diese Seite ist nicht zum Veröffentlichen bestimmt',
    points: pageSites.map(({ location }) => location),
  };
}

export const PICTURES = {
  standorte: new Map(),
  gemeinden: new Map(),
  kreise: new Map(),
} as const satisfies Record<keyof typeof small, ReadonlyMap<string, () => PictureContent>>;
