/** Addresses of dissolved municipalities, which lead to today's page. */
import { areaParam } from '../municipalities/paths.ts';
import { municipalities } from './derived.ts';
import { formerMunicipalities } from './gazetteer.ts';

const today = new Map(municipalities.map((each) => [each.ags, areaParam(each)]));

const params = new Map(
  formerMunicipalities.flatMap(([ags, newAgs, name]) => {
    const now = today.get(newAgs);
    return now === undefined ? [] : [[areaParam({ ags, name }), now] as const];
  }),
);

/** Route parameters of dissolved municipalities: "14521470-pfaffroda". */
export const formerParams = (): string[] => [...params.keys()];

/** Today's parameter of a dissolved municipality's; undefined for others. */
export const paramToday = (param: string): string | undefined => params.get(param);
