/** Descriptions of places; names stay German. */
export interface GazetteerTexts {
  /** Of cities only: a Landkreis keeps its official name in every language. */
  readonly districtCity: string;
  readonly municipalities: (count: number) => string;
  readonly middleOf: (name: string) => string;
  readonly middleOfDistrict: string;
  /** `others`: number of further municipalities. */
  readonly middleOfSeveral: (first: string, others: number) => string;
  readonly two: (first: string, second: string) => string;
  readonly more: (first: string, second: string, others: number) => string;
  readonly within: (where: string) => string;
  /** Of a former municipality: where it belongs today. */
  readonly today: (where: string) => string;
  /** Of a village or quarter that is known by a stop only. */
  readonly byStop: (where: string) => string;
  /** Its point, which is a stop's. */
  readonly stopOf: (name: string, within: string) => string;
  readonly site: (where: string) => string;
  readonly rough: (precision: string) => string;
}

export const gazetteer: GazetteerTexts = {
  districtCity: 'kreisfreie Stadt',
  municipalities: (count) => `${count} Gemeinden`,
  middleOf: (name) => `Mitte von ${name}`,
  middleOfDistrict: 'Mitte des Kreises',
  middleOfSeveral: (first, others) =>
    `Mitte von ${first} und ${others === 1 ? 'einer weiteren Gemeinde' : `${others} weiteren Gemeinden`}`,
  two: (first, second) => `${first} und ${second}`,
  more: (first, second, others) => `${first}, ${second} und ${others} weitere`,
  within: (where) => `in ${where}`,
  today: (where) => `heute ${where}`,
  byStop: (where) => `in ${where} (etwa, nach einer Haltestelle)`,
  stopOf: (name, within) => `etwa ${name} in ${within}, nach einer Haltestelle`,
  site: (where) => `Standort in ${where}`,
  rough: (precision) => `genaue Lage unbekannt (${precision})`,
};
