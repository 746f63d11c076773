import { untrack } from 'svelte';
import { afterPaint } from './after-paint.ts';

/** Rows that are drawn in one task: about a screen. */
const PORTION = 20;

/**
 * A long list that is drawn portion by portion, a paint between each: 418 rows in one task hold the page for a quarter
 * of a second, and nobody reads row 400 first. When the list changes, the first portion is new at once and the others
 * follow; until then they show what was there, so that the page keeps its length (decision 0022).
 *
 * Draw `shown` without a key: each place takes its new row over.
 */
export class Growing<Row> {
  shown: readonly Row[];

  /** Call while a component initialises; `list` must give the same array as long as nothing has changed. */
  constructor(list: () => readonly Row[], portion = PORTION) {
    let rows = untrack(list);
    let grown = portion;
    this.shown = $state.raw(rows.slice(0, portion));
    const draw = (): (() => void) | undefined => {
      const old = untrack(() => this.shown);
      this.shown = [...rows.slice(0, grown), ...old.slice(grown, rows.length)];
      if (grown >= rows.length) return undefined;
      let stop: (() => void) | undefined;
      const wait = afterPaint(() => {
        grown += portion;
        stop = draw();
      });
      return () => {
        wait();
        stop?.();
      };
    };
    // Before the page is painted: the first portion belongs to the same picture as what was chosen.
    $effect.pre(() => {
      const next = list();
      if (next === rows && grown >= next.length) return undefined;
      if (next !== rows) {
        rows = next;
        grown = portion;
      }
      return draw();
    });
  }
}
