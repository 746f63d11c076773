/** Markup of the static map's shapes, for the prerendered page only. */
export const saxonyDrawing = '';
