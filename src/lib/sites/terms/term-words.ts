import type { SizeClassId } from '../../municipalities/size-class.ts';
import type {
  FocusId,
  KindId,
  OperatorTypeId,
  PhaseId,
  PrecisionId,
  SocialSpaceId,
  StatusId,
} from '../vocabulary.ts';

/** Every id of the vocabulary that has words; no two groups share one (see terms.test.ts). */
export type TermId =
  FocusId | SocialSpaceId | KindId | OperatorTypeId | StatusId | PhaseId | PrecisionId | SizeClassId;

/** The vocabulary in another language: label and one-sentence definition by id. A missing one fails the types. */
export type TermWords = Readonly<Record<TermId, readonly [label: string, definition: string]>>;
