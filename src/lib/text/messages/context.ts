import { getContext, setContext } from 'svelte';
import { de, type Messages } from './de.ts';

const KEY = Symbol('messages');

/** Sets the texts of a page's language for all components below. Call while a component initialises. */
export function provideMessages(messages: Messages): void {
  setContext(KEY, messages);
}

/** The texts of the page's language; German where nobody set another. */
export function useMessages(): Messages {
  return getContext<Messages | undefined>(KEY) ?? de;
}
