import type { Position } from 'geojson';
import { distanceToSegment, inMetres } from '../../src/lib/geo/plane.ts';

/**
 * Returns the distance in metres from every position of `original` to the line `drawn`; both in degrees. Searches all
 * segments on purpose: this check shares no code with the simplification it measures.
 */
export function distancesToLine(original: readonly Position[], drawn: readonly Position[]): number[] {
  const metres = inMetres([...original, ...drawn]);
  const line = metres.slice(original.length);
  return metres.slice(0, original.length).map((position) => {
    let nearest = Infinity;
    for (let i = 1; i < line.length; i++) {
      nearest = Math.min(nearest, distanceToSegment(position, line[i - 1] ?? [], line[i] ?? []));
    }
    return nearest;
  });
}

/** Returns the maximum and the 99th percentile of distances, metres with one decimal. */
export function borderError(distances: readonly number[]): { readonly max: number; readonly p99: number } {
  const sorted = [...distances].sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
  return { max: at(1), p99: at(0.99) };
}
