/** What a parent-child centre is, and how centres are counted. */
import { wholeNumbersIn } from '../../format/numbers.ts';
import { PROJECT_ENDED } from '../../../region/constants.ts';

const n = wholeNumbersIn('cs');

/** "Zařízení" has the same form in every number and case. */
export const centres = (count: number): string => `${n(count)} zařízení`;

const doubt =
  PROJECT_ENDED === ''
    ? 'Často není známo, co ještě funguje.'
    : `Pilotní projekt skončil v roce ${PROJECT_ENDED} a často není známo, co ještě funguje.`;

export const explained = `Centrum pro rodiče a děti (německy: Eltern-Kind-Zentrum, EKiZ) je součástí školky nebo družiny a je určeno všem rodinám v okolí: setkávání, kurzy, poradenství. ${doubt} Nejdříve prosíme zavolejte.`;
