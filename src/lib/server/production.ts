import { missingEntries, type SiteConfig } from '../text/site-config.ts';

/** The sub-path of the site's own address, "" at the root; an address that is none throws. */
function pathOf(siteUrl: string): string {
  if (!URL.canParse(siteUrl))
    throw new Error(`siteUrl in site.config.json ist keine Web-Adresse: ${siteUrl}`);
  return new URL(siteUrl).pathname.replace(/\/$/, '');
}

/**
 * Stops a production build (EKIZ_PRODUCTION=1) whose imprint is not filled in, or whose address does not fit the
 * sub-path it is built for (BASE_PATH). The messages are German: the reader runs the site.
 */
export function assertPublishable(
  config: SiteConfig,
  env: Readonly<Record<string, string | undefined>>,
): void {
  if (env.EKIZ_PRODUCTION !== '1') return;
  const missing = missingEntries(config);
  if (missing.length > 0)
    throw new Error(
      `site.config.json ist noch nicht ausgefüllt: ${missing.join(', ')}. ` +
        'Ohne diese Angaben darf die Seite nicht veröffentlicht werden (Impressum).',
    );
  const base = (env.BASE_PATH ?? '').replace(/\/$/, '');
  if (config.siteUrl !== null && pathOf(config.siteUrl) !== base)
    throw new Error(
      `siteUrl in site.config.json (${config.siteUrl}) und BASE_PATH („${base}“) passen nicht zusammen: ` +
        'Der Pfad der Adresse muss derselbe sein.',
    );
}
