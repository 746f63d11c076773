import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from './copy-text.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('says whether the text was copied', async () => {
  const written: string[] = [];
  const writeText = (text: string): Promise<void> => {
    written.push(text);
    return Promise.resolve();
  };
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('Testtext')).toBe(true);
  expect(written).toEqual(['Testtext']);
});

test.each([
  ['a browser that refuses', { clipboard: { writeText: () => Promise.reject(new Error('refused')) } }],
  ['a page without HTTPS', {}],
])('%s: false, nothing is thrown, and the text is selected', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await copyText('Testtext')).toBe(false);
  const field = { focus: vi.fn(), select: vi.fn() };
  expect(await copyText('Testtext', field)).toBe(false);
  expect(field.focus).toHaveBeenCalledOnce();
  expect(field.select).toHaveBeenCalledOnce();
});
