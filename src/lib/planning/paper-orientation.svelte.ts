export type PaperOrientation = 'hoch' | 'quer';

/**
 * Writes the chosen A4 orientation to the root element, where print.css reads it; hooks.server.ts sets the prerendered
 * default. Call during component initialisation; the attribute is removed when the component unmounts.
 */
export function applyPaperOrientation(orientation: () => PaperOrientation): void {
  $effect(() => {
    document.documentElement.dataset.paperOrientation = orientation();
    return () => {
      delete document.documentElement.dataset.paperOrientation;
    };
  });
}
