import attribution from '$region/derived/attribution.json';
import boundariesUrl from '$region/derived/boundaries.topo.json?url';
import gazetteerUrl from '$region/derived/gazetteer.json?url';
import localitiesUrl from '$region/derived/localities.json?url';
import namesUrl from '$region/derived/map-names.json?url';
import neighboursUrl from '$region/derived/neighbours.topo.json?url';
import type { MapData } from '$lib/drawing/map-data-context.ts';

/** Argument of `provideMapData` in every route with a map of the whole Land. */
export const mapData: MapData = {
  boundariesUrl,
  neighboursUrl,
  namesUrl,
  gazetteerUrl,
  localitiesUrl,
  attribution,
};
