import { STATE_BOUNDS } from '../region/bounds.ts';
import type { Place } from '../municipalities/places/place.ts';

/** Why there is no position to measure from. */
export type PositionProblem =
  | { readonly why: 'denied' | 'late' | 'unknown' | 'outside' }
  | { readonly why: 'vague'; readonly metres: number };

/** A position as a place to measure from, or why it is none. */
export type PositionResult = { readonly place: Place } | { readonly problem: PositionProblem };

/** What the device says: degrees, and how far it may be off in metres. */
export interface Position {
  readonly longitude: number;
  readonly latitude: number;
  readonly accuracy: number;
}

/** A position worse than this says less than the name of the town. */
const TOO_VAGUE_METRES = 10_000;
const PATIENCE_MS = 12_000;
/** A position of the last minute is as good as a new one. */
const FRESH_MS = 60_000;

/** Names the municipality a position (degrees) lies in, undefined beyond the region; rejects where it cannot know. */
export type Locate = (lon: number, lat: number) => Promise<string | undefined>;

/** What a position is called and how its accuracy is said. */
export interface PositionWords {
  readonly name: string;
  readonly accuracy: (metres: number) => string;
  readonly within: (municipality: string, accuracy: string) => string;
}

function isInExtent({ longitude, latitude }: Position): boolean {
  const [west, south, east, north] = STATE_BOUNDS;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/**
 * The reader's position as a place to measure from, or why it is none. If the border cannot be loaded, a position
 * within the region's bounding box counts as inside.
 */
export async function placeAt(
  position: Position,
  locate: Locate,
  words: PositionWords,
): Promise<PositionResult> {
  const { longitude, latitude, accuracy } = position;
  if (![longitude, latitude, accuracy].every(Number.isFinite)) return { problem: { why: 'unknown' } };
  if (!isInExtent(position)) return { problem: { why: 'outside' } };
  if (accuracy > TOO_VAGUE_METRES) return { problem: { why: 'vague', metres: accuracy } };
  const found = await locate(longitude, latitude).then(
    (municipality) => ({ municipality, known: true }),
    () => ({ municipality: undefined, known: false }),
  );
  if (found.known && found.municipality === undefined) return { problem: { why: 'outside' } };
  const accuracyWords = words.accuracy(accuracy);
  return {
    place: {
      id: 'hier',
      name: words.name,
      kind: 'here',
      lon: longitude,
      lat: latitude,
      detail: found.municipality ? words.within(found.municipality, accuracyWords) : accuracyWords,
      rough: undefined,
      // Below 100 m the doubt is smaller than any distance is told.
      roughKm: accuracy < 100 ? 0 : accuracy / 1000,
    },
  };
}

const DENIED = 1;
const TIMEOUT = 3;

/** Asks the device once. Never throws; nothing is kept or sent anywhere. */
export function askPosition(device: Geolocation | undefined): Promise<Position | PositionProblem> {
  if (!device) return Promise.resolve({ why: 'unknown' });
  return new Promise((resolve) => {
    device.getCurrentPosition(
      ({ coords }) => resolve(coords),
      ({ code }) => resolve({ why: code === DENIED ? 'denied' : code === TIMEOUT ? 'late' : 'unknown' }),
      { enableHighAccuracy: false, timeout: PATIENCE_MS, maximumAge: FRESH_MS },
    );
  });
}
