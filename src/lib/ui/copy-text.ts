/** Copies a text to the clipboard; false where the browser refuses or has no clipboard (as without HTTPS). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
