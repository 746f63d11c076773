import { format } from 'prettier';
import { expect, test } from 'vitest';
import { writeBetween } from './between-marks.ts';

const PAGE = '# A\n\n<!-- table -->\n\nold\n\n<!-- /table -->\n\nafter\n';
const TABLE = '| | a |\n|---|--:|\n| long name of a row | 1 |';

test('what stands between the marks is replaced, the rest is kept, and a second time nothing changes', () => {
  const once = writeBetween(PAGE, 'table', TABLE);
  expect(once).toContain(TABLE);
  expect(once).not.toContain('old');
  expect(once).toMatch(/^# A\n[^]*\nafter\n$/);
  expect(writeBetween(once, 'table', TABLE)).toBe(once);
});

test('the formatter leaves it alone', async () => {
  const once = writeBetween(PAGE, 'table', TABLE);
  expect(await format(once, { parser: 'markdown' })).toBe(once);
});

test('a text without the marks is refused', () => {
  expect(() => writeBetween('# A\n<!-- /table --> <!-- table -->', 'table', TABLE)).toThrow(
    /no <!-- table -->/,
  );
});
