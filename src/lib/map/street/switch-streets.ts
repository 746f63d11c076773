import type { Map as MapLibreMap } from 'maplibre-gl';
import { readPalette } from '../layers/palette.ts';
import { allLayers } from '../layers/z-order.ts';
import { creditsOf, isStyle, ownSources, withStreets } from './compose.ts';

/** Timeout for the street map's style, milliseconds. */
const PATIENCE = 12_000;

/** Restores our own map with the data that its sources have, or had in `style`. */
export function showOwnMap(map: MapLibreMap, style = map.getStyle()): void {
  const sources = ownSources(style);
  map.setStyle(
    { version: 8, sources, layers: allLayers(readPalette(map.getContainer())) },
    { diff: false, validate: false },
  );
}

/** Resolves when the map is drawn completely, rejects at its first error. */
function drawn(map: MapLibreMap): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      map.off('idle', done);
      map.off('error', failed);
    };
    const done = (): void => {
      settle();
      resolve();
    };
    const failed = (): void => {
      settle();
      reject(new Error('The street map answered with an error.'));
    };
    map.on('idle', done);
    map.on('error', failed);
  });
}

/**
 * Fetches the style of the street map service, places it below our overlays and returns its attributions. On a failure,
 * restores our own map and rejects.
 */
export async function showStreets(map: MapLibreMap, address: string): Promise<string> {
  const answer = await fetch(address, {
    signal: AbortSignal.timeout(PATIENCE),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  const streets: unknown = await answer.json();
  if (!answer.ok || !isStyle(streets)) throw new Error(`${address} gave no style.`);
  // Its areas may not be drawn yet.
  const own = { ...map.getStyle(), layers: allLayers(readPalette(map.getContainer())) };
  map.setStyle(withStreets(own, streets), { diff: false });
  try {
    await drawn(map);
    return creditsOf(streets);
  } catch (error) {
    // After a style that is refused the map has none.
    showOwnMap(map, own);
    throw error;
  }
}
