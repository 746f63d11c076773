import { headingOf, isContactGroup, isGuessed, isPersonPart, type Heading } from './heading-words.ts';
import { cellText, type SheetRow } from './table.ts';

/** A column of a list with the field it holds. */
export interface ListColumn extends Heading {
  /** Heading of a more precise column for the same field, because of which this one is left out. */
  readonly beatenBy?: string;
}

export interface Headings {
  /** Index of the last heading row. */
  readonly at: number;
  readonly columns: readonly ListColumn[];
  /** Number of different known fields. */
  readonly known: number;
}

const SEARCHED_ROWS = 20;

const textsOf = (row: SheetRow | undefined): string[] =>
  (row?.cells ?? []).map((cell) => cellText(cell).replace(/\s+/g, ' ').slice(0, 200));

/** Counts the different known fields, without columns that are left out. */
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

/** Reads two heading rows together: "Anschrift" above "Straße", "PLZ", "Ort"; "Träger" above "Name", "Art". */
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
    // "Kontakt" above "Telefon" is the facility's; above "Name" it is a person's. "Ansprechpartner" is always a
    // person's.
    const ofHouse = isContactGroup(group) && single.field !== undefined && single.field !== 'name';
    if (over.field === 'private' && !ofHouse) return { ...over, text: `${group} ${below}` };
    if (single.field === 'name' && over.field !== undefined && over.field !== 'name' && single.rank >= 2)
      return { text: `${group} ${below}`, field: undefined, rank: 0 };
    return single;
  });
}

/** True if the row below headings is a second heading row and not data. */
function isSecondRow(texts: readonly string[]): boolean {
  const filled = texts.filter((each) => each !== '');
  const known = filled.filter((each) => {
    const heading = headingOf(each);
    return heading.field !== undefined && !isGuessed(heading);
  });
  return filled.length >= 2 && known.length * 2 >= filled.length;
}

/**
 * Decides between columns for the same field. Our own headings and synonyms are kept, and the first non-empty cell
 * wins; an ambiguous or mistyped heading loses against a better one. "Standort" beside a name column is the town if no
 * other column names it.
 */
function decided(given: readonly Heading[]): ListColumn[] {
  // Beside "Vorname", a column "Name" contains persons.
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

/**
 * Finds the headings among the first 20 non-empty rows: the row, or two consecutive ones, with the most known fields
 * (at least two, one of them the name); undefined if there are none.
 */
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
