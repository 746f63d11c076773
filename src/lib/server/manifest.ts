/** Reads the manifest: content and sources of `data/derived/`. */
import type { DataSource } from '../provenance/data-source.ts';
import type { Manifest } from '../provenance/manifest.ts';
import manifestJson from '$region/derived/manifest.json';

export const manifest: Manifest = manifestJson;

/** Source of the boundaries. Its `attribution` must be visible wherever they are drawn. */
export const boundarySource: DataSource = sourceOf('boundaries.topo.json');

/** First source of a derived file. Throws if the manifest does not list it. */
export function sourceOf(path: string): DataSource {
  const source = manifest.files.find((each) => each.path === path)?.sources[0];
  if (!source) throw new Error(`data/derived/manifest.json does not say where ${path} comes from.`);
  return source;
}
