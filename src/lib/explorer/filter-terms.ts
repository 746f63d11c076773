import { SIZE_CLASSES } from '../municipalities/size-class.ts';
import type { SelectionField } from '../sites/filter.ts';
import {
  FOCUS_TERMS,
  KIND_TERMS,
  OPERATOR_TERMS,
  PHASE_TERMS,
  SOCIAL_SPACE_TERMS,
  STATUS_TERMS,
} from '../sites/vocabulary.ts';

/** One tickable option of a filter group, in the words of the vocabulary. */
export interface FilterOption {
  readonly id: string;
  readonly label: string;
  readonly definition?: string;
  readonly icon?: string;
}

/** The options of each group, in their order of display. */
export const FILTER_OPTIONS: { readonly [Field in SelectionField]: readonly FilterOption[] } = {
  focus: FOCUS_TERMS,
  socialSpace: SOCIAL_SPACE_TERMS,
  kind: KIND_TERMS,
  operatorType: OPERATOR_TERMS,
  phase: PHASE_TERMS,
  status: STATUS_TERMS,
  size: SIZE_CLASSES,
};

/** The label of an option in the words of `say`, or its id where it is not known. */
export function optionLabel(
  field: SelectionField,
  id: string,
  say: (option: FilterOption) => FilterOption,
): string {
  const option = FILTER_OPTIONS[field].find((each) => each.id === id);
  return option ? say(option).label : id;
}
