/**
 * Removes what distinguishes a municipality from its namesakes: "Lugau/Erzgeb." → "Lugau", "Hartmannsdorf b. Kirchberg"
 * → "Hartmannsdorf", "Stadt Wehlen" → "Wehlen", "Neustadt in Sachsen" → "Neustadt".
 */
export function bareName(name: string): string {
  return name
    .replace(/^(Stadt|Kurort) /u, '')
    .replace(/(\/| im | in | am | a\. ?d\. | i\. ?d\. | b\. ).*$/u, '');
}
