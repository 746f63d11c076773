import { SITE_NAME } from '../../region/constants.ts';
import type { ShippedPackage } from './shipped.ts';

const RULE = '-'.repeat(72);

function withoutText({ licence, author }: ShippedPackage): string {
  const holder = author ? ` von ${author}` : '';
  return `Lizenz laut Paket: ${licence}${holder}. Das Paket enthält keinen eigenen Lizenztext.`;
}

/** Joins all licence texts to one plain text; packages with identical texts share one. */
export function licenceTexts(packages: readonly ShippedPackage[], own: string): string {
  const byText = new Map<string, string[]>();
  for (const each of packages) {
    const text = each.text ?? withoutText(each);
    byText.set(text, [...(byText.get(text) ?? []), `${each.name} ${each.version}`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  return [`${SITE_NAME}\n\n${own.trim()}`, ...parts].join(`\n\n${RULE}\n\n`) + '\n';
}
