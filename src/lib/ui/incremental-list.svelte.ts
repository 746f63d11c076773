import { afterPaint } from './after-paint.ts';

/** Rows rendered in one task: about one screen. */
const CHUNK = 20;

/**
 * Renders a long list in chunks with a paint between them: all 418 rows in one task block the page for a quarter of a
 * second. When the list changes, the first chunk updates at once and the others follow; until then they show the old
 * rows, so that the page keeps its height (decision 0022).
 *
 * Render `shown` without a key: each position reuses its elements for the new row, and old rows can occur twice. What a
 * reader presses needs `{#key}` round it: reused, it would let a press that began on one row end on another.
 */
export class IncrementalList<Row> {
  shown: readonly Row[];

  /** Call during component initialisation; `list` must return the same array as long as nothing has changed. */
  constructor(list: () => readonly Row[], chunk = CHUNK) {
    let rows = list();
    let count = chunk;
    let shown = rows.slice(0, chunk);
    this.shown = $state.raw(shown);
    const render = (): (() => void) | undefined => {
      shown = [...rows.slice(0, count), ...shown.slice(count, rows.length)];
      this.shown = shown;
      if (count >= rows.length) return undefined;
      let cancelNext: (() => void) | undefined;
      const cancel = afterPaint(() => {
        count += chunk;
        cancelNext = render();
      });
      return () => {
        cancel();
        cancelNext?.();
      };
    };
    // Before the DOM is updated, so that the first chunk appears together with the reader's choice.
    $effect.pre(() => {
      const next = list();
      if (next === rows && count >= next.length) return undefined;
      if (next !== rows) {
        rows = next;
        count = chunk;
      }
      return render();
    });
  }
}
