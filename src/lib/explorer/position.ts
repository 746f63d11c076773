import { STATE_BOUNDS } from '../region/bounds.ts';
import type { Place } from '../municipalities/places/place.ts';

/** Why the position cannot be used. */
export type PositionProblem =
  | { readonly why: 'denied' | 'late' | 'unknown' | 'outside' }
  | { readonly why: 'vague'; readonly metres: number };

/** A position as origin of the distances, or the problem. */
export type PositionResult = { readonly place: Place } | { readonly problem: PositionProblem };

/** Position from the device: degrees, accuracy in metres. */
export interface Position {
  readonly longitude: number;
  readonly latitude: number;
  readonly accuracy: number;
}

/** Positions less accurate than this are refused, metres. */
const TOO_VAGUE_METRES = 10_000;
const PATIENCE_MS = 12_000;
/** A position up to a minute old is used again. */
const FRESH_MS = 60_000;

/**
 * Finds the municipality at a position (degrees); undefined outside the Land. Rejects if the border cannot be loaded.
 */
export type Locate = (lon: number, lat: number) => Promise<string | undefined>;

/** Words for the position and its accuracy. */
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
 * Turns a position into a place to measure from, or names the problem. If the border cannot be loaded, a position
 * within the Land's bounding box counts as inside.
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
      // Below 100 m the error is smaller than the precision of the distances.
      roughKm: accuracy < 100 ? 0 : accuracy / 1000,
    },
  };
}

const DENIED = 1;
const TIMEOUT = 3;

/** Requests the position from the device once. Never throws; stores and sends nothing. */
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
