/** Whether a text holds a vCard of any version: the line every one begins with. */
export function looksLikeVCard(text: string): boolean {
  return /^[ \t\ufeff]*BEGIN:VCARD[ \t]*$/im.test(text);
}
