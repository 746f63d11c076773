/** Text composed of runs, each of them struck through or not. */
export class RichText {
  #all = '';
  #kept = '';

  add(text: string, struck: boolean): void {
    this.#all += text;
    if (!struck) this.#kept += text;
  }

  get text(): string {
    return this.#all;
  }

  /** The text that is not struck through. */
  get kept(): string {
    return this.#kept;
  }

  get struck(): 'none' | 'partly' | 'wholly' {
    if (this.#kept.length === this.#all.length) return 'none';
    return this.#kept.trim() === '' ? 'wholly' : 'partly';
  }
}

/** Decodes Excel's escapes: control characters as "_x000D_", a literal underscore as "_x005F_". */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
