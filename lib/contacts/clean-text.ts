/** What may need cleaning: anything but printable Latin characters with single spaces between them. */
const UNCLEAN = /[^ -~\u00a1-\u00ac\u00ae-\u024f]| {2}|^ | $/;
/** Controls, and what hides or reorders text: bidirectional marks and overrides, zero-width characters, the soft hyphen. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/**
 * One line of harmless text: characters that hide or reorder text are taken out, white space is collapsed,
 * and the rest is cut to `max` UTF-16 units without splitting a character.
 */
export function cleanText(text: string, max = 500): string {
  if (text.length <= max && !UNCLEAN.test(text)) return text;
  // A hostile page can hand over megabytes: cut first, generously, so that the rest is cheap.
  const line = text
    .slice(0, max * 4 + 1_000)
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
