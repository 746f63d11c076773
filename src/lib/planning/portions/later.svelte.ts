import { untrack } from 'svelte';
import { afterPaint } from './after-paint.ts';

/**
 * A value that follows another one a paint later. What the reader looks at changes at once, what stands below it in the
 * next task: so no single task has to draw the whole page (decision 0022).
 */
export class Later<Value> {
  #value: Value;

  /** Call while a component initialises; `source` must give the same value as long as nothing has changed. */
  constructor(source: () => Value) {
    this.#value = $state.raw(source());
    $effect(() => {
      const next = source();
      if (next === untrack(() => this.#value)) return undefined;
      return afterPaint(() => {
        this.#value = next;
      });
    });
  }

  get value(): Value {
    return this.#value;
  }
}
