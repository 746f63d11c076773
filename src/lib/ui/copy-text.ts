/** A field with the text, to copy by hand. */
export type CopyField = Pick<HTMLTextAreaElement, 'focus' | 'select'>;

/**
 * Copies a text to the clipboard. Where the browser refuses or has no clipboard (as without HTTPS), returns false and
 * selects the text in `field`.
 */
export async function copyText(text: string, field?: CopyField): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return false;
  }
}

/** Said where the browser does not copy. */
export const COPY_BY_HAND = 'Kopieren ist hier nicht möglich. Der Text ist markiert: Bitte selbst kopieren.';
