import { tick } from 'svelte';

/**
 * Gives the focus to the element with this id if the control that had it has just gone. Call after the change that may remove
 * the control.
 */
export async function keepFocus(id: string): Promise<void> {
  await tick();
  if (document.activeElement === document.body) document.getElementById(id)?.focus();
}
