/** A tag with its attributes, or an element whose content is not text of the page. */
const NO_TEXT = /(<(script|style|title)\b[\s\S]*?<\/\2>|<(?:"[^"]*"|'[^']*'|[^'">])*>)/gi;
const DENIES = /(?<!\p{L})(nicht|nie|kein(?:e[mnrs]?)?)(?!\p{L})/giu;

/**
 * Leichte Sprache sets negations in bold (DIN SPEC 33429). Changes the text between tags in finished HTML; for pages
 * without scripts only, because hydration would fail.
 */
export function boldNegation(html: string): string {
  // Wraps the text in one element: in a flex row of icon and text it stays one item.
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
