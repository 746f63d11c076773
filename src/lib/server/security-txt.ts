/** Text of `/.well-known/security.txt` (RFC 9116). */
import { filledIn } from '../text/filled-in.ts';
import { absoluteUrl, type SiteConfig } from '../text/site-config.ts';

/**
 * The day until which the file is valid, as RFC 9116 asks: the first day of the month in eleven months, so that two
 * builds of one month are the same.
 */
function expiry(today: Date): string {
  const first = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 11, 1));
  return first.toISOString().replace('.000', '');
}

/** Without the operator's e-mail address (which a production build demands) the text only says that it is missing. */
export function securityTxt(config: SiteConfig, today: Date): string {
  const email = filledIn(config.operator.email);
  if (email === undefined) return '# Keine E-Mail-Adresse in site.config.json eingetragen.\n';
  const canonical = absoluteUrl(config, '/.well-known/security.txt');
  return [
    `Contact: mailto:${email}`,
    `Expires: ${expiry(today)}`,
    'Preferred-Languages: de, en',
    ...(canonical ? [`Canonical: ${canonical}`] : []),
    '',
  ].join('\n');
}
