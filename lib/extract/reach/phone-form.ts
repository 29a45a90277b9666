import { wordPattern } from '../word-pattern';
import { phoneKindBefore } from './phone-label';

/** The fewest digits of a phone number that is told by its form. */
export const FEWEST_DIGITS = 7;

/** What is counted, in money, by measure or by the piece: "4 178 290 €", "1 204 500 kWh", "6587 3301 笔", "48866▲4.1 %". */
const COUNTED = wordPattern(
  String.raw`^\s?(?:[€$£¥₹₽₴₪₫₩₺₸%]|(?:EUR|USD|GBP|CHF|PLN|CZK|HUF|RON|BGN|SEK|NOK|DKK|ISK|TRY|RUB|UAH|ILS|VND|IDR|JPY|CNY|KRW|BRL|MXN|COP|CLP|ARS|euro|zł|Kč|Ft|kr|руб|грн|лв|lei|TL|đồng|đ|บาท|k[gm]|m[²³]|ha|[kMG]Wh?)(?!\p{L})|[元円원]|[▲▼△▽↑↓]|(?:[笔筆件个個人次条條名台份单單箱套只本回票冊册枚点點页頁行]|건|명|개|회|대|곳|장|권|점)(?!\p{Script=Han}|\p{Script=Hangul}))`,
  'u',
);

/** Whether what stands behind digits says that they are an amount. */
export function isCounted(behind: string): boolean {
  return COUNTED.test(behind);
}

/** Whether what stands around a candidate (the sign before it, the words behind) lets it be a number, and it has as many digits as one. */
export function mayBePhone(written: string, before: string | undefined, behind: string): boolean {
  if (before !== undefined && /[\p{L}\p{N}$€£¥￥#/._=-]/u.test(before) && !/[\p{Script=Han}]/u.test(before))
    return false;
  if (/^\p{N}/u.test(behind) || isCounted(behind)) return false;
  // "213 456 789invoices": a figure set large over what it counts.
  if (/^\p{Ll}{4}/u.test(behind) && /^[1-9]\d{0,2}(?:[ .,\u00a0]\d{3})+$/.test(written.trim())) return false;
  const digits = digitsIn(written);
  return digits >= FEWEST_DIGITS && digits <= 17;
}

/** Whether a form is a phone's rather than a date's, a range's, a postal code's, a version's or a machine's address. */
export function readsLikePhone(written: string, before: string): boolean {
  const form = written.trim();
  if (NO_PHONE_FORM.test(form) || /\d[/.:]$/.test(before)) return false;
  if (MILLIONS.test(form) && phoneKindBefore(before.slice(-24)) === undefined) return false;
  // Two numbers of one length are a range: "10001 - 10999", "02108 - 02266".
  const range = /^([1-9]\d{3,6}|0\d{4})\s?[-\u2010-\u2015]\s?([1-9]\d{3,6}|0\d{4})$/.exec(form);
  if (range !== null && range[1]?.length === range[2]?.length && phoneKindBefore(before.slice(-24)) === undefined)
    return false;
  return !/^\d{5}-\d{4}$/.test(form) || phoneKindBefore(before.slice(-24)) !== undefined;
}

/** "4.911.002": a number at home begins with a nought or has three digits and more ahead. */
const MILLIONS = /^[1-9]\d?(?:\.\d{3}){2,}$/;

/** Dates, times, ranges of years, counting, versions, coordinates, amounts and addresses of machines. */
const NO_PHONE_FORM = new RegExp(
  [
    String.raw`^\d{4}\s?[-/.\u2013]\s?\d{1,2}\s?[-/.]\s?\d{1,2}\b`,
    // With a version before it, too: "8.4.2 12.03.2025".
    String.raw`(?:^|\s)\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:19|20)\d\d\b`,
    // "26-03-17 09:30"
    String.raw`^\d\d([-.])(?:0\d|1[0-2])\1[0-3]\d\s(?:[01]\d|2[0-3])$`,
    String.raw`^(?:19|20)\d\d\s?[-\u2013/]\s?(?:19|20)\d\d$`,
    String.raw`^\d{1,3}(?:\.\d{1,3}){3}$`,
    String.raw`^(?:1[0-7]\d|\d{1,2})\.\d{4,}$`,
    String.raw`^\d\d\.?\d{3}-\d{3}$`,
    // What forms show instead of somebody's number: "(11) 99999-9999".
    String.raw`([019])(?:[\s().-]{0,2}\2){7,}$`,
    // From one hour to another.
    String.raw`^(?:[01]?\d|2[0-4])[.:][0-5]\d\s?[-/\u2010-\u2015\u2212]\s?(?:[01]?\d|2[0-4])[.:][0-5]\d(?!\d)`,
    String.raw`^\d{1,3}(?:,\d{3})+$`,
    // Over the end of a sentence, or a bracket that never closes.
    String.raw`\)\.\s|^[^(]*\([^)]*$|^[^(]*\)`,
    String.raw`^[1-9](?:[\s.|/-]{1,3}\d){5,}[\s.|/-]{1,3}\d{1,2}$`,
  ].join('|'),
);

/** How many digits a text has, full-width ones included. */
export function digitsIn(text: string): number {
  // Most lines have none.
  if (!/[\d\uff10-\uff19]/.test(text)) return 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) count += 1;
  }
  return count;
}
