import type { ErrorCode } from '../errors/duebook-error';
import type { BadgeFace } from '../platform/badge';
import { errorWords } from '../words/error-words';
import { type Language, wordsOf } from '../words/words';

// The light accent and late colours of the tokens: a badge can't follow the colour scheme. White on them is AA.
const ACCENT = '#3552bc';
const LATE = '#af2e13';
const INK = '#ffffff';
const MOST_COUNTED = 99;

/** The badge for so many follow-ups overdue and due today: their sum, red where something is overdue. */
export function badgeFace(overdue: number, today: number, language: Language): BadgeFace {
  const count = overdue + today;
  return {
    text: count === 0 ? '' : count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count),
    background: overdue > 0 ? LATE : ACCENT,
    ink: INK,
    title: wordsOf(language).reminder.badge(overdue, today),
  };
}

/** The badge of a book that can't be used for the reason `code`. */
export function brokenBadgeFace(code: ErrorCode, language: Language): BadgeFace {
  const words = wordsOf(language);
  const said = errorWords(code === 'storage-full' ? code : 'database-unavailable', words);
  return { text: '!', background: LATE, ink: INK, title: words.common.labelled('Duebook', said) };
}
