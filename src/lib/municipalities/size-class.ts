/** Size classes of municipalities by inhabitants, after the town types of the BBSR (Stadt- und Gemeindetyp). */
export const SIZE_CLASSES = [
  { id: 'bis-5000', label: 'unter 5.000', below: 5_000 },
  { id: 'bis-20000', label: '5.000 bis unter 20.000', below: 20_000 },
  { id: 'bis-100000', label: '20.000 bis unter 100.000', below: 100_000 },
  { id: 'ab-100000', label: '100.000 und mehr', below: Infinity },
] as const;

export type SizeClassId = (typeof SIZE_CLASSES)[number]['id'];

/** Size class of a number of inhabitants. */
export function sizeClassOf(population: number): SizeClassId {
  return (SIZE_CLASSES.find((each) => population < each.below) ?? SIZE_CLASSES[3]).id;
}
