import { chromium, type Browser } from '@playwright/test';
import { chromiumPath, SOFTWARE_PAINTING } from '../../scripts/chromium.ts';

/** The system's Chromium as the browser tests start it; `more` are further switches of the browser. */
export const startBrowser = (...more: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', ...SOFTWARE_PAINTING, ...more] });
