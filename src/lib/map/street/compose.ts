import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Marks what belongs to the street map, so that its names never meet ours. */
const STREET = 'street:';

/** Our layers that stay, above the streets; the street map brings a background and names of its own. */
const KEPT: readonly string[] = [
  'municipality-hover',
  'district-borders',
  'state-border',
  'place-area',
  'uncertainty-area',
  'uncertainty-edge',
  'place-edge',
];

/** True for what `JSON.parse` gives of a usable style: version 8 with sources and layers. */
export function isStyle(value: unknown): value is StyleSpecification {
  if (typeof value !== 'object' || value === null) return false;
  const { version, sources, layers } = value as Partial<StyleSpecification>;
  return version === 8 && typeof sources === 'object' && Array.isArray(layers);
}

/** On streets the municipality under the pointer is only tinted. */
function overStreets(layer: LayerSpecification): LayerSpecification {
  if (layer.id !== 'municipality-hover' || layer.type !== 'fill') return layer;
  const opacity = ['case', ['boolean', ['feature-state', 'hover'], false], 0.35, 0];
  return { ...layer, paint: { ...layer.paint, 'fill-opacity': opacity as never } };
}

/** The street map with our overlays above it and our sources beside its own. */
export function withStreets(own: StyleSpecification, streets: StyleSpecification): StyleSpecification {
  const sources = Object.entries(streets.sources).map(([id, source]) => [`${STREET}${id}`, source] as const);
  const streetLayers = streets.layers.map((layer) => ({
    ...layer,
    id: `${STREET}${layer.id}`,
    ...('source' in layer && typeof layer.source === 'string' ? { source: `${STREET}${layer.source}` } : {}),
  })) as LayerSpecification[];
  const overlays = own.layers.filter((layer) => KEPT.includes(layer.id)).map(overStreets);
  return {
    version: 8,
    ...(streets.glyphs ? { glyphs: streets.glyphs } : {}),
    ...(streets.sprite ? { sprite: streets.sprite } : {}),
    sources: { ...own.sources, ...Object.fromEntries(sources) },
    layers: [...streetLayers, ...overlays],
  };
}

/** Our sources as they are now, without the street map's. */
export function ownSources(style: StyleSpecification): StyleSpecification['sources'] {
  return Object.fromEntries(Object.entries(style.sources).filter(([id]) => !id.startsWith(STREET)));
}

/** Who the street map's sources name, as plain text. */
export function creditsOf(streets: StyleSpecification): string {
  const named = Object.values(streets.sources).flatMap((source) =>
    'attribution' in source && source.attribution ? [source.attribution.replace(/<[^>]*>/g, '').trim()] : [],
  );
  return [...new Set(named)].join(' | ');
}
