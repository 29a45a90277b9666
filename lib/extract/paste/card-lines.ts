/** A vCard file may carry photos: what stands after so much text, in UTF-16 units, is not read. */
const MAX_TEXT = 8_000_000;
/** The longest line of a card that is looked at; longer ones are pictures, sounds and keys. */
const MAX_LINE = 10_000;
const MAX_LINES = 500;

/** The contact lines of each vCard in a text, folded ones put together (RFC 6350 3.2, and vCard 2.1's soft line breaks). */
export function cardLines(text: string): string[][] {
  const cards: string[][] = [];
  let card: string[] | null = null;
  let soft = false;
  for (const written of text.slice(0, MAX_TEXT).split(/\r\n?|\n/)) {
    const bare = written.trim();
    if (/^\ufeff?BEGIN:VCARD$/i.test(bare)) {
      card = [];
      cards.push(card);
      soft = false;
    } else if (/^END:VCARD$/i.test(bare)) card = null;
    else if (card !== null) soft = addLine(card, written, soft);
  }
  return cards;
}

/** Adds a line or what goes on with the last one; says whether this one goes on in the next. */
function addLine(card: string[], written: string, soft: boolean): boolean {
  const last = card.at(-1);
  const folded = /^[ \t]/.test(written);
  if (last !== undefined && (soft || folded)) {
    const added = folded ? written.slice(1) : written;
    if (last.length + added.length > MAX_LINE) return soft && written.endsWith('=');
    const whole = (soft ? last.slice(0, -1) : last) + added;
    card[card.length - 1] = whole;
    return isSoft(whole);
  }
  if (written.trim() !== '' && card.length < MAX_LINES) card.push(written.slice(0, MAX_LINE));
  return isSoft(written);
}

/** Whether a quoted-printable line says that it goes on. */
function isSoft(line: string): boolean {
  return line.endsWith('=') && /^[^:]{0,300}[;=]QUOTED-PRINTABLE\b/i.test(line);
}
