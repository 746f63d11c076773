import { describe, expect, it } from 'vitest';
import { municipalities, sites } from '../derived.ts';
import { PALETTE, token } from './colours.ts';
import { PICTURES } from './contents.ts';
import { linkPicture, type PictureContent } from './picture.ts';
import { FONTS, renderSvg } from './renderer.ts';
import { fontMetrics } from './text-width.ts';

const content: PictureContent = {
  title: 'Testkita Musterkäfer',
  subtitle: 'Kita in Musterort',
  note: 'Eine Zeile am Fuß',
  points: [{ lon: 13.7, lat: 51 }],
};
const big = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset);

describe('a link picture', () => {
  it('is a PNG of 1200 × 630 pixels in at most 256 colours, below 60 kB', () => {
    const png = linkPicture(content);
    expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
    expect([big(png).getUint32(16), big(png).getUint32(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(60_000);
    expect(PALETTE.length).toBeLessThanOrEqual(256);
  });

  it('is the same bytes every time, and others for another name or place', () => {
    const png = Buffer.from(linkPicture(content));
    expect(png.equals(linkPicture(content))).toBe(true);
    expect(png.equals(linkPicture({ ...content, title: 'Testkita Musterbiene' }))).toBe(false);
    expect(png.equals(linkPicture({ ...content, points: [{ lon: 12.4, lat: 51 }] }))).toBe(false);
  });

  it('shows hostile names as text', () => {
    const hostile = { ...content, title: '<script>&"\u0000\u202e' + 'a'.repeat(10_000) };
    expect(linkPicture(hostile).length).toBeGreaterThan(1000);
  });

  it('exists for every site and every municipality', () => {
    expect(PICTURES.standorte.size).toBe(sites.length);
    expect(PICTURES.gemeinden.size).toBe(municipalities.length);
  });

  it('marks the area of every municipality and district', () => {
    for (const [name, make] of [...PICTURES.gemeinden, ...PICTURES.kreise])
      expect(make().area, name).toBeDefined();
  });
});

describe('fonts of the pictures', () => {
  const [latin, sorbian] = FONTS.bold.map(fontMetrics);

  it('have every letter of every name', () => {
    const texts = Object.values(PICTURES).flatMap((kind) => [...kind.values()].map((make) => make()));
    const letters = new Set(texts.flatMap(({ title, subtitle, note }) => [...(title + subtitle + note)]));
    expect([...letters].filter((each) => !latin?.has(each) && !sorbian?.has(each))).toEqual([]);
  });

  it('are as wide as the renderer draws them', () => {
    const size = 100;
    const text = 'HamburgMünze';
    const { width, height, pixels } = renderSvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="120"><text y="90" font-size="${size}" font-weight="700" font-family="Atkinson Hyperlegible Next" fill="${token('ink')}">${text}</text></svg>`,
    );
    const columns = Array.from({ length: width }, (_, x) =>
      Array.from({ length: height }, (_, y) => pixels[(y * width + x) * 4 + 3] ?? 0).some((each) => each > 0),
    );
    const drawn = columns.lastIndexOf(true) + 1;
    // Side bearings and kerning: within a tenth of an em.
    expect(Math.abs((latin?.width(text) ?? 0) * size - drawn)).toBeLessThan(10);
  });
});
