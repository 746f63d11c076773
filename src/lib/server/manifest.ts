/** What is under `data/derived/` and where it comes from; the page of downloads and the attribution read it here. */
import type { DataSource } from '../provenance/data-source.ts';
import type { Manifest } from '../provenance/manifest.ts';
import manifestJson from '$region/derived/manifest.json';

export const manifest: Manifest = manifestJson;

/** The edition the boundaries come from; its `attribution` has to be visible wherever they are drawn. */
export const boundarySource: DataSource = sourceOf('boundaries.topo.json');

/** The first source of a derived file. Throws where the manifest does not list it. */
export function sourceOf(path: string): DataSource {
  const source = manifest.files.find((each) => each.path === path)?.sources[0];
  if (!source) throw new Error(`data/derived/manifest.json does not say where ${path} comes from.`);
  return source;
}
