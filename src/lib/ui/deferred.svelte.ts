import { afterPaint } from './after-paint.ts';

/**
 * Follows a value one paint later: the visible part of the page updates at once, sections that read `value` update in
 * the next task, so that no single task renders the whole page (decision 0022).
 */
export class Deferred<Value> {
  #value: Value;

  /** Call during component initialisation; `source` must return the same value as long as nothing has changed. */
  constructor(source: () => Value) {
    let current = source();
    this.#value = $state.raw(current);
    $effect(() => {
      const next = source();
      if (next === current) return undefined;
      return afterPaint(() => {
        current = next;
        this.#value = next;
      });
    });
  }

  get value(): Value {
    return this.#value;
  }
}
