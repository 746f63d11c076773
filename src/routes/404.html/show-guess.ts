/**
 * Script of the 404 page: shows it in the language of the address, forwards addresses with an official key to today's page and
 * names pages with a similar address. Built as a file of its own, because the page is served at any depth.
 */
import { guessAddress, type GuessedPage, type KnownAddresses } from '$lib/municipalities/guess-address.ts';
import type { LanguagePrefix } from '$lib/text/format/languages.ts';

const blocks = [...document.querySelectorAll<HTMLElement>('[data-language-block]')];
const base = document.querySelector<HTMLElement>('[data-base]')?.dataset.base ?? '';
const path = location.pathname.slice(base.length);
const languages = blocks.flatMap(({ dataset }) => (dataset.languageBlock ?? '') || []) as LanguagePrefix[];

function shown(prefix: string): HTMLElement | undefined {
  const block = blocks.find(({ dataset }) => dataset.languageBlock === prefix);
  if (!block) return undefined;
  for (const each of blocks) each.hidden = each !== block;
  // Header and footer stay German.
  for (const part of document.querySelectorAll<HTMLElement>('header, footer')) {
    part.lang ||= document.documentElement.lang;
    part.dir ||= 'ltr';
  }
  document.documentElement.lang = block.lang;
  document.documentElement.dir = block.dir;
  const heading = block.querySelector('h1')?.textContent ?? '';
  document.title = document.title.replace(/^.*(?= · )/, heading);
  return block;
}

function link({ path: to, label }: GuessedPage): HTMLAnchorElement {
  const a = document.createElement('a');
  a.href = base + to;
  a.textContent = label;
  a.lang = 'de';
  return a;
}

function name(block: HTMLElement, pages: readonly GuessedPage[]): void {
  const line = block.querySelector<HTMLElement>('[data-guess]');
  if (!line) return;
  const links = pages.flatMap((page, at) => (at === 0 ? [link(page)] : [', ', link(page)]));
  line.append(`${line.dataset.guess ?? ''} `, ...links, line.dataset.mark ?? '');
}

/** Fills the place search, unless the reader was faster. */
function fill(field: HTMLInputElement | null | undefined, place: string): void {
  if (field?.value === '') field.value = place;
}

async function show(): Promise<void> {
  const none: KnownAddresses = { areas: [], former: [], sites: [], focus: [], pages: [], places: [] };
  const block = shown(guessAddress(path, none, languages).prefix);
  const answer = await fetch(`${base}/adressen.json`);
  if (!answer.ok) return;
  const {
    moved,
    name: place,
    similar,
  } = guessAddress(path, (await answer.json()) as KnownAddresses, languages);
  if (moved) location.replace(base + moved.path + location.search + location.hash);
  else if (block && similar.length > 0) name(block, similar);
  // A village has no page, but the map finds it.
  else fill(block?.querySelector('input'), place);
}

// Without the list of addresses the page stays as it is.
show().catch(() => undefined);
