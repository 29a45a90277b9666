const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th' };

/**
 * `text` as it is compared: full-width forms made plain, lower-case, without the diacritics of European scripts, runs
 * of space as one. Marks that carry meaning in other scripts (kana voicing, Thai and Indic vowels) stay.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßøæœđðłıþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, ' ')
    .trim();
}
