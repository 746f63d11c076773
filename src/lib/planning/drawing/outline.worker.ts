/** Decodes the boundaries beside the page, so that typing and scrolling never wait for it. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { BoundaryTopology } from '../../geo/topology.ts';
import type { Shape } from './drawing.ts';
import { geometriesOf, shapesOf } from './shapes.ts';

export interface Outlines {
  readonly municipalities: readonly Shape[];
  readonly municipalityGeometries: ReadonlyMap<string, Polygon | MultiPolygon>;
  readonly districtGeometries: ReadonlyMap<string, Polygon | MultiPolygon>;
}

async function decode(url: string): Promise<Outlines> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Boundaries: ${String(response.status)}`);
  const topology = (await response.json()) as BoundaryTopology;
  return {
    municipalities: shapesOf(topology, 'municipalities'),
    municipalityGeometries: geometriesOf(topology, 'municipalities'),
    districtGeometries: geometriesOf(topology, 'districts'),
  };
}

addEventListener('message', (event: MessageEvent<string>) => {
  void decode(event.data).then(
    (outlines) => {
      postMessage(outlines);
    },
    () => {
      postMessage(undefined);
    },
  );
});
