const MONTHS = [
  ['januar', 'jan', 'jänner'],
  ['februar', 'feb'],
  ['märz', 'mär', 'mrz', 'maerz'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['dezember', 'dez'],
] as const;

const two = (value: number | string): string => String(value).padStart(2, '0');
const fourDigits = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** Day 0 of spreadsheet dates. */
const EXCEL_EPOCH_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

function monthNumber(name: string): number {
  const bare = name.toLowerCase().replace('.', '');
  return MONTHS.findIndex((names) => (names as readonly string[]).includes(bare)) + 1;
}

/** Returns an ISO date if it exists; undefined for 31 February. */
function valid(date: string): string | undefined {
  if (!/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(date)) return undefined;
  if (date.length < 10) return date;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : undefined;
}

/**
 * Parses a date to the precision written: "2023", "2023-04" or "2023-04-30". Reads 30.04.2023, 30.4.23, 04/2023, April
 * 2023, 30. April 2023 and spreadsheet day numbers.
 */
export function dateOf(text: string): string | undefined {
  const bare = text.trim().replace(/^(?:Stand|seit|vom|am|ca\.)\s*:?\s*/iu, '');
  const day = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4}|\d{2})$/.exec(bare);
  if (day) return valid(`${fourDigits(day[3] ?? '')}-${two(day[2] ?? '')}-${two(day[1] ?? '')}`);
  const month = /^(\d{1,2})\s*[/.]\s*(\d{4})$/.exec(bare);
  if (month) return valid(`${month[2] ?? ''}-${two(month[1] ?? '')}`);
  const words = /^(?:(\d{1,2})\.\s*)?([A-Za-zÄäÖöÜü]+\.?)\s+(\d{4}|\d{2})$/u.exec(bare);
  if (words) {
    const name = monthNumber(words[2] ?? '');
    const date = `${fourDigits(words[3] ?? '')}-${two(name)}`;
    return name === 0 ? undefined : valid(words[1] ? `${date}-${two(words[1])}` : date);
  }
  if (/^\d{5}$/.test(bare) && Number(bare) > 36_000)
    return valid(new Date(EXCEL_EPOCH_MS + Number(bare) * DAY_MS).toISOString().slice(0, 10));
  return valid(bare);
}
