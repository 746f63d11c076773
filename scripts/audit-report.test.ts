import { expect, test } from 'vitest';
import { judgeAudit, type AuditReport } from './audit-report.ts';

const report: AuditReport = {
  vulnerabilities: {
    karte: {
      name: 'karte',
      severity: 'high',
      range: '<2',
      via: [{ title: 'Testfehler', url: 'https://advisories.example/1' }],
    },
    bau: {
      name: 'bau',
      severity: 'low',
      range: '*',
      via: [{ title: 'Baufehler', url: 'https://advisories.example/2' }],
    },
    huelle: { name: 'huelle', severity: 'high', range: '*', via: ['bau'] },
  },
};

test('only what the reader gets fails the gate; what merely depends on a fault is not counted twice', () => {
  expect(judgeAudit(report, new Set(['karte', 'huelle']))).toEqual({
    inShipped: ['karte <2 (high): Testfehler https://advisories.example/1'],
    elsewhere: ['bau * (low): Baufehler https://advisories.example/2'],
  });
});

test('a clean report passes', () => {
  expect(judgeAudit({ vulnerabilities: {} }, new Set(['karte']))).toEqual({ inShipped: [], elsewhere: [] });
});
