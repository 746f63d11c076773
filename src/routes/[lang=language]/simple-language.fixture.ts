/** Rules of Leichte Sprache (DIN SPEC 33429) that a machine can check. Names and announced hard texts are removed before. */

/** Most words of a sentence. */
const LONGEST = 8;

/** Words that begin a subordinate clause; at the beginning of a sentence, "wo" and "was" ask. */
const SUBORDINATE =
  /(?<!\p{L})(weil|dass|wenn|damit|obwohl|obgleich|sobald|solange|während|nachdem|bevor|falls|sodass|indem|wobei|womit|wodurch|worüber)(?!\p{L})|[^:?.!\s] (ob) |\S, (der|die|das|den|dem|dessen|deren|wo|was|wer|wie|welche[rnms]?|um)(?!\p{L})/iu;

const RULES: readonly (readonly [fault: string, breaks: (sentence: string) => boolean])[] = [
  ['too long', (each) => each.split(/[\s/]+/).filter((word) => /[\p{L}\d]/u.test(word)).length > LONGEST],
  ['brackets', (each) => /[()[\]]/.test(each)],
  ['Roman number', (each) => /(?<![\p{L}\d])(II|III|IV|VI{0,3}|IX|XI{0,3})(?![\p{L}\d])/u.test(each)],
  ['decimal comma', (each) => /\d,\d/.test(each)],
  ['semicolon', (each) => each.includes(';')],
  ['subordinate clause', (each) => SUBORDINATE.test(each)],
];

/** A colon ends a sentence too: "Wir wissen nicht: Gibt es das Zentrum noch?" */
const sentencesOf = (text: string): string[] =>
  text
    .split(/\n|(?<=[.?!:]["“]?)(?:\s+|$)/u)
    .map((each) => each.trim())
    .filter(Boolean);

const ABBREVIATION =
  /(?<!\p{L})(\p{L}\.[\u00a0 ]?\p{L}\.|\p{L}{1,4}\.[\u00a0 ]\p{Ll}|(bzw|usw|ca|ggf|Nr|Str|Tel|inkl|evtl|vgl)\.|(EKiZ|DaZ|ESF|km|m|kg|h|Mo|Fr|gGmbH)(?![\p{L}-]))/u;

/** Each rule that a text breaks, with the sentence: "too long: …". */
export const faultsIn = (text: string): string[] => [
  ...sentencesOf(text).flatMap((sentence) =>
    RULES.flatMap(([fault, breaks]) => (breaks(sentence) ? [`${fault}: ${sentence}`] : [])),
  ),
  // By line: an abbreviation's full stop ends no sentence.
  ...text.split('\n').flatMap((line) => (ABBREVIATION.test(line) ? [`abbreviation: ${line.trim()}`] : [])),
];
