/** Worker that fetches and decodes the boundaries. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { BoundaryTopology } from '../../geo/topology.ts';
import { fetchJson } from '../../ui/fetch-json.ts';
import type { Shape } from './projection.ts';
import { geometriesOf, shapesOf } from './shapes.ts';

/** Messages from the page: first the shapes; geometries only for a GeoJSON export. */
export type OutlineQuestion =
  | { readonly kind: 'shapes'; readonly url: string }
  | { readonly kind: 'geometries'; readonly of: 'municipalities' | 'districts' };

export type OutlineAnswer =
  | {
      readonly kind: 'shapes';
      readonly municipalities: readonly Shape[];
      readonly districts: readonly Shape[];
    }
  | { readonly kind: 'geometries'; readonly geometries: ReadonlyMap<string, Polygon | MultiPolygon> }
  | { readonly kind: 'failed' };

let topology: BoundaryTopology | undefined;

async function answer(question: OutlineQuestion): Promise<OutlineAnswer> {
  if (question.kind === 'shapes') {
    topology = await fetchJson<BoundaryTopology>(question.url);
    return {
      kind: 'shapes',
      municipalities: shapesOf(topology, 'municipalities'),
      districts: shapesOf(topology, 'districts'),
    };
  }
  return topology
    ? { kind: 'geometries', geometries: geometriesOf(topology, question.of) }
    : { kind: 'failed' };
}

/** Each message brings the port for its answer. */
addEventListener('message', ({ data, ports: [port] }: MessageEvent<OutlineQuestion>) => {
  void answer(data).then(
    (result) => port?.postMessage(result),
    () => port?.postMessage({ kind: 'failed' } satisfies OutlineAnswer),
  );
});
