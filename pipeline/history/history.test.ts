import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataSource } from '../../src/lib/provenance/data-source.ts';
import type { HistoryEntry } from '../../src/lib/provenance/history.ts';
import type { ManifestEntry } from '../../src/lib/provenance/manifest.ts';
import { withChanges, type DerivedState } from './history.ts';

const source = (version: string): DataSource => ({
  title: 'Musterquelle',
  version,
  licence: 'Musterlizenz',
  url: 'https://example.org/',
  attribution: '© Muster',
});
const entry = (path: string, sha256: string, version = 'Stand 1'): ManifestEntry => ({
  path,
  bytes: 1,
  sha256,
  sources: [source(version)],
});
const files = (...entries: ManifestEntry[]): DerivedState => ({ files: entries, sites: undefined });
/** A state with sites, given as slug → phone; the checksum represents the content. */
function sites(phones: Record<string, string>): DerivedState {
  const list = Object.entries(phones).map(([slug, phone]) => ({
    slug,
    name: 'Testkita',
    contact: { phone },
  }));
  return { files: [entry('sites.json', JSON.stringify(phones))], sites: JSON.stringify(list) };
}
const NOTHING = files();

describe('the history', () => {
  test('begins with every file as new', () => {
    expect(withChanges([], NOTHING, files(entry('a.json', '1'), entry('b.json', '2')), '2026-11-22')).toEqual(
      [
        {
          date: '2026-11-22',
          changes: [
            { path: 'a.json', after: '1' },
            { path: 'b.json', after: '2' },
          ],
        },
      ],
    );
  });

  test('stays as it is where nothing changed, on whatever day', () => {
    const history: HistoryEntry[] = [{ date: '2026-11-22', changes: [{ path: 'a.json', after: '1' }] }];
    const state = files(entry('a.json', '1'));
    expect(withChanges(history, state, state, '2027-05-01')).toBe(history);
  });

  test('grows by a day that tells checksums before and after, and a new edition of a source', () => {
    const history = withChanges([], NOTHING, files(entry('a.json', '1')), '2026-11-22');
    const old = files(entry('a.json', '1'));
    const now = files(entry('a.json', '2', 'Stand 2'));
    expect(withChanges(history, old, now, '2026-11-23')).toEqual([
      ...history,
      {
        date: '2026-11-23',
        changes: [{ path: 'a.json', before: '1', after: '2', newSources: ['Musterquelle, Stand 2'] }],
      },
    ]);
  });

  test('names the sites that came, changed and went, with their fields', () => {
    const old = sites({ ahorn: '1', birke: '1' });
    const [found] = withChanges([], old, sites({ ahorn: '2', eiche: '1' }), '2026-11-23');
    expect(found?.changes[0]?.sites).toEqual({
      added: ['eiche'],
      changed: [{ slug: 'ahorn', fields: ['contact'] }],
      removed: ['birke'],
    });
  });

  test('tells a file that is no longer derived', () => {
    const [found] = withChanges([], files(entry('a.json', '1')), NOTHING, '2026-11-23');
    expect(found?.changes).toEqual([{ path: 'a.json', before: '1' }]);
  });
});

describe('several runs of one day', () => {
  const states = [sites({ ahorn: '1' }), sites({ ahorn: '2' }), sites({ ahorn: '2', eiche: '1' })] as const;
  const started: HistoryEntry[] = [{ date: '2026-11-22', changes: [{ path: 'sites.json', after: 'x' }] }];
  const after = (first: DerivedState, ...others: DerivedState[]): readonly HistoryEntry[] => {
    let [history, old] = [started as readonly HistoryEntry[], first];
    for (const now of others) [history, old] = [withChanges(history, old, now, '2026-11-23'), now];
    return history;
  };

  test('make one entry, from the first state to the last', () => {
    expect(after(...states).slice(1)).toEqual([
      {
        date: '2026-11-23',
        changes: [
          {
            path: 'sites.json',
            before: states[0].files[0]?.sha256,
            after: states[2].files[0]?.sha256,
            sites: { added: ['eiche'], changed: [{ slug: 'ahorn', fields: ['contact'] }], removed: [] },
          },
        ],
      },
    ]);
  });

  test('that take everything back leave no entry', () => {
    expect(after(states[0], states[1], states[0])).toEqual(started);
  });

  test('tell added and removed sites as one run would', () => {
    const state = fc
      .dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2'))
      .map((each) => sites(Object.fromEntries(Object.entries(each).sort())));
    fc.assert(
      fc.property(fc.array(state, { minLength: 2, maxLength: 5 }), (list) => {
        const [first = NOTHING] = list;
        const stepwise = after(first, ...list.slice(1)).at(-1)?.changes[0]?.sites;
        const atOnce = after(first, list.at(-1) ?? NOTHING).at(-1)?.changes[0]?.sites;
        expect(stepwise?.added).toEqual(atOnce?.added);
        expect(stepwise?.removed).toEqual(atOnce?.removed);
      }),
    );
  });
});
