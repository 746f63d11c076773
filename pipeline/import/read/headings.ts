import { headingOf, isContactGroup, isGuessed, isPersonPart, type Heading } from './heading-words.ts';
import { cellText, type SheetRow } from './table.ts';

/** A column of a list with what it holds. */
export interface ListColumn extends Heading {
  /** Heading of the more exact column that says the same, for which this one is left out. */
  readonly beatenBy?: string;
}

/** Where the headings of a sheet lie and what they say. */
export interface Headings {
  /** Index of the last heading row among the rows. */
  readonly at: number;
  readonly columns: readonly ListColumn[];
  /** Number of different fields that are known. */
  readonly known: number;
}

const SEARCHED_ROWS = 20;

const textsOf = (row: SheetRow | undefined): string[] =>
  (row?.cells ?? []).map((cell) => cellText(cell).replace(/\s+/g, ' ').slice(0, 200));

/** Number of different fields that headings name, without those that are left out. */
function knownIn(headings: readonly Heading[]): number {
  const fields = headings.flatMap(({ field }) =>
    field === undefined || field === 'ignored' || field === 'private' || field === 'unused' ? [] : [field],
  );
  return new Set(fields).size;
}

const hasName = (headings: readonly Heading[]): boolean => {
  const persons = headings.some((each) => isPersonPart(each.text));
  return headings.some((each) => each.field === 'name' && !(persons && each.rank >= 2));
};

/** Two heading rows read together: "Anschrift" over "Straße", "PLZ", "Ort"; "Träger" over "Name", "Art". */
function joined(upper: readonly string[], lower: readonly string[]): Heading[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [above = '', below = ''] = [upper[column], lower[column]];
    if (above !== '') group = above;
    if (below === '') return headingOf(above);
    const both = headingOf(`${group} ${below}`);
    if (group !== '' && both.field !== undefined && !isGuessed(both)) return both;
    const single = headingOf(below);
    const over = headingOf(group);
    // "Kontakt" over "Telefon" is the institution's; over "Name" it is a person's, as "Ansprechpartner" always is.
    const ofHouse = isContactGroup(group) && single.field !== undefined && single.field !== 'name';
    if (over.field === 'private' && !ofHouse) return { ...over, text: `${group} ${below}` };
    if (single.field === 'name' && over.field !== undefined && over.field !== 'name' && single.rank >= 2)
      return { text: `${group} ${below}`, field: undefined, rank: 0 };
    return single;
  });
}

/** True where a row below headings is a second row of headings and not the first of the data. */
function isSecondRow(texts: readonly string[]): boolean {
  const filled = texts.filter((each) => each !== '');
  const known = filled.filter((each) => {
    const heading = headingOf(each);
    return heading.field !== undefined && !isGuessed(heading);
  });
  return filled.length >= 2 && known.length * 2 >= filled.length;
}

/**
 * Decides between columns that say the same. Our own headings and synonyms stand side by side, the first filled cell
 * wins; a vague or mistyped heading gives way to a better one. "Standort" beside a name is the town where no other
 * column names it.
 */
function decided(given: readonly Heading[]): ListColumn[] {
  // Beside "Vorname", a column "Name" holds persons.
  const persons = given.some((each) => isPersonPart(each.text));
  const headings = given.map((each): Heading =>
    persons && each.field === 'name' && each.rank >= 2 ? { ...each, field: 'private' } : each,
  );
  const best = new Map<string, Heading>();
  for (const each of headings) {
    const before = each.field === undefined ? undefined : best.get(each.field);
    if (each.field !== undefined && (before === undefined || each.rank < before.rank))
      best.set(each.field, each);
  }
  return headings.map((each): ListColumn => {
    const winner = each.field === undefined ? undefined : best.get(each.field);
    if (!winner || winner.rank === each.rank || each.rank < 2 || each.field === 'private') return each;
    if (each.field === 'name' && each.rank === 3 && !best.has('place') && !best.has('municipality'))
      return { ...each, field: 'place' };
    return { text: each.text, field: undefined, rank: each.rank, beatenBy: winner.text };
  });
}

/** Finds the headings: of the first twenty filled rows the one, or two together, that names the most fields, a name among them. */
export function findHeadings(rows: readonly SheetRow[]): Headings | undefined {
  let best: Headings | undefined;
  const consider = (at: number, headings: readonly Heading[]): void => {
    const known = knownIn(headings);
    if (known >= 2 && hasName(headings) && known > (best?.known ?? 0))
      best = { at, columns: decided(headings), known };
  };
  for (let at = 0; at < Math.min(SEARCHED_ROWS, rows.length); at++) {
    const texts = textsOf(rows[at]);
    consider(at, texts.map(headingOf));
    const below = textsOf(rows[at + 1]);
    if (isSecondRow(below)) consider(at + 1, joined(texts, below));
  }
  return best;
}
