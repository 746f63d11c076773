import { formatsIn } from '../../format/formats-in.ts';

export const formats = formatsIn('uk', {
  under: (length) => `менше ніж ${length}`,
  about: (length) => `приблизно ${length}`,
  atMost: (length) => `не більше ніж ${length}`,
});
