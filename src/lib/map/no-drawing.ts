/** In the browser the drawing is already in the page (hydration keeps it), so it is not sent a second time. */
export const saxonyDrawing = '';
