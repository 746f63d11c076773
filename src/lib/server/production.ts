import { missingEntries, type SiteConfig } from '../text/site-config.ts';

/**
 * Stops a production build (EKIZ_PRODUCTION=1) whose imprint is not filled in. The message is German: the reader
 * runs the site.
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
}
