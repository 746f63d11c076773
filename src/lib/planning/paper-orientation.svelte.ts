/**
 * Tells the document which A4 sheet the reader chose, since heading, figures and footer share it (print.css); the server
 * writes the default (hooks.server.ts). Call while a component initialises; leaving the page takes it back.
 */
export function carrySheet(chosen: () => 'hoch' | 'quer'): void {
  $effect(() => {
    document.documentElement.dataset.sheet = chosen();
    return () => {
      delete document.documentElement.dataset.sheet;
    };
  });
}
