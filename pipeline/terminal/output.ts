/**
 * Escape sequences of terminals (ECMA-48): CSI with its parameters, OSC, DCS, SOS, PM and APC up to their end, and
 * two-character ones; with ESC or as one C1 control.
 */
const SEQUENCES =
  // eslint-disable-next-line no-control-regex -- these very characters are removed
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|(?:\x1b[\]PX^_]|[\x90\x98\x9d\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g;

/** Control characters other than line feed and tab, bidi controls, zero widths, tags, other format characters. */
const UNSEEN =
  // eslint-disable-next-line no-misleading-character-class -- single code points, none of them combines here
  /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\u{e0000}-\u{e0fff}]/gu;

/**
 * A text of strangers (a list, a file, a geocoder) as it may be shown: without escape sequences, without characters that
 * turn the direction of a text or that nobody sees. Line feeds and tabs stay. Linear in the length of the text.
 */
export function printable(text: string): string {
  return text.replace(SEQUENCES, '').replace(UNSEEN, '');
}

/** The same piece by piece; a piece must hold whole escape sequences. */
export function* printableParts(parts: Iterable<string>): Generator<string> {
  for (const part of parts) yield printable(part);
}

/** JSON whose texts are exact, with what `printable` would remove written as escapes. */
export function printableJson(json: string): string {
  return json.replace(UNSEEN, (letter) =>
    [...Array(letter.length).keys()]
      .map((at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** Ends quietly where the program that reads the output (`head`, `less`) has seen enough. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** Writes a line on standard output. */
export function say(line: string): void {
  console.log(printable(line));
}

/** Writes a line on standard error. */
export function complain(line: string): void {
  console.error(printable(line));
}

/** Writes JSON on standard output, and nothing else of it; pieces of a large one one after the other. */
export function sayJson(json: string | Iterable<string>): void {
  for (const part of typeof json === 'string' ? [json] : json) process.stdout.write(printableJson(part));
  process.stdout.write('\n');
}
