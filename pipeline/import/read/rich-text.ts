/** Text put together from runs, each of them struck through or not. */
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

  /** What is not struck through. */
  get kept(): string {
    return this.#kept;
  }

  get struck(): 'none' | 'partly' | 'wholly' {
    if (this.#kept.length === this.#all.length) return 'none';
    return this.#kept.trim() === '' ? 'wholly' : 'partly';
  }
}

/** Excel writes control characters as "_x000D_", and the underscore of such a text as "_x005F_". */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
