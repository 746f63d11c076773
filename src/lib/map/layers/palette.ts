/** Colours of the live map by custom property; `ui/tokens.css` has the values. */
const TOKENS = {
  neighbour: '--map-neighbour',
  shore: '--map-shore',
  land: '--map-land',
  landHover: '--map-land-hover',
  mesh: '--map-mesh',
  district: '--map-district',
  border: '--map-border',
  label: '--map-label',
  halo: '--map-label-halo',
  pin: '--pin',
  uncertain: '--pin-uncertain',
  place: '--focus',
} as const;

/** CSS colours by role. */
export type Palette = { readonly [Role in keyof typeof TOKENS]: string };

/** Reads the current palette (light or dark) from an element's computed style. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const entries = Object.entries(TOKENS).map(([role, token]) => [role, style.getPropertyValue(token).trim()]);
  return Object.fromEntries(entries) as Palette;
}
