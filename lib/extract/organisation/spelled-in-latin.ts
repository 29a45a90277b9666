/** What Cyrillic letters are in Latin ones; the many ways there are to write some are made one by `SAME`. */
const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'h',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ј: 'i',
  љ: 'li',
  њ: 'ni',
  ђ: 'd',
  ћ: 'c',
  џ: 'd',
};
/** Ways to write one sound in Latin letters: "Stroy" and "Stroj", "Khleb" and "Hleb", "Tsentr" and "Centr". */
const SAME: readonly [RegExp, string][] = [
  [/shch/g, 'sch'],
  [/t[sz]/g, 'c'],
  [/kh|g/g, 'h'],
  [/[yj]/g, 'i'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/(.)\1+/g, '$1'],
];
const LETTERS = /[\u0430-\u045f\u0491]/;

/** Whether folded letters are Cyrillic ones, which domains and mailboxes write in Latin. */
export function isCyrillic(folded: string): boolean {
  return LETTERS.test(folded);
}

/** Folded letters, Cyrillic or Latin, as they compare where either may stand for the other: "стройдом" and "stroydom" are "stroidom". */
export function spelledInLatin(folded: string): string {
  let latin = folded.replace(/[\u0430-\u045f\u0491]/g, (letter) => CYRILLIC[letter] ?? letter);
  for (const [ways, one] of SAME) latin = latin.replace(ways, one);
  return latin;
}
