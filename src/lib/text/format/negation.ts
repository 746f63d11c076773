/** A tag with its attributes, or an element whose text is not read as a page's text. */
const NO_TEXT = /(<(script|style|title)\b[\s\S]*?<\/\2>|<(?:"[^"]*"|'[^']*'|[^'">])*>)/gi;
const DENIES = /(?<!\p{L})(nicht|nie|kein(?:e[mnrs]?)?)(?!\p{L})/giu;

/**
 * Leichte Sprache prints the word that denies in bold, since all hangs on it (DIN SPEC 33429). Sets it so in the finished
 * HTML of a page that has no script: nothing but text between tags is touched.
 */
export function boldNegation(html: string): string {
  // One element around the text: in a row of icon and text it stays one piece.
  const marked = (text: string): string => {
    const bold = text.replace(DENIES, '<b>$1</b>');
    return bold === text ? text : `<span>${bold}</span>`;
  };
  let result = '';
  let at = 0;
  for (const skipped of html.matchAll(NO_TEXT)) {
    result += marked(html.slice(at, skipped.index)) + skipped[0];
    at = skipped.index + skipped[0].length;
  }
  return result + marked(html.slice(at));
}
