import { describe, expect, it } from 'vitest';
import { listedSite, type ListedSite } from '../../lib/sites/listed-site.ts';
import { sites } from '../../lib/server/derived.ts';
import { packSites, unpackSites } from './compact-sites.ts';

const listed = sites.map(listedSite);

describe('all sites in one file', () => {
  it('come back as they were, through JSON', () => {
    const file = JSON.parse(JSON.stringify(packSites(listed))) as ReturnType<typeof packSites>;
    expect(unpackSites(file)).toEqual(listed);
  });

  it('cost a fraction of the same records written out', () => {
    const many = Array.from({ length: 500 }, (_, at): ListedSite => {
      const site = listed[at % listed.length];
      if (!site) throw new Error('There is at least one site.');
      return { ...site, slug: `testkita-${at}`, name: `Testkita ${at}` };
    });
    expect(JSON.stringify(packSites(many)).length).toBeLessThan(JSON.stringify(many).length / 5);
  });
});
