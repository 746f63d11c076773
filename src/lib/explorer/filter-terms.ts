import { FILTERS, type FilterOption, type SelectionField } from '../sites/listing/filter.ts';
import { FACT_TERMS, type FactId } from '../sites/vocabulary.ts';
import type { Messages } from '../text/messages/de/start.ts';

/** The name of a fact that a filter asks for; undefined for what every site tells. */
export function factOf(field: string): (typeof FACT_TERMS)[number] | undefined {
  return FACT_TERMS.find(({ id }) => id === field);
}

/** What a filter is called: a fact by its term, every other by a message. */
export function filterLegend(
  field: SelectionField,
  messages: Messages['filter'],
  say: (option: FilterOption) => FilterOption,
): string {
  const fact = factOf(field);
  return fact ? say(fact).label : messages[field as Exclude<SelectionField, FactId>];
}

/** The label of an option in the words of `say`, or its id where it is not known. */
export function optionLabel(
  field: SelectionField,
  id: string,
  say: (option: FilterOption) => FilterOption,
): string {
  const option = (FILTERS[field].options as readonly FilterOption[]).find((each) => each.id === id);
  return option ? say(option).label : id;
}
