import { expect, test } from 'vitest';
import { readOfficialName } from './official-name.ts';

test.each([
  ['Amtsberg', 'Amtsberg', undefined],
  ['Chemnitz, Stadt', 'Chemnitz', undefined],
  ['Rochlitz, Stadt, Stadt des Roten Porphyr', 'Rochlitz', undefined],
  ['Zwickau, Stadt, Hochschulstadt', 'Zwickau', undefined],
  ['Oberwiesenthal, Kurort, Stadt', 'Kurort Oberwiesenthal', undefined],
  ['Seiffen/Erzgeb., Kurort', 'Kurort Seiffen/Erzgeb.', undefined],
  ['Bautzen / Budyšin, Stadt', 'Bautzen / Budyšin', 'Budyšin'],
  ['Weißwasser/O.L., Stadt / Běła Woda', 'Weißwasser/O.L. / Běła Woda', 'Běła Woda'],
  [
    'Quitzdorf am See / Kwetanecy pri jezoru',
    'Quitzdorf am See / Kwetanecy pri jezoru',
    'Kwetanecy pri jezoru',
  ],
])('%s is said as %s', (registered, officialName, sorbianName) => {
  expect(readOfficialName(registered)).toEqual(
    sorbianName === undefined ? { officialName } : { officialName, sorbianName },
  );
});

test.each(['Musterort, Gemarkung', '', 'A / B / C', 'Musterort / '])(
  'refuses %j, which it does not know',
  (each) => {
    expect(readOfficialName(each)).toBeUndefined();
  },
);
