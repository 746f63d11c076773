import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Prefix of the street map's sources and layers; keeps their names apart from ours. */
const STREET = 'street:';

/** Our layers that stay above the street map, which brings its own background and names. */
const KEPT: readonly string[] = [
  'municipality-hover',
  'district-borders',
  'state-border',
  'place-area',
  'uncertainty-area',
  'uncertainty-edge',
  'place-edge',
];

/** True if parsed JSON is a usable style: version 8 with sources and layers. */
export function isStyle(value: unknown): value is StyleSpecification {
  if (typeof value !== 'object' || value === null) return false;
  const { version, sources, layers } = value as Partial<StyleSpecification>;
  return version === 8 && typeof sources === 'object' && Array.isArray(layers);
}

/** Above the street map, the hovered municipality is tinted only. */
function overStreets(layer: LayerSpecification): LayerSpecification {
  if (layer.id !== 'municipality-hover' || layer.type !== 'fill') return layer;
  const opacity = ['case', ['boolean', ['feature-state', 'hover'], false], 0.35, 0];
  return {
    ...layer,
    paint: { ...layer.paint, 'fill-opacity': opacity as never },
  };
}

/** Style of the street map with our sources and overlays added. */
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

/** Our sources with their current data, without the street map's. */
export function ownSources(style: StyleSpecification): StyleSpecification['sources'] {
  return Object.fromEntries(Object.entries(style.sources).filter(([id]) => !id.startsWith(STREET)));
}

/** Attributions of the street map's sources, as plain text. */
export function creditsOf(streets: StyleSpecification): string {
  const named = Object.values(streets.sources).flatMap((source) =>
    'attribution' in source && source.attribution ? [source.attribution.replace(/<[^>]*>/g, '').trim()] : [],
  );
  return [...new Set(named)].join(' | ');
}
