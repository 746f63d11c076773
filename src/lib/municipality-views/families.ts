/** Census figures on children and families in words. */
import * as de from '$region/words/de.json';
import { FEWEST_FOR_SHARE, type FamilyStanding, type Placing } from '../municipalities/census.ts';
import { inDistrict } from '../municipalities/names.ts';
import { formatNumber } from '../text/format/numbers.ts';
import type { Figure } from './figures.ts';

/** "an 3. Stelle von 13", "an erster Stelle von 13", "an letzter Stelle von 13". */
function placeText({ place, of }: Placing): string {
  const at = place === 1 ? 'erster' : place === of ? 'letzter' : `${formatNumber(place)}.`;
  return `an ${at} Stelle von ${formatNumber(of)}`;
}

/** Share and ranks in words. `district`: name of the municipality's district; undefined for a district. */
function standingText(standing: FamilyStanding, district: string | undefined): string {
  if (standing.share === undefined)
    return `weniger als ${formatNumber(FEWEST_FOR_SHARE)}, darum ohne Anteil und Vergleich`;
  // A city that is its own district has no other municipality to compare with.
  const own = standing.inDistrict && standing.inDistrict.of > 1 && district !== undefined;
  const places = [
    ...(own && standing.inDistrict ? [`${inDistrict(district)} ${placeText(standing.inDistrict)}`] : []),
    ...(standing.inState ? [`${de.within} ${placeText(standing.inState)}`] : []),
  ];
  return [`${formatNumber(standing.share, 1)} je 1.000 Einwohner`, ...places].join('; ');
}

/** Census figures of an area, ready to display. */
export function familyFigures(standings: readonly FamilyStanding[], district?: string): Figure[] {
  return standings.map((each) => ({
    label: each.label,
    value: formatNumber(each.count),
    basis: standingText(each, district),
  }));
}
