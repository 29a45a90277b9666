/** What a line that needs any of this has: letters of full width, digits of other scripts, or a label whose characters are spaced out. */
const MAY_NEED =
  /[\uff10-\uff5a\u0660-\u0669\u06f0-\u06f9]|^(?:[\u3040-\u9fff\uac00-\ud7af] [\u3040-\u9fff\uac00-\ud7af]|Q Q)/;
/** Digits, letters, @ and + of full width, as typed with an East Asian keyboard. */
const WIDE = /[\uff10-\uff19\uff20-\uff3a\uff41-\uff5a\uff0b]/g;
/** The digits of Arabic and Persian. */
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** "（０７６）２４０－３８１５": brackets, strokes and dots of full width between the digits of a number. */
const AROUND_DIGITS = /（(?=\d{2,5}）)|(?<=（\d{2,5})）|(?<=\d ?)[－ー−‐](?= ?\d)|(?<=[\da-z])．(?=[\da-z])/gi;
const PLAIN: Readonly<Record<string, string>> = { '（': '(', '）': ')', '．': '.' };
/** "联 系 人：", "전 화 :": a label's characters spaced out so that all labels of a block are as wide. */
const SPACED_LABEL = /^(?:[\u3040-\u9fff\uac00-\ud7af](?: [\u3040-\u9fff\uac00-\ud7af]){1,4}|Q Q)(?= ?[:：])/u;

/** A line in the letters everything here is written for: no digits of full width, no labels spaced out; `line` is clean. */
export function plainLetters(line: string): string {
  if (!MAY_NEED.test(line)) return line;
  return line
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(AROUND_DIGITS, (sign) => PLAIN[sign] ?? '-')
    .replace(SPACED_LABEL, (label) => label.replaceAll(' ', ''));
}
