/** Letters only Turkish and its kin have, and hosts of their countries: there I is the capital of ı, and İ that of i. */
const DOTTED = /[ğşıİŞĞ]|\.(?:tr|az)$/u;

/** A name's words in capitals as names are written; `address` may tell whose capitals they are. Words in mixed letters stay. */
export function tonedDown(name: string, address: string): string {
  const locale = DOTTED.test(name) || DOTTED.test(address.toLowerCase()) ? 'tr' : 'en';
  const whole = name === name.toUpperCase() && /\p{Lu}{3}/u.test(name);
  if (!whole && !/\p{Lu}\p{Ll}/u.test(name)) return name;
  return name
    .split(' ')
    .map((word) => (whole || /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word) ? toned(word, locale) : word))
    .join(' ');
}

function toned(text: string, locale: string): string {
  return text
    .toLocaleLowerCase(locale)
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toLocaleUpperCase(locale));
}
