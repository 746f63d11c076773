import type { Formats } from './format/formats.ts';
import type { Language } from './format/languages.ts';
import type { ShellTexts } from './messages/de/shell.ts';
import type { GazetteerTexts } from './messages/de/gazetteer.ts';
import type { LiveMapTexts } from './messages/de/live-map.ts';
import type { ProfileTexts } from './messages/de/profile-texts.ts';
import type { Messages } from './messages/de/start.ts';

/** Label and definition of each vocabulary term, by id; the German ones are in the vocabulary. */
export type TermTexts = Readonly<Record<string, readonly [label: string, definition: string]>>;

/** Texts of a language other than German; views import the German ones. */
export interface LanguageTexts {
  /** Header, footer, notes. */
  readonly shell: ShellTexts;
  /** Start page: search, list, drawn map, panel. */
  readonly start: Messages;
  /** Live map. */
  readonly liveMap: LiveMapTexts;
  /** Descriptions of places. */
  readonly gazetteer: GazetteerTexts;
  /** Profiles and focus pages. */
  readonly profile: ProfileTexts;
  readonly formats: Formats;
}

/** A language with all its texts. */
export interface Catalogue extends LanguageTexts {
  readonly language: Language;
  readonly terms: TermTexts;
}
