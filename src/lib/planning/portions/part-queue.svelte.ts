/**
 * The parts of a prerendered page, woken one after the other, each in a task of its own: hydrating all of them at once
 * would hold the page for longer than 50 ms (decision 0022).
 */
export class PartQueue {
  /** Every part is awake and shows what the URL asks for: now the reader may change things. */
  awake = $state(false);
  /** Every part is awake and still shows what the server wrote; what the URL asks for may come now. */
  readonly woken: Promise<void>;
  #tell: () => void = () => undefined;
  #left = false;
  #asleep: readonly (() => void)[] = [];

  constructor() {
    this.woken = new Promise((resolve) => {
      this.#tell = resolve;
    });
  }

  /** Takes a part in; returns how to call it off. */
  join(wake: () => void): () => void {
    this.#asleep = [...this.#asleep, wake];
    return () => {
      this.#asleep = this.#asleep.filter((each) => each !== wake);
    };
  }

  /** Wakes all parts that joined. Call when the page is mounted; returns how to stop. */
  start(): () => void {
    const next = (): void => {
      if (this.#left) return;
      const [wake, ...rest] = this.#asleep;
      if (wake) {
        this.#asleep = rest;
        wake();
        setTimeout(next);
      } else {
        this.#tell();
        setTimeout(() => {
          this.awake = true;
        });
      }
    };
    setTimeout(next);
    return () => {
      this.#left = true;
    };
  }
}
