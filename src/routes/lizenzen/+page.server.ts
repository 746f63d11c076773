import { shippedNames, readShipped } from '$lib/server/licences/shipped.ts';
import { manifest } from '$lib/server/manifest.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => {
  const packages = readShipped(shippedNames(process.cwd()), process.cwd());
  const sources = new Map(
    manifest.files.flatMap((file) => file.sources).map((source) => [source.title, source]),
  );
  return {
    packages: packages.map(({ name, version, licence, within }) => ({ name, version, licence, within })),
    sources: [...sources.values()].map(({ title, licence, licenceUrl, url, attribution }) => ({
      title,
      licence,
      licenceUrl,
      url,
      attribution,
    })),
  };
};
