import { describe, expect, it } from 'vitest';
import { FILLED_IN } from '../text/operator-settings.fixture.ts';
import type { OperatorSettings } from '../text/operator-settings.ts';
import { PLACEHOLDER } from '../text/site-config.ts';
import { assertPublishable } from './production.ts';

const config = (name: string, siteUrl: string | null = null): OperatorSettings => ({
  ...FILLED_IN,
  siteUrl,
  operator: { ...FILLED_IN.operator, name },
});

describe('a production build', () => {
  it('refuses an imprint with placeholders and says which', () => {
    expect(() => assertPublishable(config(PLACEHOLDER), { EKIZ_PRODUCTION: '1' })).toThrow('operator.name');
  });
  it.each(['dataProtection', 'accessibility'] as const)('refuses placeholders in %s, naming each', (part) => {
    for (const entry of Object.keys(FILLED_IN[part])) {
      const settings = {
        ...FILLED_IN,
        [part]: { ...FILLED_IN[part], [entry]: `${PLACEHOLDER} (Vorschlag: x)` },
      };
      expect(() => assertPublishable(settings, { EKIZ_PRODUCTION: '1' })).toThrow(`: ${part}.${entry}.`);
      expect(() => assertPublishable(settings, {})).not.toThrow();
    }
  });
  it('accepts a complete one, and anything while not in production', () => {
    expect(() => assertPublishable(config('Testverein'), { EKIZ_PRODUCTION: '1' })).not.toThrow();
    expect(() => assertPublishable(config(PLACEHOLDER), {})).not.toThrow();
  });
  it('refuses an address that does not fit the sub-path', () => {
    const at = (siteUrl: string) => () =>
      assertPublishable(config('Testverein', siteUrl), { EKIZ_PRODUCTION: '1', BASE_PATH: '/karte' });
    expect(at('https://musterort.example/karte/')).not.toThrow();
    expect(at('https://musterort.example/')).toThrow('BASE_PATH');
    expect(at('musterort.example')).toThrow('keine Internetadresse');
  });
});
