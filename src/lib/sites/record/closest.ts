/** Number of single-letter edits between two words (Levenshtein), ignoring case. */
export function editDistance(a: string, b: string): number {
  const right = [...b.toLowerCase()];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const letter of a.toLowerCase()) {
    const next = [(row[0] ?? 0) + 1];
    right.forEach((other, index) => {
      const replace = (row[index] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replace, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The known word a mistyped one most likely means, or undefined where none is near. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  const ranked = known
    .map((each) => ({ each, distance: editDistance(word.slice(0, 80), each) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.each;
}
