import type { KnownAddresses } from '../municipalities/guess-address.ts';
import { slugOf } from '../municipalities/paths.ts';
import type { GazetteerFile } from '../municipalities/places/gazetteer.ts';
import { readLocalities, type LocalityFile } from '../municipalities/places/localities.ts';
import { fullName } from '../sites/site.ts';
import { FOCUS_TERMS } from '../sites/vocabulary.ts';
import { shell } from '../text/messages/de/shell.ts';
import { districts, municipalities, sites } from './derived.ts';
import { formerMunicipalities, gazetteerText, localitiesText } from './gazetteer.ts';

const gazetteer = JSON.parse(gazetteerText) as GazetteerFile;
const placeNames = [
  ...gazetteer.places.map(([, name]) => name),
  ...formerMunicipalities.map(([, , name]) => name),
  ...readLocalities(JSON.parse(localitiesText) as LocalityFile, gazetteer).map(({ name }) => name),
];

/** Names of all pages and places, for the guess of the 404 page. */
export const knownAddresses: KnownAddresses = {
  areas: [...municipalities, ...districts].map(({ ags, name }) => [ags, name]),
  former: formerMunicipalities,
  sites: sites.map((site) => [site.slug, fullName(site)]),
  focus: FOCUS_TERMS.map(({ id, label }) => [id, label]),
  pages: [['/standorte/', 'Standorte'], ...shell.pages, ...shell.morePages],
  places: [...new Set(placeNames.map(slugOf))].sort(),
};
