import { describe, expect, test } from 'vitest';
import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import { SAMPLE_RECORD } from '../../src/lib/sites/record/sample.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import { locate, type Answers, type Located } from './locate.ts';
import { NoAnswer } from './polite.ts';
import { review } from './review.ts';
import { NOMINATIM, type Query } from './services.ts';

const municipalityAt = (): Municipality => ({ name: 'Musterort', officialName: 'Musterort' }) as Municipality;
const site = (slug: string, address: Partial<SiteRecord['address']>) => ({
  slug,
  file: `${slug}.yaml`,
  record: {
    ...SAMPLE_RECORD,
    address: { place: 'Musterort', ...address },
    location: { ...SAMPLE_RECORD.location, precision: 'municipality' as const },
  },
});
const ONE = site('testkita-eins', { street: 'Musterstraße 1', postcode: '01234' });
const TWO = site('testkita-zwei', { street: 'Musterstraße 2', postcode: '01234' });
const THREE = site('testkita-drei', { postcode: '01234' });
const HOUSE = [{ lat: '51.0001', lon: '13.5001', addresstype: 'building', display_name: 'Musterstraße 1' }];

function run(
  sites: readonly ReturnType<typeof site>[],
  known: Answers,
  answer?: (query: Query) => unknown,
): Promise<Located> {
  const ask = answer && ((query: Query): Promise<unknown> => Promise.resolve().then(() => answer(query)));
  return locate(sites, known, { service: NOMINATIM, ask, municipalityAt, today: '2026-11-22' });
}

describe('locating', () => {
  test('proposes what was found and keeps the answer with source, precision and day', async () => {
    const found = await run([ONE], {}, () => HOUSE);
    expect(found.proposals).toMatchObject([
      { slug: 'testkita-eins', label: 'Musterstraße 1', location: { precision: 'address', lon: 13.5001 } },
    ]);
    expect(found.answers).toEqual({
      'nominatim: Musterstraße 1, 01234 Musterort': {
        asked: '2026-11-22',
        source: '© OpenStreetMap contributors (ODbL), über Nominatim',
        candidates: [{ lon: 13.5001, lat: 51.0001, precision: 'address', label: 'Musterstraße 1' }],
      },
    });
  });

  test('asks nobody twice, and without a service says what is open', async () => {
    const { answers } = await run([ONE], {}, () => HOUSE);
    const again = await run([ONE, TWO], answers);
    expect(again.proposals.map((each) => each.slug)).toEqual(['testkita-eins']);
    expect(again.remarks).toEqual(['testkita-zwei: noch nicht gefragt (Musterstraße 2, 01234 Musterort)']);
    expect(again.failed).toBe(false);
  });

  test('without a street asks for the postcode area', async () => {
    const asked: Query[] = [];
    const found = await run([THREE], {}, (query) => {
      asked.push(query);
      return [{ lat: '51', lon: '13.5', addresstype: 'postcode', display_name: '01234' }];
    });
    expect(asked).toEqual([{ postcode: '01234', place: 'Musterort' }]);
    expect(found.proposals).toMatchObject([{ location: { precision: 'postcode', radiusMetres: 5_000 } }]);
  });

  test('leaves a service that fails twice in peace, keeps what is known, and says so', async () => {
    let asked = 0;
    const found = await run([ONE, TWO, THREE], {}, () => {
      asked += 1;
      throw new NoAnswer('der Dienst ist überlastet → später noch einmal versuchen');
    });
    expect(asked).toBe(2);
    expect(found.failed).toBe(true);
    expect(found.answers).toEqual({});
    expect(found.remarks).toEqual([
      'testkita-eins: der Dienst ist überlastet → später noch einmal versuchen',
      'testkita-zwei: der Dienst ist überlastet → später noch einmal versuchen',
      'testkita-drei: noch nicht gefragt (01234 Musterort)',
    ]);
  });
});

describe('the review', () => {
  const judged = async (...answers: (string | undefined)[]): Promise<string[]> => {
    const { proposals } = await run([ONE, TWO], {}, () => HOUSE);
    const said: string[] = [];
    const taken = await review(
      proposals,
      () => Promise.resolve(answers.shift()),
      (line) => said.push(line),
    );
    expect(said[0]).toContain('Gemeinde → Adresse');
    expect(said[0]).toContain('?mlat=51.0001&mlon=13.5001');
    return taken.map((each) => each.slug);
  };

  test('takes only what a person says yes to', async () => {
    expect(await judged('n', 'j')).toEqual(['testkita-zwei']);
    expect(await judged('', 'vielleicht')).toEqual([]);
  });

  test('left in the middle takes none of the rest', async () => {
    expect(await judged('ja', undefined)).toEqual(['testkita-eins']);
  });
});
