/** Whether text carries markup or script instead of words: never a name, a title or an address. */
export function looksLikeMarkup(text: string): boolean {
  return /[<>{}]|&(lt|gt|#\d+);|\bjavascript:|\bon(error|load|click)\s*=|https?:\/\/|\[object /i.test(text);
}
