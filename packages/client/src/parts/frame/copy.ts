/**
 * Puts words on the clipboard.
 *
 * @returns false when the browser did not allow it; the words are on screen and can be marked by hand
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
