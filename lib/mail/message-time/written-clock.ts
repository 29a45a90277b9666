/** A time of day in minutes as it is written there, and the offset from UTC in minutes where it is told. */
export type ClockReading = { minutes: number; offset: number | null; written: string };

const BEFORE_NOON = /上午|凌晨|早上|早晨|清晨|午前|오전/u;
const AFTER_NOON = /下午|晚上|傍晚|夜里|午後|午后|오후/u;

/** Reads the time in a date whose day has been taken out, in lower case; null where none is told, or none there is. */
export function readClock(text: string): ClockReading | null {
  const match =
    /(?<![\d.:])(\d{1,2})(?:\s?:\s?|[.h点時时시]\s?)(\d{2})(?!\d)(?:[:.](\d{2})(?!\d))?[分분]?\s?(?:([ap])\.?\s?m\b)?/u.exec(
      text,
    );
  if (match === null) return null;
  const half = match[4] ?? (BEFORE_NOON.test(text) ? 'a' : AFTER_NOON.test(text) ? 'p' : null);
  const hour = hourOf(Number(match[1]), half, text);
  const minute = Number(match[2]);
  if (hour === null || minute > 59) return null;
  return {
    minutes: hour * 60 + minute,
    offset: offsetIn(text.slice(match.index + match[0].length)),
    written: match[0],
  };
}

function hourOf(written: number, half: string | null, text: string): number | null {
  if (written > 23) return null;
  if (written > 12) return written;
  if (half === 'a') return written % 12;
  if (half === 'p') return (written % 12) + 12;
  // "Noon" stands for the hours on either side of it.
  if (/中午/u.test(text) && written < 3) return (written % 12) + 12;
  return written;
}

/** What follows a time: "+0800", "GMT+8", "Z", "UTC". */
function offsetIn(text: string): number | null {
  const match = /^(?:\.\d{1,9})?\s*\(?(?:gmt|utc)?\s?([+-])(\d{1,2}):?(\d{2})?(?!\d)/u.exec(text);
  if (match !== null) {
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
    return minutes > 14 * 60 ? null : minutes * (match[1] === '-' ? -1 : 1);
  }
  return /^(?:\.\d{1,9})?\s*\(?(?:z|gmt|utc)\b/u.test(text) ? 0 : null;
}
