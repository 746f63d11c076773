import { parseArgs } from 'node:util';
import { SITES_FOLDER } from '../sites/check.ts';
import { KNOWN_EPSG } from './repair/projection.ts';

/** Options of `npm run data:import`. */
export interface ImportOptions {
  readonly file: string;
  readonly write: boolean;
  readonly json: boolean;
  readonly epsg?: string;
  /** Headings of columns to leave out. */
  readonly without: readonly string[];
  /** Path of the report; by default beside the list. */
  readonly report?: string;
  readonly folder: string;
}

const USAGE =
  'Aufruf: npm run data:import -- liste.xlsx [--write] [--json] [--epsg 25833] [--ohne "Farbe, Stand"] [--bericht bericht.html] [--ordner data/sites]';

const OPTIONS = {
  write: { type: 'boolean' },
  json: { type: 'boolean' },
  epsg: { type: 'string' },
  ohne: { type: 'string' },
  bericht: { type: 'string' },
  ordner: { type: 'string' },
} as const;

/** Parses the command line; returns a German sentence (`wrong`) if it is invalid. */
export function optionsIn(args: readonly string[]): ImportOptions | { readonly wrong: string } {
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: OPTIONS,
  });
  const wrong = (what: string): { wrong: string } => ({ wrong: `${what} ${USAGE}` });
  const values: { -readonly [Name in keyof typeof OPTIONS]?: string } = {};
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    if (!(token.name in OPTIONS)) return wrong(`Die Option „${token.rawName}“ gibt es nicht.`);
    const name = token.name as keyof typeof OPTIONS;
    const takesValue = OPTIONS[name].type === 'string';
    if (takesValue && (token.value === undefined || token.value === '' || token.value.startsWith('--')))
      return wrong(`Nach „--${name}“ fehlt eine Angabe.`);
    if (!takesValue && token.value !== undefined) return wrong(`„--${name}“ nimmt keine Angabe.`);
    values[name] = token.value ?? '';
  }
  const [file, second] = files;
  if (file === undefined || file === '') return wrong('Es ist keine Liste genannt.');
  if (second !== undefined)
    return wrong(
      `Es sind mehrere Listen genannt („${file}“ und „${second}“): eine nach der anderen übernehmen.`,
    );
  if (values.epsg !== undefined && !KNOWN_EPSG.includes(values.epsg))
    return wrong(`„--epsg ${values.epsg}“ ist kein bekanntes System; möglich sind ${KNOWN_EPSG.join(', ')}.`);
  return {
    file,
    write: values.write !== undefined,
    json: values.json !== undefined,
    ...(values.epsg === undefined ? {} : { epsg: values.epsg }),
    ...(values.bericht === undefined ? {} : { report: values.bericht }),
    without: (values.ohne ?? '').split(/[,;]/).flatMap((each) => (each.trim() === '' ? [] : [each.trim()])),
    folder: values.ordner ?? SITES_FOLDER,
  };
}
