/** Texts of a built page as a reader meets them. */
import { attribution } from './attribution.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const decoded = (text: string): string =>
  text.replace(/&(#?\w+);/g, (all, name: string) =>
    name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (ENTITIES[name] ?? all),
  );

/** Without comments, drawings, scripts and styles. */
const visible = (html: string): string =>
  html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(svg|script|style|code|pre)\b[\s\S]*?<\/\1>/g, ' ');
/** Texts of attributes that are shown or read out. */
const spoken = (html: string): string[] =>
  [...html.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(([, text = '']) =>
    decoded(text),
  );
const BLOCKS =
  /<\/?(?:p|div|li|ul|ol|dl|dt|dd|h\d|section|article|aside|header|footer|nav|main|table|tr|td|th|caption|br|button|label|legend|fieldset|summary|details|option|figure|figcaption|address|title|a)\b[^>]*>/g;
/** A line break in the source is a space, except in Leichte Sprache. */
const withoutTags = (html: string): string => decoded(html.replace(BLOCKS, '\n').replace(/<[^>]+>/g, ''));

/** All text with the title, the description and spoken attributes; without texts of the data marked as German. */
export function proseOf(html: string): string {
  const own = visible(html).replace(/<(?!html)(\w+)\b[^>]*\slang="(?:de|hsb)"[^>]*>[\s\S]*?<\/\1>/g, ' ');
  const described = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return [
    withoutTags(own)
      .replace(/https?:\/\/\S+/g, ' ')
      .replace(/[ \t]*\n\s*/g, '\n'),
    ...spoken(own),
    decoded(described),
  ].join('\n');
}

export const textNodesOf = (html: string): string[] =>
  [...visible(html).matchAll(/>([^<>]+)</g)].map(([, text = '']) => decoded(text).trim()).filter(Boolean);

const ANNOUNCED = 'Der nächste Text ist in schwerer Sprache\\.\\s*(?:</span>)?';
/** An announcement with the text right behind it, or with the list or paragraph that follows its own paragraph. */
const HARD = [
  new RegExp(`(${ANNOUNCED})\\s*<(bdi)\\b[^>]*>([\\s\\S]*?)</bdi>`, 'g'),
  new RegExp(`(${ANNOUNCED}\\s*</p>)\\s*<(ul|ol|dl|p)\\b[^>]*>([\\s\\S]*?)</\\2>`, 'g'),
];

/** Texts in hard language that a page in Leichte Sprache announces. */
export const announcedTextsOf = (html: string): string[] =>
  HARD.flatMap((each) => [...visible(html).matchAll(each)].map(([, , , text = '']) => withoutTags(text)));

/** Names may be long; a name has no sentences. */
const isName = (text: string): boolean =>
  !/;|[a-zäöüß]{3}\. [A-ZÄÖÜ]/.test(text) && text.split(/\s+/).length <= 12;

/** Lines of a page in Leichte Sprache without announced texts, names and the attribution that the source prescribes. */
export function simpleTextsOf(html: string): string[] {
  const body = visible(html.slice(html.indexOf('<body')));
  const names = new Set(
    [...body.matchAll(/<bdi\b[^>]*>([\s\S]*?)<\/bdi>/g)]
      .map(([, text = '']) => withoutTags(text).trim())
      .filter(isName),
  );
  const own = HARD.reduce((text, each) => text.replace(each, '$1\n'), body)
    .replaceAll(attribution, '')
    .replace(/<address\b[\s\S]*?<\/address>/g, '')
    .replace(/<span class="tip\b[^>]*>[^<]*<\/span>/g, '')
    .replace(/<bdi\b[^>]*>([\s\S]*?)<\/bdi>/g, (all, text: string) =>
      isName(withoutTags(text)) ? 'Name' : all,
    )
    .replace(/<span class[^>]*>/g, '\n');
  return [...withoutTags(own).split('\n'), ...spoken(own).flatMap((each) => each.split('\n'))]
    .map((line) => line.trim())
    .filter((line) => line !== '' && !names.has(line));
}
