/** Parts of a page that are hydrated in tasks of their own, so that no single task holds a slow phone (decision 0061). */
import {
  createRawSnippet,
  getAllContexts,
  getContext,
  hydrate,
  setContext,
  unmount,
  type Component,
  type Snippet,
} from 'svelte';
import { render } from 'svelte/server';
import { nextTask } from './next-task.ts';

const bodyOf = <Props extends object>(
  part: Component<Props>,
  props: Props,
  context: ReturnType<typeof getAllContexts>,
): string => render(part as Component, { props, context }).body;

/** Hydrates parts one after the other, each in a task of its own. A part may contain further parts, which come last. */
export class OwnTasks {
  #waiting: (() => void)[] = [];

  /**
   * Snippet of a component inside an element of class `own-task`, which has no box. It is complete in the prerendered HTML.
   * Properties that change must be getters. Call during component initialisation.
   */
  snippetOf<Props extends object>(part: Component<Props>, props: Props): Snippet {
    const context = getAllContexts();
    return createRawSnippet(() => ({
      // Only on the server: in the browser the element is always there before its script.
      render: () =>
        `<div class="own-task" style="display:contents">${import.meta.env.SSR ? bodyOf(part, props, context) : ''}</div>`,
      setup: (target) => {
        let mounted: ReturnType<typeof hydrate> | undefined;
        const wake = (): void => void (mounted = hydrate(part, { target, props, context }));
        this.#waiting.push(wake);
        return () => {
          this.#waiting = this.#waiting.filter((each) => each !== wake);
          if (mounted) void unmount(mounted);
        };
      },
    }));
  }

  /** Hydrates the parts and then calls `done`; returns a function that stops before the next part. */
  run(done = (): void => undefined): () => void {
    let open = true;
    const next = async (): Promise<void> => {
      await nextTask();
      if (!open) return;
      const wake = this.#waiting.shift();
      if (!wake) {
        done();
        return;
      }
      wake();
      await next();
    };
    void next();
    return () => (open = false);
  }
}

const KEY = Symbol('own tasks');

/** Creates the tasks of a page and provides them to the components below. */
export const provideOwnTasks = (): OwnTasks => setContext(KEY, new OwnTasks());

/** The tasks of the surrounding page; throws outside of one. Only for parts that are there when the page wakes. */
export function useOwnTasks(): OwnTasks {
  const tasks = getContext<OwnTasks | undefined>(KEY);
  if (!tasks) throw new Error('useOwnTasks() works only below provideOwnTasks().');
  return tasks;
}
