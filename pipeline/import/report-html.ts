import type { Proposal } from './propose.ts';
import { decisions, KINDS, ORDER, repairs, summary } from './report.ts';
import { remarkText, type Remark } from './understand/remark.ts';

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin-top: 2rem; border-bottom: 2px solid; }
article { margin: 1rem 0; padding: 0.5rem 1rem; border: 1px solid #8888; border-radius: 0.5rem; }
article h3 { margin: 0 0 0.25rem; font-size: 1rem; }
ul { margin: 0.25rem 0; padding-left: 1.25rem; }
details p { margin: 0.25rem 0; font-size: 0.9rem; white-space: pre-line; }
article { content-visibility: auto; contain-intrinsic-size: auto 5rem; }
`;

/** Explanation of each kind in the report. */
const MEANING: Readonly<Record<keyof typeof KINDS, string>> = {
  refused: 'Diese Zeilen werden nicht übernommen; dabei steht, was fehlt oder nicht stimmt.',
  doubtful: 'Diese Zeilen werden erst übernommen, wenn in der Liste geklärt ist, was dabeisteht.',
  changed: 'Diese Standorte gibt es schon; dabei steht, was sich ändert.',
  new: 'Diese Standorte kommen dazu.',
  unchanged: 'Hier ist nichts zu tun.',
};

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Escapes text from outside for HTML. */
const safe = (text: string): string => text.replace(/[&<>"']/g, (each) => ESCAPES[each] ?? each);

const list = (lines: readonly string[], name: string): string =>
  lines.length === 0
    ? ''
    : `<ul class="${name}">${lines.map((each) => `<li>${safe(each)}</li>`).join('')}</ul>`;

function article(proposal: Proposal): string {
  const heading = `Zeile ${proposal.row}: ${proposal.name}${proposal.place ? `, ${proposal.place}` : ''}`;
  const made = repairs(proposal);
  const counted =
    made.length === 0
      ? ''
      : `<details><summary>${made.length} Reparaturen und Annahmen</summary><p>${safe(made.join('\n'))}</p></details>`;
  return `<article><h3>${safe(heading)}</h3>${list(decisions(proposal), 'decisions')}${counted}</article>`;
}

/** Returns the report as one HTML file in pieces; it has no scripts and loads nothing. */
export function* htmlParts(
  name: string,
  proposals: readonly Proposal[],
  general: readonly Remark[],
): Generator<string> {
  yield [
    '<!doctype html>',
    '<html lang="de">',
    `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Übernahme der Liste ${safe(name)}</title>`,
    `<style>${STYLE}</style>`,
    `<h1>Übernahme der Liste ${safe(name)}</h1>`,
    `<p><strong>${safe(summary(proposals))}.</strong> Solange nicht mit --write übernommen wird, ist nichts geschrieben.</p>`,
    `${list(general.map(remarkText), 'general')}\n`,
  ].join('\n');
  for (const kind of ORDER) {
    const members = proposals.filter((each) => each.kind === kind);
    if (members.length === 0) continue;
    yield `<h2>${KINDS[kind]} (${members.length})</h2>\n<p>${MEANING[kind]}</p>\n`;
    for (const each of members) yield `${article(each)}\n`;
  }
  yield '</html>\n';
}
