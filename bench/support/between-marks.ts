/**
 * Replaces what stands between `<!-- name -->` and `<!-- /name -->` in a Markdown text. Prettier leaves it alone: tables
 * are written as they are printed. Throws if a mark is missing.
 */
export function writeBetween(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`The text has no ${open} followed by ${close}.`);
  const ignored = `<!-- prettier-ignore-start -->\n\n${content.trim()}\n\n<!-- prettier-ignore-end -->`;
  return `${text.slice(0, start + open.length)}\n\n${ignored}\n\n${text.slice(end)}`;
}
