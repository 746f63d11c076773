/**
 * `npm run fonts`: subsets Atkinson Hyperlegible Next (SIL OFL 1.1, no reserved name) to the letters and weights in
 * use; this halves the bytes of every first visit. The files are committed because they change only with the font.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const SOURCE = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next';
const TARGET = 'src/lib/ui/fonts';
/** Range of weights in use. */
const WEIGHTS = { min: 400, max: 750, default: 400 };

/** OpenType features in use: kerning and tabular figures. */
const FEATURES = { keepFeatures: ['kern', 'tnum'], noHinting: true };

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** Signs that few pages show. Among the letters they would be a tenth of the file that every first visit waits for. */
const RARE = `"#$'*+<=>[\\]^_\`{|}~•ẞ`;

/** Letters of German and two accents of Saxon names; loaded by every page. */
const GERMAN = [...range(0x20, 0x7e), ...'\u00a0\u00ad§©«°±²·»ÄÖÜßäöüéó×–—‘’‚“”„…‹›€−']
  .filter((letter) => !RARE.includes(letter))
  .join('');

/** Letters of each file, and the package's file it is cut from. */
const PARTS = {
  latin: { from: 'latin', letters: GERMAN },
  // Rare signs, and Western European accents, such as in French names.
  'latin-1': {
    from: 'latin',
    letters: RARE + [...range(0xa1, 0xff)].filter((letter) => !(GERMAN + RARE).includes(letter)).join(''),
  },
  // Upper Sorbian names are on the map of every first visit; this small file avoids loading the large one.
  sorbian: { from: 'latin-ext', letters: 'ćčěłńřšžźČŁŠŽ' },
  // Polish, Czech and related languages.
  'latin-ext': { from: 'latin-ext', letters: range(0x100, 0x24f) },
};

/**
 * Fonts for link pictures: their renderer supports neither woff2 nor variable axes, so each file has one weight. Never
 * sent to readers.
 */
const PICTURE_TARGET = 'src/lib/server/pictures/fonts';
const PICTURE_PARTS = {
  'regular-latin': { parts: ['latin', 'latin-1'], weight: 400 },
  'regular-sorbian': { parts: ['sorbian'], weight: 400 },
  'bold-latin': { parts: ['latin', 'latin-1'], weight: 700 },
  'bold-sorbian': { parts: ['sorbian'], weight: 700 },
} as const;

const packageFont = (from: string): Buffer =>
  readFileSync(`${SOURCE}/files/atkinson-hyperlegible-next-${from}-wght-normal.woff2`);

for (const [part, { from, letters }] of Object.entries(PARTS)) {
  const original = packageFont(from);
  const made = await subsetFont(original, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
    ...FEATURES,
  });
  writeFileSync(`${TARGET}/atkinson-${part}.woff2`, made);
  console.log(`atkinson-${part}.woff2: ${original.length} → ${made.length} bytes`);
}
for (const [name, { parts, weight }] of Object.entries(PICTURE_PARTS)) {
  const letters = parts.map((part) => PARTS[part].letters).join('');
  const made = await subsetFont(packageFont(PARTS[parts[0]].from), letters, {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  });
  writeFileSync(`${PICTURE_TARGET}/atkinson-${name}.ttf`, made);
  console.log(`atkinson-${name}.ttf: ${made.length} bytes`);
}
for (const folder of [TARGET, PICTURE_TARGET])
  writeFileSync(`${folder}/OFL.txt`, readFileSync(`${SOURCE}/LICENSE`));
