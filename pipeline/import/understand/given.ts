import type { SiteRecord, Source } from '../../../src/lib/sites/schema.ts';
import type {
  FocusId,
  KindId,
  OperatorTypeId,
  PrecisionId,
  SocialSpaceId,
  StatusId,
} from '../../../src/lib/sites/vocabulary.ts';
import type { Cited } from './cited.ts';
import type { Field } from './headings.ts';

/** What one row says, understood; what it does not say is missing. */
export interface Given {
  slug?: string;
  name?: string;
  kind?: KindId;
  operator?: string;
  operatorType?: OperatorTypeId;
  street?: string;
  postcode?: string;
  /** As written; which municipality is meant is found later. */
  place?: string;
  municipality?: string;
  part?: string;
  phases?: SiteRecord['phases']['in'];
  phaseBasis?: SiteRecord['phases']['basis'];
  status?: StatusId;
  statusAsOf?: string;
  statusNote?: string;
  statusSources?: string[];
  socialSpace?: SocialSpaceId[];
  socialSpaceNote?: string;
  socialSpaceSources?: string[];
  focus?: { term: FocusId; source?: string }[];
  offers?: { text: string; source?: string }[];
  phone?: string;
  website?: string;
  profile?: string;
  /** Degrees. */
  lon?: number;
  lat?: number;
  precision?: PrecisionId;
  radiusMetres?: number;
  locationSource?: string;
  /** Complete sources, as our own export writes them. */
  sources?: Source[];
  /** Sources as a list names them. */
  cited?: Cited[];
  notes?: string;
  checked?: string;
}

/** Something done to a cell, or left undone: named, with the text before and after. German. */
export interface Remark {
  readonly what: string;
  readonly from: string;
  readonly to?: string;
}

/** Takes down a remark about a cell. */
export type Tell = (what: string, from: string, to?: string) => void;

/** The cells of one row by field, as text; empty ones are missing. */
export type Cells = ReadonlyMap<Field, string>;

/** Understands one cell and writes what it says into `given`. */
export type Reader = (given: Given, text: string, tell: Tell, cells: Cells) => void;

/** The remark of a cell that nothing could be made of. */
export const NOT_TAKEN = 'nicht verstanden, nicht übernommen';

/** A text on one line. */
export function oneLine(text: string, tell: Tell): string {
  const line = text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ').trim();
  if (line !== text) tell('Zeilenumbruch im Text entfernt', text, line);
  return line;
}
