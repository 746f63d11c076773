import type { Formats } from './format/formats.ts';
import type { Language } from './format/languages.ts';
import type { ShellTexts } from './messages/de/shell.ts';
import type { GazetteerTexts } from './messages/de/gazetteer.ts';
import type { LiveMapTexts } from './messages/de/live-map.ts';
import type { ProfileTexts } from './messages/de/profile-texts.ts';
import type { Messages } from './messages/de/start.ts';

/** Label and definition of each term of the vocabulary, by its id; German ones stand in the vocabulary itself. */
export type TermTexts = Readonly<Record<string, readonly [label: string, definition: string]>>;

/** What a language other than German says; German rooms come with the views that need them. */
export interface LanguageTexts {
  /** Header, footer, notes. */
  readonly shell: ShellTexts;
  /** Start page: search, list, drawn map, panel. */
  readonly start: Messages;
  /** What comes with the interactive map. */
  readonly liveMap: LiveMapTexts;
  /** What a place is and where. */
  readonly gazetteer: GazetteerTexts;
  /** Profiles and focus pages. */
  readonly profile: ProfileTexts;
  readonly formats: Formats;
}

/** A language with all it says. */
export interface Catalogue extends LanguageTexts {
  readonly language: Language;
  readonly terms: TermTexts;
}
