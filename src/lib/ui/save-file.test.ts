import { afterEach, expect, test, vi } from 'vitest';
import { saveText } from './save-file.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a file stays available while the browser asks where to save it, and goes then', () => {
  vi.useFakeTimers();
  const link = { href: '', download: '', click: vi.fn() };
  vi.stubGlobal('document', { createElement: () => link });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  saveText('a.csv', 'text/csv', 'a;b');
  expect(link).toMatchObject({ href: 'blob:file', download: 'a.csv' });
  expect(link.click).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(50_000);
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20_000);
  expect(revoke).toHaveBeenCalledWith('blob:file');
});
