/** Says what was moved for the ranges of the figures, `rough` sites that are only roughly located among it. */
export function movedInWords(rough: number): string {
  const people = 'die Menschen in ihren 1-km-Zellen';
  if (rough === 0) return people;
  return rough === 1
    ? `der nur ungefähr bekannte Standort in seinem Kreis und ${people}`
    : `die ${String(rough)} nur ungefähr bekannten Standorte in ihren Kreisen und ${people}`;
}

/** Describes shares that are reached: "90 % mit 5, 95 % mit 7 Standorten dieses Vorschlags." */
export function reachedInWords(
  reached: readonly { readonly percent: number; readonly sites: number }[],
): string {
  const parts = reached.map(({ percent, sites }) => `${String(percent)} % mit ${String(sites)}`);
  return `${parts.join(', ')} ${reached.at(-1)?.sites === 1 ? 'Standort' : 'Standorten'} dieses Vorschlags.`;
}
