/**
 * Escape sequences of terminals (ECMA-48): CSI with its parameters; OSC, DCS, SOS, PM and APC up to their end; and
 * two-character sequences. Each with ESC or as a single C1 control.
 */
const SEQUENCES =
  // eslint-disable-next-line no-control-regex -- these very characters are removed
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|(?:\x1b[\]PX^_]|[\x90\x98\x9d\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g;

/**
 * Control characters other than line feed and tab, bidi controls, zero-width characters, tags, other format characters.
 */
const UNSEEN =
  // eslint-disable-next-line no-misleading-character-class -- single code points, none of them combines here
  /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\u{e0000}-\u{e0fff}]/gu;

/**
 * Makes text from outside (a list, a file, a geocoder) safe to print: removes escape sequences, bidi controls and
 * invisible characters. Keeps line feeds and tabs. Runs in linear time.
 */
export function printable(text: string): string {
  return text.replace(SEQUENCES, '').replace(UNSEEN, '');
}

/** Applies `printable` to each piece; a piece must contain whole escape sequences. */
export function* printableParts(parts: Iterable<string>): Generator<string> {
  for (const part of parts) yield printable(part);
}

/** Writes the characters that `printable` would remove as JSON escapes, so that all texts stay exact. */
export function printableJson(json: string): string {
  return json.replace(UNSEEN, (letter) =>
    [...Array(letter.length).keys()]
      .map((at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** Exits without an error when the program that reads the output (`head`, `less`) closes the pipe. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** Prints a line to standard output. */
export function say(line: string): void {
  console.log(printable(line));
}

/** Prints a line to standard error. */
export function complain(line: string): void {
  console.error(printable(line));
}

/** Prints JSON as the only content of standard output; a large text may come in pieces. */
export function sayJson(json: string | Iterable<string>): void {
  for (const part of typeof json === 'string' ? [json] : json) process.stdout.write(printableJson(part));
  process.stdout.write('\n');
}
