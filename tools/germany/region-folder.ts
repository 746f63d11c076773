/** The folder of the trial region, as `REGION` names it: its configuration and what is derived, all marked as generated. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { entriesOf } from '../../data/pipeline/manifest.ts';
import { BOUNDARIES_2016, BOUNDARY_ATTRIBUTION, type Source } from '../../data/pipeline/sources.ts';

/** West, south, east, north of the country with a little air, degrees. */
export const FRAME = [5.6, 47.1, 15.3, 55.2] as const;
const NOTICE =
  'Probelauf mit erzeugten Daten: Namen und Grenzen der Gemeinden sind echt (2016), alle Einwohnerzahlen, Standorte und Angaben dazu sind erzeugt.';

const GENERATED: Source = {
  title: 'Erzeugte Daten für den Probelauf (tools/germany.ts)',
  version: 'erzeugt',
  licence: 'keine, nicht zum Veröffentlichen',
  url: 'https://example.org/',
  attribution: 'Erzeugte Daten',
};

/** `region.json`; `committed` is Saxony's, whose form it takes. */
function configuration(committed: Record<string, unknown>, sites: number, part: string): object {
  return {
    ...committed,
    id: 'deutschland',
    keys: Array.from({ length: 16 }, (_, at) => String(at + 1).padStart(2, '0')),
    frame: FRAME,
    wordmark: 'EKiZ-Probelauf',
    notice: NOTICE,
    // The part is Saxony, whose own frame it keeps.
    large: { part, frame: committed.frame },
    words: {
      de: {
        name: 'Deutschland',
        within: 'in Deutschland',
        throughout: 'in ganz Deutschland',
        whole: 'ganz Deutschland',
        of: 'Deutschlands',
        from: 'von Deutschland',
        to: 'zu Deutschland',
        ofState: 'Landes Deutschland',
        adjective: 'deutsch',
        phase1: 'Erzeugte Angabe.',
        phase2: 'Erzeugte Angabe.',
      },
    },
    law: {
      accessibilityAct: 'Barrierefreie-Websites-Gesetz (erzeugte Angabe)',
      accessibilityActShort: 'BfWebG',
      dataProtectionBody: 'der zuständigen Stelle (erzeugte Angabe)',
    },
    boundaries: { neighbours: [] },
    gazetteer: { geoNames: [], postcodes: [], municipalitySource: 'erzeugt' },
    sources: { register: GENERATED, census: GENERATED, boundaryChanges: GENERATED },
    project: { name: 'EKiZ-Probelauf', page: 'https://example.org/', sites, phase2: Math.round(sites / 2) },
  };
}

/** A derived file by path below `derived/`; objects are written as JSON. */
export type Derived = Readonly<Record<string, object | string>>;

/** Writes the folder; gives the bytes of each file, packed by brotli as a server would. */
export function writeRegion(
  folder: string,
  files: Derived,
  sites: number,
  part: string,
): ReadonlyMap<string, number> {
  mkdirSync(`${folder}/derived/orte`, { recursive: true });
  const committed = JSON.parse(readFileSync('data/region.json', 'utf8')) as Record<string, unknown>;
  writeFileSync(`${folder}/region.json`, JSON.stringify(configuration(committed, sites, part), null, 1));
  const all: Derived = {
    ...files,
    'neighbours.topo.json': {
      type: 'Topology',
      objects: { neighbours: { type: 'GeometryCollection', geometries: [] } },
      arcs: [],
    },
    'attribution.json': { text: BOUNDARY_ATTRIBUTION, url: 'https://www.bkg.bund.de/' },
    'report.json': {},
    'site.schema.json': readFileSync('data/derived/site.schema.json', 'utf8'),
  };
  const texts = Object.entries(all).map(
    ([path, content]) => [path, typeof content === 'string' ? content : JSON.stringify(content)] as const,
  );
  for (const [path, text] of texts) writeFileSync(`${folder}/derived/${path}`, text);
  const sources = [GENERATED, BOUNDARIES_2016];
  const isBoundary = (path: string): boolean => /topo|adjacency|attribution/.test(path);
  const described = texts
    .filter(([path]) => !path.startsWith('orte/') && !path.includes('.all.'))
    .map(([path, content]) => ({ path, content, sources: isBoundary(path) ? [BOUNDARIES_2016] : sources }));
  const manifest = { pipelineVersion: 1, files: entriesOf(described), history: [] };
  writeFileSync(`${folder}/derived/manifest.json`, JSON.stringify(manifest));
  return new Map(texts.map(([path, text]) => [path, packed(text)]));
}

/** Bytes after brotli at the quality a server packs with once. */
export const packed = (text: string | Uint8Array): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
