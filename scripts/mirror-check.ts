/**
 * `npm run mirror-check -- https://karte.example`: compares a published copy with `build/` file by file, and its
 * headers with the rules of `docs/betrieb.md`. Prints the differences. Exit code 0: equal; 1: differences; 2: invalid
 * call, missing build, or no answer from the address.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { expectedHeaders } from './expected-headers.ts';

const AT_ONCE = 6;

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Returns the paths of the build's files as requested by readers, without precompressed copies. */
function pathsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !/\.(br|gz)$/.test(each.name))
    .map((each) => path.relative(folder, path.join(each.parentPath, each.name)).replaceAll(path.sep, '/'))
    .filter((each) => each !== '404.html')
    .sort();
}

/** Returns the differences of one file, one German line each. Throws if the address does not answer. */
async function differences(address: string, folder: string, file: string): Promise<string[]> {
  const asked = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const answer = await fetch(address + asked.split('/').map(encodeURIComponent).join('/'), {
    redirect: 'manual',
    signal: AbortSignal.timeout(30_000),
  });
  // Compressed copies are compared too, because readers get these.
  const body = await answer.arrayBuffer().catch(() => undefined);
  if (answer.status !== 200) return [`fehlt: ${asked} (Antwort ${String(answer.status)})`];
  const found: string[] = [];
  if (!body) found.push(`nicht lesbar: ${asked}`);
  else if (digest(new Uint8Array(body)) !== digest(readFileSync(path.join(folder, file))))
    found.push(`anders: ${asked}`);
  for (const [name, rule] of Object.entries(expectedHeaders(asked))) {
    const value = answer.headers.get(name);
    if (value === null) found.push(`Kopfzeile fehlt: ${asked} ${name}`);
    else if (!rule.test(value)) found.push(`Kopfzeile falsch: ${asked} ${name}: ${value}`);
  }
  return found;
}

/** Compares the page and status for addresses that do not exist. */
async function errorPageDifferences(address: string, folder: string): Promise<string[]> {
  const answer = await fetch(`${address}/gibt-es-nicht/`, { redirect: 'manual' });
  const same =
    digest(new Uint8Array(await answer.arrayBuffer())) === digest(readFileSync(`${folder}/404.html`));
  if (answer.status !== 404) return [`unbekannte Adresse: Antwort ${String(answer.status)} statt 404`];
  return same ? [] : ['anders: 404.html'];
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { build: { type: 'string', default: 'build' } },
});
const [given] = positionals;
if (given === undefined || !/^https?:\/\//.test(given))
  fail('Es fehlt die Adresse: npm run mirror-check -- https://karte.musterstadt.de');
if (!existsSync(`${values.build}/index.html`))
  fail(`Es gibt keinen Ordner ${values.build}/ zum Vergleichen. Erst bauen: npm run build`);
const address = given.replace(/\/$/, '');
const waiting = pathsOf(values.build);
const count = waiting.length;
const found: string[] = [];

async function work(): Promise<void> {
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
    found.push(...(await differences(address, values.build, file)));
}

try {
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  found.push(...(await errorPageDifferences(address, values.build)));
} catch (error) {
  const { cause } = error as Error;
  fail(`${address} antwortet nicht: ${cause instanceof Error ? cause.message : String(error)}`);
}
for (const line of found.sort()) console.log(line);
console.log(
  found.length === 0
    ? `${address}: alle ${String(count)} Dateien wie in ${values.build}/, alle Kopfzeilen richtig.`
    : `${address}: ${String(found.length)} Abweichungen bei ${String(count)} Dateien.`,
);
process.exitCode = found.length === 0 ? 0 : 1;
