import type { TextWidth } from './text-width.ts';

/** A text broken into lines, with its font size. */
export interface FittedLines {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Greedy line breaking at `most` ems; breaks after spaces, hyphens and slashes. */
function wrap(text: string, width: TextWidth, most: number): string[] {
  const lines: string[] = [];
  for (const part of text.split(/(?<=[-/ ])/)) {
    const last = lines.at(-1);
    if (last !== undefined && width((last + part).trimEnd()) <= most) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}

/**
 * Fits a text into a box with the largest of `sizes` (descending, pixels). If none fits, uses the smallest and
 * truncates with an ellipsis.
 */
export function fitLines(
  text: string,
  width: TextWidth,
  box: { readonly width: number; readonly height: number },
  sizes: readonly number[],
  lineHeight = 1.1,
): FittedLines {
  const fitted = sizes.map((size) => ({ size, lines: wrap(text, width, box.width / size) }));
  const fits = ({ size, lines }: FittedLines): boolean =>
    lines.length * size * lineHeight <= box.height && lines.every((line) => width(line) * size <= box.width);
  const found = fitted.find(fits);
  if (found) return found;
  const smallest = fitted.at(-1) ?? { size: 0, lines: [] };
  const room = Math.max(1, Math.floor(box.height / (smallest.size * lineHeight)));
  const most = box.width / smallest.size;
  const shorten = (line: string, cut: boolean): string => {
    if (!cut && width(line) <= most) return line;
    let kept = '';
    for (const letter of line) {
      if (width(`${kept}${letter}…`) > most) break;
      kept += letter;
    }
    return `${kept.trimEnd()}…`;
  };
  const kept = smallest.lines.slice(0, room);
  const cut = smallest.lines.length > room;
  return {
    size: smallest.size,
    lines: kept.map((line, index) => shorten(line, cut && index === kept.length - 1)),
  };
}
