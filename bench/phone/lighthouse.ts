/** Runs Lighthouse (bench/references) in a process of its own on one page. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromiumPath, SOFTWARE_PAINTING } from '../../scripts/chromium.ts';
import { LIGHTHOUSE } from '../references/assemble.ts';

/** Lighthouse's figures of one page: scores from 0 to 1, times in ms. */
export interface LighthouseFigures {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly blocking: number;
  readonly largestPaint: number;
  readonly layoutShift: number;
}

/** The parts of Lighthouse's report that are read here. */
export interface LighthouseReport {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly numericValue?: number; readonly title: string; readonly score: number | null }>
  >;
}

/** Timeout per page, ms. */
const PATIENCE = 180_000;

/** Reads the figures; throws if Lighthouse could not measure the page. */
export function figuresIn({ categories, audits, runtimeError }: LighthouseReport): LighthouseFigures {
  if (runtimeError) throw new Error(runtimeError.message);
  const score = (name: string) => categories[name]?.score ?? Number.NaN;
  const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    blocking: value('total-blocking-time'),
    largestPaint: value('largest-contentful-paint'),
    layoutShift: value('cumulative-layout-shift'),
  };
}

/** Measures a page as a phone, with Lighthouse's own simulated throttling and a cold cache. */
export async function lighthouse(address: string): Promise<LighthouseFigures> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      LIGHTHOUSE,
      address,
      '--quiet',
      '--output=json',
      '--no-enable-error-reporting',
      '--only-categories=performance,accessibility,best-practices,seo',
      `--chrome-flags=${['--headless=new', '--no-sandbox', ...SOFTWARE_PAINTING].join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: chromiumPath() }, maxBuffer: 1e8, timeout: PATIENCE },
  );
  return figuresIn(JSON.parse(stdout) as LighthouseReport);
}
