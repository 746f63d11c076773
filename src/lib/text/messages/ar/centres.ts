/** What a parent-child centre is, and how centres are counted. */
import { wholeNumbersIn } from '../../format/numbers.ts';
import { PROJECT_ENDED } from '../../../region/constants.ts';
import { pluralIn } from '../../format/plural.ts';
import { name, TAG } from './formats.ts';

const plural = pluralIn('ar');
const n = wholeNumbersIn(TAG);

export const centres = (count: number): string =>
  plural(count, {
    zero: 'لا مراكز',
    one: 'مركز واحد',
    two: 'مركزان',
    few: `${n(count)} مراكز`,
    many: `${n(count)} مركزًا`,
    other: `${n(count)} مركز`,
  });

/** In the genitive, after "عن": the dual is "مركزين". */
export const ofCentres = (count: number): string =>
  plural(count, {
    zero: 'مراكز أخرى',
    one: 'مركز واحد',
    two: 'مركزين',
    few: `${n(count)} مراكز`,
    many: `${n(count)} مركزًا`,
    other: `${n(count)} مركز`,
  });

const doubt =
  PROJECT_ENDED === ''
    ? 'غالبًا لا نعرف ما الذي ما زال يعمل.'
    : `انتهى المشروع التجريبي عام ${PROJECT_ENDED}، وغالبًا لا نعرف ما الذي ما زال يعمل.`;

export const explained = `مركز الأهل والطفل (بالألمانية: ${name('Eltern-Kind-Zentrum')}، واختصارًا ${name('EKiZ')}) جزء من روضة أطفال أو من رعاية بعد المدرسة، وهو لكل العائلات القريبة: لقاءات ودورات واستشارة. ${doubt} يرجى الاتصال أولًا.`;
