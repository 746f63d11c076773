/**
 * Villages and quarters known by their stops only (`data/derived/localities.json`), and their conversion to places. Each is as
 * rough as a stop: it lies somewhere in the place that the stop is named after.
 */
import * as de from '$region/words/de.json';
import { normaliseWords } from '../../text/normalise.ts';
import { gazetteer, type GazetteerTexts } from '../../text/messages/de/gazetteer.ts';
import type { GazetteerFile } from './gazetteer.ts';
import type { PlaceEntry } from './place.ts';

/**
 * A municipality's key, then for each locality its name, its position east and north of the municipality's middle in thousandths
 * of a degree, and the uncertainty in km where it exceeds one.
 */
export type LocalityRow = readonly [ags: string, ...fields: (string | number)[]];

export interface LocalityFile {
  readonly sources: readonly string[];
  readonly localities: readonly LocalityRow[];
}

/** Uncertainty where the row names none, km. */
const ROUGH_KM = 1;
/** A locality counts as so much of its municipality among namesakes. */
const SHARE = 1e-3;

const LOCALITY_ID = /^ort-(\d{8})-/;

/** Id of the municipality of a locality's id; undefined for other ids. */
export function municipalityIdOf(id: string): string | undefined {
  const [, ags] = LOCALITY_ID.exec(id) ?? [];
  return ags && `gemeinde-${ags}`;
}

interface Fields {
  readonly name: string;
  readonly numbers: number[];
}

function fieldsOf([, ...fields]: LocalityRow): Fields[] {
  const read: Fields[] = [];
  for (const field of fields) {
    if (typeof field === 'string') read.push({ name: field, numbers: [] });
    else read.at(-1)?.numbers.push(field);
  }
  return read;
}

/** Converts the shipped file to places. Rows of municipalities that the gazetteer does not have are left out. */
export function readLocalities(
  { localities }: LocalityFile,
  { municipalities, districts }: GazetteerFile,
  t: GazetteerTexts = gazetteer,
): PlaceEntry[] {
  const rows = new Map(municipalities.map((row) => [row[0], row]));
  const districtName = new Map(districts.map(([ags, name]) => [ags, name]));
  return localities.flatMap((row) => {
    const [ags] = row;
    const municipality = rows.get(ags);
    if (!municipality) return [];
    const [, within, lon, lat, population] = municipality;
    const district = districtName.get(ags.slice(0, 5)) ?? '';
    const where = [...new Set([within, district])].join(', ');
    return fieldsOf(row).map(({ name, numbers: [east = 0, north = 0, roughKm = ROUGH_KM] }): PlaceEntry => ({
      id: `ort-${ags}-${normaliseWords(name).join('-')}`,
      name,
      kind: 'place',
      lon: lon + east / 1000,
      lat: lat + north / 1000,
      detail: t.byStop(where),
      rough: t.stopOf(name, within),
      roughKm,
      municipalities: [{ ags, name: within }],
      otherNames: [],
      context: `${within} ${district} ${de.name}`,
      population: population * SHARE,
      former: false,
      byStop: true,
    }));
  });
}
