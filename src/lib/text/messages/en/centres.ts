/** What a parent-child centre is, and how centres are counted. */
import { wholeNumbersIn } from '../../format/numbers.ts';
import { PROJECT_ENDED } from '../../../region/constants.ts';
import { pluralIn } from '../../format/plural.ts';

const n = wholeNumbersIn('en-GB');
const plural = pluralIn('en');

export const centres = (count: number): string =>
  plural(count, { one: '1 centre', other: `${n(count)} centres` });

const doubt =
  PROJECT_ENDED === ''
    ? 'We often do not know what is still running.'
    : `The pilot project ended in ${PROJECT_ENDED} and we often do not know what is still running.`;

export const explained = `A parent-child centre (in German: Eltern-Kind-Zentrum, EKiZ) is part of a nursery or after-school club and is meant for all families nearby: to meet others, take courses and get advice. ${doubt} Please call first.`;
