import { formatsIn } from '../../format/formats-in.ts';

/** Writes units out. */
export const formats = formatsIn(
  'de',
  {
    under: (length) => `weniger als ${length}`,
    about: (length) => `ungefähr ${length}`,
    atMost: (length) => `höchstens ${length}`,
  },
  'long',
);
