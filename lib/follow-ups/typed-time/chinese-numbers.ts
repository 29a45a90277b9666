const DIGITS = '零一二三四五六七八九';

/** 十五, 二十三, 一百二十: hundreds, tens and ones, each with its place said. */
const PLACED = /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/;

/**
 * Chinese numerals in figures: 十五 → 15, 二〇二六 → 2026, 两 → 2. Digits merely set side by side (两三, "two or three")
 * stay as they are, and so unread.
 */
export function figuresForNumerals(text: string): string {
  return text.replace(/[零〇一二两三四五六七八九十百]+/g, (numeral) => {
    const plain = numeral.replace(/〇/g, '零');
    if (plain === '两') return '2';
    if (plain.length === 4 && !/[十百两]/.test(plain)) return [...plain].map((digit) => DIGITS.indexOf(digit)).join('');
    if (plain === '零') return '0';
    const placed = PLACED.exec(plain.replace(/两(?=百)/, '二').replace(/^零(?=.)/, ''));
    if (!placed) return numeral;
    const [, hundreds, tens, ten, ones] = placed;
    const digit = (written: string | undefined) => (written === undefined ? 0 : DIGITS.indexOf(written));
    return String(digit(hundreds) * 100 + (ten === undefined ? 0 : digit(tens ?? '一') * 10) + digit(ones));
  });
}
