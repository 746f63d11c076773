import { useCatalogue } from './catalogue-context.ts';
import { shell, type ShellTexts } from './messages/de/shell.ts';

/** Texts of header, footer and notes in the page's language. */
export function useShellTexts(): ShellTexts {
  return useCatalogue()?.shell ?? shell;
}
