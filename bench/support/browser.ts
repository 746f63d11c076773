import { chromium, type Browser } from '@playwright/test';
import { chromiumPath, SOFTWARE_PAINTING } from '../../scripts/chromium.ts';

/** Starts the system's Chromium with the flags of the browser tests; `more`: additional flags. */
export const startBrowser = (...more: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', ...SOFTWARE_PAINTING, ...more] });
