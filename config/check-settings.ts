/** Checks `site.config.json` before a build; messages are German, for the operator. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { missingEntries } from '../src/lib/text/filled-in.ts';

const FILE = 'site.config.json';

const entry = v.string('ist kein Text → in Anführungszeichen schreiben');
const texts = <const Key extends string>(...keys: readonly Key[]) =>
  v.strictObject(
    Object.fromEntries(keys.map((key) => [key, entry])) as Record<Key, typeof entry>,
    ({ expected }) =>
      expected === 'never'
        ? 'gibt es nicht → löschen oder richtig schreiben'
        : 'fehlt → eintragen wie in der mitgelieferten Datei',
  );

const SETTINGS = v.strictObject(
  {
    siteUrl: v.nullable(
      v.pipe(
        v.string('ist keine Adresse → "https://karte.musterstadt.de" oder null'),
        v.regex(
          /^https?:\/\/[^\s/]+(\/[^\s?#]*)?$/,
          'ist keine Internetadresse → schreiben wie "https://karte.musterstadt.de" oder "https://www.musterstadt.de/karte"',
        ),
      ),
    ),
    operator: texts('name', 'street', 'postcodeAndPlace', 'representedBy', 'email', 'phone'),
    contentResponsible: entry,
    dataProtection: texts(
      'officer',
      'purpose',
      'legalBasis',
      'storageTime',
      'messages',
      'recipients',
      'rights',
    ),
    accessibility: texts('answerWithin', 'enforcementBody', 'monitoringBody'),
  },
  ({ expected }) =>
    expected === 'never' ? 'gibt es nicht → löschen oder richtig schreiben' : 'fehlt → eintragen',
);

/** What is wrong with the settings' text, one line each. A production build (EKIZ_PRODUCTION=1) also needs every entry. */
export function settingsProblems(text: string, env: Readonly<Record<string, string | undefined>>): string[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return [
      `ist kein gültiges JSON: ${(error as Error).message} → Kommas, Klammern und Anführungszeichen prüfen`,
    ];
  }
  const { success, output: settings, issues } = v.safeParse(SETTINGS, content);
  if (!success) return issues.map((each) => `${v.getDotPath(each) ?? ''}: ${each.message}`);
  if (env.EKIZ_PRODUCTION !== '1') return [];
  const problems = missingEntries(settings).map(
    (name) =>
      `${name}: ist nicht ausgefüllt → eintragen (Impressum, Datenschutz, Barrierefreiheit brauchen es)`,
  );
  const base = (env.BASE_PATH ?? '').replace(/\/$/, '');
  const { siteUrl } = settings;
  if (siteUrl !== null && new URL(siteUrl).pathname.replace(/\/$/, '') !== base)
    problems.push(
      `siteUrl: ${siteUrl} und BASE_PATH („${base}“) passen nicht zusammen → der Pfad der Adresse muss derselbe sein`,
    );
  return problems;
}

/** Prints what is wrong with the settings without a stack and exits. */
export function settingsOrEnd(): void {
  const problems = settingsProblems(readFileSync(FILE, 'utf8'), process.env);
  if (problems.length === 0) return;
  console.error(`${FILE} ist nicht in Ordnung:\n${problems.map((each) => `  ${each}`).join('\n')}`);
  process.exit(1);
}
