import { dateOf } from '../repair/dates.ts';

/** A source as a list names it: an address, or a newspaper with a date. */
export interface Cited {
  readonly url?: string;
  readonly title: string;
  readonly publisher: string;
  readonly published?: string;
}

const URL_LIKE = /^([\p{L}\d-]+\.)+\p{L}{2,}(\/\S*)?$/iu;

/** A web address, completed with https:// where people leave it out; undefined where it is none. */
export function urlOf(text: string): string | undefined {
  const bare = text.trim().replace(/^<|>$/g, '');
  if (!URL_LIKE.test(bare) && !/^https?:\/\/\S+$/i.test(bare)) return undefined;
  const full = /^https?:\/\//i.test(bare) ? bare : `https://${bare}`;
  return URL.canParse(full) ? full : undefined;
}

function citedUrl(url: string): Cited {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return { url, title: `Seite auf ${host}`, publisher: host };
}

function citedText(text: string): Cited {
  const date = /((?:\d{1,2}\.\s*){0,2}(?:\d{4})|\d{1,2}\/\d{4})\s*$/u.exec(text);
  const published = date ? dateOf(date[0]) : undefined;
  const publisher = (published && date ? text.slice(0, date.index) : text).replace(/[\s,;:(]+$/u, '');
  return { title: text, publisher: publisher || text, ...(published ? { published } : {}) };
}

/** The sources in a cell of somebody's list, one a line or separated by semicolons or blanks between addresses. */
export function citedIn(cell: string): Cited[] {
  return cell
    .split(/[;\n\r]+|\s+(?=https?:\/\/)|(?<=https?:\/\/\S+),?\s+/u)
    .map((each) => each.trim().replace(/,$/, ''))
    .filter((each) => each !== '')
    .map((each) => {
      const url = urlOf(each);
      return url ? citedUrl(url) : citedText(each);
    });
}
