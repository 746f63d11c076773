import type { ShippedPackage } from './shipped.ts';

interface Component {
  readonly type: 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly ({ license: { id: string } } | { expression: string })[];
  readonly hashes?: readonly { alg: 'SHA-512'; content: string }[];
}

/** Bill of materials in CycloneDX 1.6. Has no serial number and no time, so that two builds give the same bytes. */
export interface Sbom {
  readonly $schema: string;
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly version: 1;
  readonly metadata: { readonly component: { type: 'application'; name: string; version: string } };
  readonly components: readonly Component[];
}

/** Package URL (purl) of an npm package: "pkg:npm/%40turf/bbox@7.4.0". */
export function packageUrl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function component({ name, version, licence, integrity }: ShippedPackage): Component {
  const purl = packageUrl(name, version);
  const sha512 = /^sha512-(.+)$/.exec(integrity ?? '')?.[1];
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [/[\s()]/.test(licence) ? { expression: licence } : { license: { id: licence } }],
    ...(sha512 === undefined
      ? {}
      : { hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }] }),
  };
}

/** Builds the bill of materials of this site. */
export function sbomOf(
  application: { readonly name: string; readonly version: string },
  packages: readonly ShippedPackage[],
): Sbom {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', name: application.name, version: application.version },
    },
    components: packages.map(component),
  };
}
