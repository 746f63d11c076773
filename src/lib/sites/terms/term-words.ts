import type { SizeClassId } from '../../municipalities/size-class.ts';
import type { allTerms } from '../vocabulary.ts';

/** Every id of the vocabulary that has words; no two groups share one, which a test holds. */
export type TermId = ReturnType<typeof allTerms>[number]['id'] | SizeClassId;

/** The vocabulary in another language: label and one-sentence definition by id. A missing one fails the types. */
export type TermWords = Readonly<Record<TermId, readonly [label: string, definition: string]>>;
