/** Decodes the boundaries beside the page, so that typing and scrolling never wait for it. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { BoundaryTopology } from '../../geo/topology.ts';
import { fetchJson } from '../../ui/fetch-json.ts';
import type { Shape } from './projection.ts';
import { geometriesOf, shapesOf } from './shapes.ts';

/** What the page asks: first the drawing, and the geometries only when a reader takes geodata along. */
export type OutlineQuestion =
  | { readonly kind: 'shapes'; readonly url: string }
  | { readonly kind: 'geometries'; readonly of: 'municipalities' | 'districts' };

export type OutlineAnswer =
  | { readonly kind: 'shapes'; readonly shapes: readonly Shape[] }
  | { readonly kind: 'geometries'; readonly geometries: ReadonlyMap<string, Polygon | MultiPolygon> }
  | { readonly kind: 'failed' };

let topology: BoundaryTopology | undefined;

async function answer(question: OutlineQuestion): Promise<OutlineAnswer> {
  if (question.kind === 'shapes') {
    topology = await fetchJson<BoundaryTopology>(question.url);
    return { kind: 'shapes', shapes: shapesOf(topology, 'municipalities') };
  }
  return topology
    ? { kind: 'geometries', geometries: geometriesOf(topology, question.of) }
    : { kind: 'failed' };
}

/** Each question brings the port for its own answer. */
addEventListener('message', ({ data, ports: [port] }: MessageEvent<OutlineQuestion>) => {
  void answer(data).then(
    (result) => port?.postMessage(result),
    () => port?.postMessage({ kind: 'failed' } satisfies OutlineAnswer),
  );
});
