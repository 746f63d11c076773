/** Texts of profiles and focus pages. Dates are ISO ("2023-04"), so that each language can inflect them. */
export interface ProfileTexts {
  readonly trailStart: string;
  readonly trailFocus: string;
  /** Meta description; `what` is "Kita in …", `answer` tells whether it still runs. */
  readonly description: (what: string, answer: string) => string;
  /** Definition of an Eltern-Kind-Zentrum in one or two sentences; empty in German. */
  readonly explained: string;
  /** Leichte Sprache: announces a text in German as it is in the data, with a line break; else empty. */
  readonly hard: string;
  readonly kindIn: (kind: string, place: string, part: string | undefined) => string;
  readonly operator: string;
  readonly status: {
    readonly heading: string;
    /** By status: the answer, and its meaning for visitors. */
    readonly answers: Readonly<
      Record<'running' | 'succeeded' | 'unclear' | 'ended', readonly [answer: string, meaning: string]>
    >;
    /** Added to the meaning of "ended": the facility may be open; by kind, "other" for a region's own kinds. */
    readonly mayBeOpen: Readonly<Record<'kita' | 'hort' | 'kinderhaus' | 'other', string>>;
    /** Age of the evidence. */
    readonly evidence: (asOf: string | undefined, checked: string) => string;
    readonly askFirst: string;
    readonly phone: string;
    readonly website: string;
    readonly websiteLink: string;
    readonly neither: (operator: string) => string;
  };
  readonly contact: {
    readonly heading: string;
    readonly noStreet: string;
    readonly noPhone: string;
    readonly email: string;
    readonly website: string;
    readonly profile: string;
    readonly ways: string;
    readonly foreign: string;
    readonly routeOsm: string;
    readonly searchOsm: string;
    readonly app: string;
    readonly timetable: string;
  };
  readonly place: {
    readonly heading: string;
    readonly picture: (town: string) => string;
    readonly districtCity: string;
    readonly precision: (label: string) => string;
    readonly exact: string;
    readonly street: string;
    readonly circle: (radius: string) => string;
    readonly addressCounts: string;
    readonly inferred: string;
    readonly origin: string;
  };
  /** Stops of public transport near the facility. */
  readonly stops: {
    readonly heading: string;
    readonly kinds: Readonly<Record<'bus' | 'tram' | 'rail' | 'stepFree', string>>;
    /** That distances are straight lines, and the way is longer. */
    readonly note: string;
  };
  /** Heading of further facts: opening hours, places. */
  readonly facts: string;
  readonly focus: {
    readonly heading: string;
    readonly none: string;
    readonly sites: (count: number) => string;
    readonly title: (label: string) => string;
    readonly description: (definition: string, places: readonly string[]) => string;
    readonly count: (count: number, documented: number) => string;
    readonly onMap: string;
    readonly nobody: string;
    readonly picture: (places: readonly string[]) => string;
    readonly caption: (places: readonly string[]) => string;
    readonly others: string;
    readonly ourTerms: string;
  };
  readonly space: { readonly heading: string; readonly noMore: string };
  readonly offers: {
    readonly heading: string;
    readonly note: string;
    /** Replaces the number of a source for an offer without one. */
    readonly unnumbered: string;
    readonly none: string;
  };
  readonly phases: {
    readonly heading: string;
    readonly documented: (count: number) => string;
    readonly inferred: string;
  };
  readonly notes: string;
  readonly sources: {
    readonly heading: string;
    readonly seen: (date: string) => string;
    readonly carries: string;
    readonly status: string;
    readonly focus: (label: string) => string;
    readonly space: string;
    readonly offer: (text: string) => string;
  };
  readonly correction: {
    readonly heading: string;
    readonly checked: string;
    readonly better: string;
    readonly report: string;
    readonly how: string;
    readonly subject: (name: string) => string;
    readonly body: (name: string, slug: string) => string;
  };
  readonly nearest: { readonly heading: string; readonly note: string };
}
