/** Interface of a browser under test, independent of the protocol; names and parameters as in WebDriver. */
export interface Driver {
  readonly name: string;
  readonly version: string;
  readonly send: (command: Command, parameters?: Record<string, unknown>) => Promise<unknown>;
  readonly quit: () => Promise<void>;
}

export type Command =
  | 'Navigate'
  | 'ExecuteScript'
  | 'FindElement'
  | 'ElementClick'
  | 'ElementSendKeys'
  | 'TakeScreenshot'
  | 'SetWindowRect';

/** Key of an element reference in WebDriver. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** Timeout for a state, ms. */
const PATIENCE = 45_000;
const PAUSE = 150;

/** A page in a browser under test; elements are addressed by CSS selectors. */
export class Page {
  constructor(
    readonly driver: Driver,
    private readonly origin: string,
  ) {}

  async open(path: string): Promise<void> {
    await this.driver.send('Navigate', { url: this.origin + path });
  }

  /** Runs a function body in the page; `arguments` holds `args`. */
  async run(script: string, ...args: unknown[]): Promise<unknown> {
    const answer = await this.driver.send('ExecuteScript', { script, args });
    return answer !== null && typeof answer === 'object' && 'value' in answer ? answer.value : answer;
  }

  /** Waits until an expression is true in the page; throws with `what` on timeout. */
  async until(what: string, expression: string, ...args: unknown[]): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      // During navigation the page cannot evaluate scripts.
      const met = await this.run(`return !!(${expression})`, ...args).catch(() => false);
      if (met === true) return;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    throw new Error(`${this.driver.name}: ${what} did not come about.`);
  }

  /** Waits until the first match of a selector exists and has a size. */
  async see(selector: string): Promise<void> {
    await this.until(
      `"${selector}"`,
      'document.querySelector(arguments[0])?.getClientRects().length',
      selector,
    );
  }

  async #find(selector: string): Promise<string> {
    const answer = (await this.driver.send('FindElement', {
      using: 'css selector',
      value: selector,
    })) as Record<string, unknown>;
    const element = (answer.value ?? answer) as Record<string, string>;
    const id = element[ELEMENT];
    if (id === undefined) throw new Error(`${this.driver.name}: no element "${selector}".`);
    return id;
  }

  async click(selector: string): Promise<void> {
    await this.see(selector);
    await this.driver.send('ElementClick', { id: await this.#find(selector) });
  }

  async type(selector: string, text: string): Promise<void> {
    await this.see(selector);
    await this.driver.send('ElementSendKeys', { id: await this.#find(selector), text });
  }

  /** Takes a screenshot of the window (PNG). */
  async picture(): Promise<Buffer> {
    const answer = (await this.driver.send('TakeScreenshot', { full: false })) as string | { value: string };
    return Buffer.from(typeof answer === 'string' ? answer : answer.value, 'base64');
  }
}
