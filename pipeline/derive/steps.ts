import type { Extracted } from '../boundaries/extract.ts';
import { boundariesStep } from '../boundaries/boundaries-step.ts';
import { figuresStep } from '../figures/figures-step.ts';
import { gazetteerStep } from '../gazetteer/gazetteer-step.ts';
import { localitiesStep } from '../gazetteer/localities-step.ts';
import { namesStep } from '../names/names-step.ts';
import { sitesStep } from '../sites/sites-step.ts';
import { populationGridStep } from '../population-grid/population-grid-step.ts';
import { censusStep } from '../census/census-step.ts';
import { transitStep } from '../transit/transit-step.ts';
import type { Step } from '../step/step.ts';

/**
 * Returns all steps of `npm run data` in order; a step may read what earlier steps derived. `given` replaces the
 * boundaries in use.
 */
export function stepsWith(given?: Extracted): readonly Step[] {
  return [
    figuresStep,
    censusStep,
    boundariesStep(given),
    namesStep,
    gazetteerStep,
    localitiesStep,
    populationGridStep,
    sitesStep,
    transitStep,
  ];
}
