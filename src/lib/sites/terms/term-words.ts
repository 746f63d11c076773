import type { SizeClassId } from '../../municipalities/size-class.ts';
import type { allTerms } from '../vocabulary.ts';

/** Ids of all terms with words; unique across groups, which a test checks. */
export type TermId = ReturnType<typeof allTerms>[number]['id'] | SizeClassId;

/** Vocabulary in another language: label and one-sentence definition by id. A missing id is a type error. */
export type TermWords = Readonly<Record<TermId, readonly [label: string, definition: string]>>;
