import type { Extracted } from '../boundaries/extract.ts';
import { boundariesStep } from '../boundaries/step.ts';
import { figuresStep } from '../figures/step.ts';
import { gazetteerStep } from '../gazetteer/step.ts';
import { namesStep } from '../names/step.ts';
import { sitesStep } from '../sites/step.ts';
import { populationGridStep } from '../population-grid/step.ts';
import { censusStep } from '../census/step.ts';
import type { Step } from '../step/step.ts';

/**
 * Everything that `npm run data` does, in order: a step may read what the ones before it derived. `given` takes the
 * place of the boundaries that are in use.
 */
export function stepsWith(given?: Extracted): readonly Step[] {
  return [
    figuresStep,
    censusStep,
    boundariesStep(given),
    namesStep,
    gazetteerStep,
    populationGridStep,
    sitesStep,
  ];
}
