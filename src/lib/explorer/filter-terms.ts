import { FILTERS, type FilterOption, type SelectionField } from '../sites/filter.ts';

/** The label of an option in the words of `say`, or its id where it is not known. */
export function optionLabel(
  field: SelectionField,
  id: string,
  say: (option: FilterOption) => FilterOption,
): string {
  const option = (FILTERS[field].options as readonly FilterOption[]).find((each) => each.id === id);
  return option ? say(option).label : id;
}
