import { FILTERS, type FilterOption, type SelectionField } from '../sites/listing/filter.ts';
import { FACT_TERMS, type FactId } from '../sites/vocabulary.ts';
import type { Messages } from '../text/messages/de/start.ts';

/** The term of a filter's fact; undefined for a field that every site has. */
export function factOf(field: string): (typeof FACT_TERMS)[number] | undefined {
  return FACT_TERMS.find(({ id }) => id === field);
}

/** Legend of a filter's fieldset: the fact's term, otherwise a message. */
export function filterLegend(
  field: SelectionField,
  messages: Messages['filter'],
  say: (option: FilterOption) => FilterOption,
): string {
  const fact = factOf(field);
  return fact ? say(fact).label : messages[field as Exclude<SelectionField, FactId>];
}

/** Label of an option as `say` translates it; the id if the option is unknown. */
export function optionLabel(
  field: SelectionField,
  id: string,
  say: (option: FilterOption) => FilterOption,
): string {
  const option = (FILTERS[field].options as readonly FilterOption[]).find((each) => each.id === id);
  return option ? say(option).label : id;
}
