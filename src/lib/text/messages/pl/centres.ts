/** What a parent-child centre is, and how centres are counted. */
import { wholeNumbersIn } from '../../format/numbers.ts';
import { PROJECT_ENDED } from '../../../region/constants.ts';
import { pluralIn } from '../../format/plural.ts';

const n = wholeNumbersIn('pl');
const plural = pluralIn('pl');

/** "1 placówka", "2 placówki", "5 placówek" */
export const centres = (count: number): string =>
  `${n(count)} ${plural(count, { one: 'placówka', few: 'placówki', many: 'placówek', other: 'placówki' })}`;

/** In the genitive, after "z": "1 placówki", "31 placówek" */
export const ofCentres = (count: number): string =>
  `${n(count)} ${plural(count, { one: 'placówki', few: 'placówek', many: 'placówek', other: 'placówki' })}`;

const doubt =
  PROJECT_ENDED === ''
    ? 'Często nie wiadomo, co jeszcze działa.'
    : `Projekt pilotażowy zakończył się w ${PROJECT_ENDED}\u00a0roku i często nie wiadomo, co jeszcze działa.`;

export const explained = `Centrum dla rodziców i dzieci (po niemiecku: Eltern-Kind-Zentrum, EKiZ) to część przedszkola lub świetlicy przeznaczona dla wszystkich rodzin z okolicy: spotkania, kursy, porady. ${doubt} Prosimy najpierw zadzwonić.`;
