import { expect, test } from 'vitest';
import { LANGUAGES } from '../text/format/languages.ts';
import { OFFLINE } from '../text/messages/offline.ts';
import { missingPage, storedPage, type OfflineContext } from './stored-page.ts';

const PAGE = '<body><div class="app">$& Testkita</div></body>';
const stored = (headers: Record<string, string> = {}): Response => new Response(PAGE, { headers });
const context = (prefix: string, size?: number): OfflineContext => ({
  language: LANGUAGES.find((each) => each.prefix === prefix),
  start: '/karte/',
  size,
});

test('a stored page says from when it is and how large the copy is, above the page as it was', async () => {
  const page = await storedPage(
    stored({ date: 'Sun, 22 Nov 2026 10:00:00 GMT' }),
    'offline',
    context('', 3_140_000),
  );
  const html = await page.text();
  expect(html).toContain(
    'Sie sehen die gespeicherte Seite vom 22. November 2026. Die Kopie für unterwegs belegt 3,1 MB.',
  );
  expect(html).toContain('</aside><div class="app">$& Testkita');
});

test('what is not known is left out', async () => {
  const html = await (await storedPage(stored(), 'slow', context(''))).text();
  expect(html).toContain('Langsame Verbindung. Sie sehen die gespeicherte Seite.</aside>');
});

test('Arabic has the digits of its page, Leichte Sprache a line a sentence and the unit written out', async () => {
  const header = { date: 'Sun, 22 Nov 2026 10:00:00 GMT' };
  expect(await (await storedPage(stored(header), 'offline', context('ar', 2_000_000))).text()).toMatch(
    /2026[^]*2/,
  );
  const simple = await (await storedPage(stored(header), 'offline', context('leicht', 2_000_000))).text();
  expect(simple).toContain('vom 22. November 2026.\nDie gespeicherten Seiten brauchen Platz: 2 Megabyte.');
});

test.each(LANGUAGES)(
  'a page that was not stored says so in $name and leads to the stored map',
  async (language) => {
    const answer = missingPage({ language, start: '/karte/', size: undefined });
    expect(answer.status).toBe(503);
    const html = await answer.text();
    expect(html).toContain(`dir="${language.dir}"`);
    expect(html).toContain('href="/karte/"');
    expect(html).toContain(OFFLINE[language.prefix].missing);
  },
);

test('every language says its own words, with the figures in them', () => {
  const german = OFFLINE[''];
  for (const { prefix } of LANGUAGES) {
    const texts = OFFLINE[prefix];
    expect(texts.size('7431')).toContain('7431');
    for (const why of ['offline', 'slow'] as const) {
      expect(texts[why]('7431')).toContain('7431');
      expect(texts[why](undefined)).not.toContain('undefined');
    }
    expect(texts.slow('7431')).not.toBe(texts.offline('7431'));
    if (prefix === '') continue;
    for (const key of ['missing', 'toMap', 'newVersion', 'load'] as const)
      expect(texts[key], `${prefix} ${key}`).not.toBe(german[key]);
  }
});
