/** What the register appends to a name and nobody says: kinds and titles of honour. */
const TITLE = /^(Stadt( .+)?|[A-ZÄÖÜ][a-zäöüß]+stadt)$/;

/** An official name taken apart. */
export interface OfficialName {
  /** As it would stand on a sign: "Kurort Rathen", "Bautzen / Budyšin". */
  readonly officialName: string;
  readonly sorbianName?: string;
}

/**
 * Takes the register's spelling apart: titles go ("Rochlitz, Stadt, Stadt des Roten Porphyr" → "Rochlitz"), "Kurort"
 * comes in front ("Rathen, Kurort" → "Kurort Rathen"), the Sorbian name after " / " is kept and given separately
 * ("Weißwasser/O.L., Stadt / Běła Woda"). Returns undefined where an appendix is unknown, so that nothing is lost unseen.
 */
export function readOfficialName(registered: string): OfficialName | undefined {
  const names: string[] = [];
  let resort = false;
  for (const half of registered.split(' / ')) {
    const [name = '', ...appendices] = half.split(', ');
    for (const each of appendices) {
      if (each === 'Kurort') resort = true;
      else if (!TITLE.test(each)) return undefined;
    }
    names.push(name.trim());
  }
  const [german = '', sorbianName, ...more] = names;
  if (german === '' || sorbianName === '' || more.length > 0) return undefined;
  const officialName = [resort ? `Kurort ${german}` : german, ...(sorbianName ? [sorbianName] : [])].join(
    ' / ',
  );
  return sorbianName ? { officialName, sorbianName } : { officialName };
}
