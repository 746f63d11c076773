import { formatsIn } from '../../format/formats-in.ts';

const intl = formatsIn(
  'de',
  {
    under: (length) => `weniger als ${length}`,
    about: (length) => `ungefähr ${length}`,
    atMost: (length) => `höchstens ${length}`,
  },
  'long',
);

/** Whole kilometres, rounded up: Leichte Sprache has no decimals. */
const upTo = (km: number): string => intl.radius(Math.ceil(km) * 1000);

/** Writes units out. */
export const formats: typeof intl = {
  ...intl,
  distance: (km, roughKm = 0) =>
    roughKm <= 0 && km >= 0.95 && km < 9.95 ? `höchstens ${upTo(km)}` : intl.distance(km, roughKm),
  radius: (metres) => (metres < 1000 ? intl.radius(metres) : upTo(metres / 1000)),
};
