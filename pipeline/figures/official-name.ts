/** Kinds and honorary titles that the register appends to a name and that are dropped. */
const TITLE = /^(Stadt( .+)?|[A-ZÄÖÜ][a-zäöüß]+stadt)$/;

export interface OfficialName {
  /** Name as on a town sign: "Kurort Rathen", "Bautzen / Budyšin". */
  readonly officialName: string;
  readonly sorbianName?: string;
}

/**
 * Splits the register's spelling: drops titles ("Rochlitz, Stadt, Stadt des Roten Porphyr" → "Rochlitz"), puts "Kurort"
 * in front ("Rathen, Kurort" → "Kurort Rathen") and also returns the Sorbian name after " / " separately
 * ("Weißwasser/O.L., Stadt / Běła Woda"). Returns undefined for an unknown addition, so that nothing is lost silently.
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
