const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th' };

/** Signs beyond ASCII. Most text has none of them, and to normalise it would be dear. */
const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * `text` as it is compared: full-width forms made plain, lower-case, without the diacritics of European scripts, runs
 * of space as one. Marks that carry meaning in other scripts (kana voicing, Thai and Indic vowels) stay.
 */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase().replace(/\s+/g, ' ').trim();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßøæœđðłıþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, ' ')
    .trim();
}

/** `text` reduced to what makes two writings the same: folded, `&` as and, letters and digits alone ("R & D" is `randd`). */
export function foldLetters(text: string): string {
  if (!BEYOND_ASCII.test(text))
    return (text.includes('&') ? text.replace(/&/g, 'and') : text).replace(/[^A-Za-z0-9]+/g, '').toLowerCase();
  return fold(text.replace(/&/g, ' and ')).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}
