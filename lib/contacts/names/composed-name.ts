/** A name of its parts, in the order and with the spaces of its script. */
export function composedName(given: string, middle: string, family: string): string {
  if (/^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(family + given)) return family + given;
  return [given, middle, family].filter((part) => part !== '').join(' ');
}
