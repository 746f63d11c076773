/**
 * Joins words as a German enumeration: "Zwickau, Leipzig und Coswig"; no words give an empty text. Without
 * `Intl.ListFormat`, whose first use costs a slow phone 0.1 s (docs/decisions/0061).
 */
export function joinList(words: Iterable<string>, by: 'und' | 'oder' = 'und'): string {
  const list = [...words];
  const last = list.pop() ?? '';
  return list.length === 0 ? last : `${list.join(', ')} ${by} ${last}`;
}
