/** Computes the comparison: one row per area with figures and site counts (pure functions). */
import * as de from '$region/words/de.json';
import type { DistanceModel } from '../../coverage/distance-model.ts';
import { coverageOfAreas, type CoverageFigures } from '../../coverage/grid-coverage.ts';
import { STATE_KEY } from '../../region/constants.ts';
import { FOCUS_TERMS, OPERATOR_TERMS } from '../../sites/vocabulary.ts';
import { placeNames, type PlanningData, type PlanningSite } from '../planning-data.ts';
import { peopleOf } from '../population.ts';
import { chooseSites } from '../site-choice.ts';
import { factorsOf, weighted, weightsInWords } from '../weighting.ts';
import { COLUMN_RADII, measureOf } from './measures.ts';
import type { CompareQuery } from './compare-query.ts';

/** Figures of an area; `sites` counts the sites within it. */
export interface AreaFigures extends CoverageFigures {
  readonly sites: number;
  readonly sitesPer100k: number;
}

export interface CompareRow {
  /** Key of the area; empty for the total of a selection. */
  readonly ags: string;
  readonly name: string;
  readonly figures: AreaFigures;
  /** True if all sites that the area ever had are documented and no filter is set: then 0 means none. */
  readonly complete: boolean;
  /** Number of sites per focus, in vocabulary order; a site can have several. */
  readonly focus: readonly number[];
  /** Number of sites per operator type, in vocabulary order. */
  readonly operators: readonly number[];
}

export interface Comparison {
  readonly rows: readonly CompareRow[];
  /** Total of the chosen areas; undefined if all are chosen. */
  readonly chosen: CompareRow | undefined;
  readonly whole: CompareRow;
  /** Sites that match the filters. */
  readonly sites: readonly PlanningSite[];
  /** True if each municipality is one point because the region has no grid. */
  readonly coarse: boolean;
  /** Undefined without weights: who counts most and least, and `whole` or `chosen` if all people counted equally. */
  readonly weights: { readonly words: string; readonly unweighted: AreaFigures } | undefined;
}

interface Area {
  readonly ags: string;
  readonly name: string;
  readonly members: readonly number[];
}

function comparedAreas(data: PlanningData, query: CompareQuery): Area[] {
  const chosen = new Set(query.areas);
  if (query.level === 'kreise') {
    return data.districts
      .filter(({ ags }) => chosen.size === 0 || chosen.has(ags))
      .map(({ ags, name }) => ({
        ags,
        name,
        members: data.places.flatMap((place, index) => (place.districtAgs === ags ? [index] : [])),
      }));
  }
  const names = placeNames(data);
  return data.places.flatMap((place, index) =>
    chosen.size === 0 || chosen.has(place.ags) || chosen.has(place.districtAgs)
      ? [{ ags: place.ags, name: names.get(place.ags) ?? place.name, members: [index] }]
      : [],
  );
}

const count = (sites: readonly PlanningSite[], has: (site: PlanningSite) => boolean): number =>
  sites.filter(has).length;

/** Created on first use, because it takes milliseconds. */
let names: Intl.Collator | undefined;

export function sortComparison(
  comparison: Comparison,
  { sort, descending }: Pick<CompareQuery, 'sort' | 'descending'>,
): Comparison {
  const byName = (a: CompareRow, b: CompareRow): number =>
    (names ??= new Intl.Collator('de')).compare(a.name, b.name);
  const direction = descending ? -1 : 1;
  if (sort === 'name') {
    return { ...comparison, rows: [...comparison.rows].sort((a, b) => byName(a, b) * direction) };
  }
  const { value } = measureOf(sort);
  const rows = [...comparison.rows].sort((a, b) => {
    const left = value(a.figures);
    const right = value(b.figures);
    // Rows without data come last in both directions.
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined) || byName(a, b);
    }
    return (left - right) * direction || byName(a, b);
  });
  return { ...comparison, rows };
}

export function comparisonOf(data: PlanningData, query: CompareQuery, model: DistanceModel): Comparison {
  const sites = chooseSites(data.sites, query.choice);
  const plain = peopleOf(data.places, model.grid, query.base);
  const factors = query.weighting === 'keine' ? undefined : factorsOf(data, plain.totals, query.weighting);
  const people = factors ? weighted(model.grid, plain, factors) : plain;
  const complete = new Set(data.districts.flatMap((each) => (each.complete ? [each.ags] : [])));
  const unfiltered = Object.values(query.choice).every((ids) => ids.length === 0);
  const nearest = model.nearest(sites);
  const rowsOf = (areas: readonly Area[], group = people): CompareRow[] => {
    const areaOf = new Int16Array(data.places.length).fill(-1);
    areas.forEach(({ members }, area) => {
      for (const each of members) areaOf[each] = area;
    });
    const figures = coverageOfAreas(
      model.grid,
      group,
      nearest,
      { count: areas.length, areaOf },
      COLUMN_RADII,
      query.radius,
    );
    return areas.map(({ ags, name, members }, area) => {
      const keys = new Set(members.map((each) => data.places[each]?.ags));
      const inside = sites.filter((site) => keys.has(site.ags));
      // `coverageOfAreas` returns one entry per area.
      const coverage = figures[area] as CoverageFigures;
      const { population } = coverage;
      return {
        ags,
        name,
        figures: {
          ...coverage,
          sites: inside.length,
          sitesPer100k: population > 0 ? (inside.length * 100_000) / population : 0,
        },
        complete: unfiltered && members.every((each) => complete.has(data.places[each]?.districtAgs ?? '')),
        focus: FOCUS_TERMS.map(({ id }) => count(inside, (site) => site.focus.includes(id))),
        operators: OPERATOR_TERMS.map(({ id }) => count(inside, (site) => site.operatorType === id)),
      };
    });
  };
  const areas = comparedAreas(data, query);
  const members = areas.flatMap((each) => each.members);
  const everyone = data.places.map((_, index) => index);
  const land = { ags: STATE_KEY, name: de.name, members: everyone };
  const selection = { ags: '', name: 'Auswahl zusammen', members };
  const all = members.length === everyone.length;
  const [whole] = rowsOf([land]);
  const [chosen] = rowsOf([selection]);
  const [unweighted] = factors ? rowsOf([all ? land : selection], plain) : [];
  const comparison = {
    rows: rowsOf(areas),
    chosen: all ? undefined : chosen,
    whole: whole as CompareRow,
    sites,
    coarse: model.coarse,
    weights:
      factors && unweighted
        ? { words: weightsInWords(data, members, factors), unweighted: unweighted.figures }
        : undefined,
  };
  return sortComparison(comparison, query);
}
