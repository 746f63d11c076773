import { formatsIn } from '../../format/formats-in.ts';

const intl = formatsIn('uk', {
  under: (length) => `менше ніж ${length}`,
  about: (length) => `приблизно ${length}`,
  atMost: (length) => `не більше ніж ${length}`,
});

export const formats: typeof intl = {
  ...intl,
  // Writes out "р.", whose full stop would stand beside that of the sentence.
  date: (date) => intl.date(date).replace(/\sр\.$/, '\u00a0року'),
};
