import { isPersonalEmail } from '../../../src/lib/sites/record/persons.ts';
import { normaliseWords } from '../../../src/lib/text/normalise.ts';
import { withoutEnd } from './cited.ts';
import { GIVEN_NAMES } from './given-names.ts';

export function emailsIn(text: string): string[] {
  return text
    .replace(/^mailto:/i, '')
    .split(/[\s;,<>()]+/)
    .map((each) => withoutEnd(each.replace(/^mailto:/i, ''), '.:'))
    .filter((each) => /^[^@]+@[^@.]+(?:\.[^@.]+)+$/.test(each));
}

/** Frequent German family names, normalised; an address consisting of one is probably a person's. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schaefer koch bauer richter klein wolf
  schroeder neumann schwarz zimmermann braun krueger hofmann hartmann lange schmitt werner krause meier lehmann schmid
  schulze maier koehler herrmann koenig walter mayer huber kaiser fuchs peters lang scholz moeller weiss jung hahn
  schubert vogel friedrich keller guenther frank berger winkler roth beck lorenz baumann franke albrecht schuster simon
  ludwig boehm winter kraus martin schumacher kraemer vogt stein jaeger otto sommer gross seidel heinrich brandt haas
  schreiber graf schulte dietrich ziegler kuhn kuehn pohl engel horn busch bergmann thomas voigt sauer arnold wolff
  pfeiffer mustermann muster`.split(/\s+/),
);

/**
 * True if an address looks like a person's: "vorname.name", an initial and a name, a given name, or a frequent family
 * name. Words that occur in `names` (the facility, its operator or place, as the list writes them) do not count.
 */
export function looksPersonal(address: string, names: readonly string[]): boolean {
  const [local = ''] = address.split('@');
  const words = local
    .split(/[._+\d-]+/)
    .map((each) => normaliseWords(each).join(''))
    .filter((each) => each !== '');
  const own = names.flatMap((each) => normaliseWords(each)).filter((each) => each.length >= 4);
  const isOwn = (word: string): boolean =>
    own.some((each) => each === word || (word.length >= 5 && each.includes(word)));
  if (words.every(isOwn)) return false;
  if (isPersonalEmail(address)) return true;
  const [first = '', second] = words;
  if (second !== undefined && first.length === 1) return !HOUSE.test(second);
  return words.some((word) => !isOwn(word) && (GIVEN_NAMES.has(word) || FAMILY_NAMES.has(word)));
}

const HOUSE =
  /kita|kiga|krippe|hort|kinder|garten|haus|familie|ekiz|zentrum|info|kontakt|leitung|post|mail|verwaltung/;
