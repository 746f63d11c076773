import { formatsIn } from '../../format/formats-in.ts';

export const formats = formatsIn('pl', {
  under: (length) => `poniżej ${length}`,
  about: (length) => `około ${length}`,
  atMost: (length) => `najwyżej ${length}`,
});
