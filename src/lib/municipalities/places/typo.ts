/** True where `typed` from `typedAt` on is the rest of `name` from `nameAt` on, or begins it. */
function tailFits(typed: string, typedAt: number, name: string, nameAt: number, whole: boolean): boolean {
  if (typedAt > typed.length || nameAt > name.length) return false;
  if (whole && typed.length - typedAt !== name.length - nameAt) return false;
  return name.startsWith(typed.slice(typedAt), nameAt);
}

function fitsWithOneSlip(typed: string, name: string, whole: boolean): boolean {
  let at = 0;
  while (at < typed.length && at < name.length && typed[at] === name[at]) at += 1;
  return (
    tailFits(typed, at, name, at, whole) ||
    tailFits(typed, at + 1, name, at + 1, whole) || // a wrong letter
    tailFits(typed, at + 1, name, at, whole) || // one too many
    tailFits(typed, at, name, at + 1, whole) || // one missing
    (typed[at] === name[at + 1] && typed[at + 1] === name[at] && tailFits(typed, at + 2, name, at + 2, whole)) // two swapped
  );
}

/** True where the typed text is the name but for one wrong, missing, additional or swapped letter at most. */
export function isNameWithOneSlip(typed: string, name: string): boolean {
  return Math.abs(typed.length - name.length) <= 1 && fitsWithOneSlip(typed, name, true);
}

/** The same for a beginning: the name starts with what was meant. */
export function startsNameWithOneSlip(typed: string, name: string): boolean {
  return typed.length <= name.length + 1 && fitsWithOneSlip(typed, name, false);
}
