/**
 * Whether a JSON text stops before it is complete: inside a string, or with a bracket still open. Tells a file whose
 * copying was interrupted from one that is broken in the middle; JSON.parse words that differently in every browser.
 */
export function isCutOff(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
  }
  return inString || depth > 0;
}
