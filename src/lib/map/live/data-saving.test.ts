import { expect, test } from 'vitest';
import { onContact } from './data-saving.ts';

/** Number of starts after these events, in turn. */
function startsAfter(...events: readonly [type: string, properties?: object][]): number {
  const map = new EventTarget();
  let starts = 0;
  onContact(map, new AbortController().signal, () => (starts += 1));
  for (const [type, properties] of events) map.dispatchEvent(Object.assign(new Event(type), properties));
  return starts;
}

test('a finger that scrolls the page over the map does not start it', () => {
  expect(
    startsAfter(
      ['pointerenter', { pointerType: 'touch', isPrimary: true }],
      ['pointerdown', { pointerType: 'touch', isPrimary: true }],
      ['pointercancel', { pointerType: 'touch', isPrimary: true }],
    ),
  ).toBe(0);
});

test.each([
  ['a mouse over it', 'pointerenter', { pointerType: 'mouse', isPrimary: true }],
  ['a second finger', 'pointerenter', { pointerType: 'touch', isPrimary: false }],
  ['the end of a tap', 'pointerup', { pointerType: 'touch', isPrimary: true }],
  ['the focus', 'focusin', {}],
  ['the wheel', 'wheel', {}],
] as const)('%s starts it', (_, type, properties) => {
  expect(startsAfter([type, properties])).toBe(1);
});
