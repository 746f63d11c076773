import { missingEntries, type OperatorSettings } from '../text/operator-settings.ts';

/** Path of the site's address, "" at the root. Throws for an invalid address. */
function pathOf(siteUrl: string): string {
  if (!URL.canParse(siteUrl))
    throw new Error(`siteUrl in site.config.json ist keine Internetadresse: ${siteUrl}`);
  return new URL(siteUrl).pathname.replace(/\/$/, '');
}

/**
 * Stops a production build (EKIZ_PRODUCTION=1) if imprint, privacy page or accessibility statement have
 * placeholders, or the address does not fit `BASE_PATH`.
 * Messages are German, for the operator.
 */
export function assertPublishable(
  config: OperatorSettings,
  env: Readonly<Record<string, string | undefined>>,
): void {
  if (env.EKIZ_PRODUCTION !== '1') return;
  const missing = missingEntries(config);
  if (missing.length > 0)
    throw new Error(
      `site.config.json ist noch nicht ausgefüllt: ${missing.join(', ')}. ` +
        'Ohne diese Angaben darf die Seite nicht veröffentlicht werden (Impressum, Datenschutz, Barrierefreiheit).',
    );
  const base = (env.BASE_PATH ?? '').replace(/\/$/, '');
  if (config.siteUrl !== null && pathOf(config.siteUrl) !== base)
    throw new Error(
      `siteUrl in site.config.json (${config.siteUrl}) und BASE_PATH („${base}“) passen nicht zusammen: ` +
        'Der Pfad der Adresse muss derselbe sein.',
    );
}
