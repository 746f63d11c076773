/** What a parent-child centre is, and how centres are counted. */
import { wholeNumbersIn } from '../../format/numbers.ts';
import { PROJECT_ENDED } from '../../../region/constants.ts';
import { pluralIn } from '../../format/plural.ts';

const n = wholeNumbersIn('uk');
const plural = pluralIn('uk');

/** "1 заклад", "2 заклади", "5 закладів" */
export const centres = (count: number): string =>
  `${n(count)} ${plural(count, { one: 'заклад', few: 'заклади', many: 'закладів', other: 'закладу' })}`;

/** In the genitive, after "із": "31 закладу", "12 закладів" */
export const ofCentres = (count: number): string =>
  `${n(count)} ${plural(count, { one: 'закладу', few: 'закладів', many: 'закладів', other: 'закладу' })}`;

const doubt =
  PROJECT_ENDED === ''
    ? 'Часто невідомо, що ще працює.'
    : `Пілотний проєкт закінчився ${PROJECT_ENDED}\u00a0року, і часто невідомо, що ще працює.`;

export const explained = `Центр для батьків і дітей (німецькою: Eltern-Kind-Zentrum, EKiZ) – це частина дитячого садка або групи подовженого дня, призначена для всіх родин поблизу: зустрічі, курси, консультації. ${doubt} Будь ласка, спершу зателефонуйте.`;
