/** In the browser a part's HTML is in the page already; where it is not, the part is made anew in an empty place. */
export function partHtml(): string {
  return '';
}
