import { describe, expect, test } from 'vitest';
import type { Proposal } from './propose.ts';
import { htmlParts } from './report-html.ts';
import { markdownReport, terminalLines } from './report.ts';
import type { Remark } from './understand/remark.ts';

const base = { place: 'Musterort', reasons: [], changes: [], remarks: [] };
const PROPOSALS: readonly Proposal[] = [
  {
    ...base,
    row: 2,
    kind: 'changed',
    name: 'Testkita Ahorn',
    changes: [{ field: 'contact.phone', before: '01234 1', after: '01234 2' }],
    remarks: [{ weight: 'note', what: 'Postleitzahl ergänzt', from: '1234', to: '01234' }],
  },
  {
    ...base,
    row: 3,
    kind: 'refused',
    name: '<script>alert(1)</script> & [x](javascript:1)',
    reasons: ['HTML → weglassen'],
  },
  { ...base, row: 4, kind: 'new', name: 'Testkita Birke' },
];
const GENERAL: readonly Remark[] = [{ weight: 'note', what: 'Spalte nicht verstanden', from: 'Farbe' }];

describe('the report', () => {
  test('in the terminal has a line for every row and counts at the end', () => {
    const lines = [...terminalLines(PROPOSALS, GENERAL)].flatMap((each) => each.split('\n'));
    expect(lines[0]).toBe('Liste: Spalte nicht verstanden: „Farbe“');
    expect(lines.filter((each) => /^ +\d+ {2}/.test(each))).toHaveLength(3);
    expect(lines).toContain('         · Telefon: „01234 1“ → „01234 2“');
    expect(lines.at(-1)).toBe('1 neu, 1 geändert, 1 abgelehnt');
  });

  test.each([
    [
      'HTML',
      [...htmlParts('liste.xlsx', PROPOSALS, GENERAL)].join(''),
      '&lt;script&gt;alert(1)&lt;/script&gt; &amp;',
    ],
    [
      'Markdown',
      markdownReport('liste.xlsx', PROPOSALS, GENERAL),
      String.raw`\<script\>alert\(1\)\</script\> \& \[x\]\(`,
    ],
  ])(
    'as %s names every row, change and repair, refused rows first, and takes no markup from strangers',
    (_, text, harmless) => {
      for (const each of ['Farbe', 'Testkita Ahorn', '01234 2', 'Postleitzahl ergänzt', 'Testkita Birke'])
        expect(text).toContain(each);
      expect(text.indexOf('abgelehnt (1)')).toBeLessThan(text.indexOf('geändert (1)'));
      expect(text).toContain(harmless);
    },
  );
});
