/** What the words of one or more languages stand for in a date; each in lower case, without a dot behind it. */
export type CalendarWords = {
  /** Month 1 to 12. */
  months: ReadonlyMap<string, number>;
  /** 0 Sunday … 6 Saturday. */
  weekdays: ReadonlyMap<string, number>;
  /** 0 for "today", 1 for "yesterday". */
  daysAgo: ReadonlyMap<string, number>;
};

const LANGUAGES =
  'en de fr es pt it nl pl cs sk sl hr sr bs ru uk bg be sv da nb nn is fi et lv lt hu ro el tr id ms vi ca eu gl ga af sq mk'.split(
    ' ',
  );

let english: CalendarWords | null = null;
let all: CalendarWords | null = null;

/** The words of English, which most dates need alone. */
export function englishWords(): CalendarWords {
  english ??= wordsOf(['en']);
  return english;
}

/** The words of every language written in Latin, Cyrillic or Greek that the browser knows; made at first need. */
export function allWords(): CalendarWords {
  all ??= wordsOf(LANGUAGES);
  return all;
}

/** As the browser itself writes them. A word that means two things in two languages (listopad) means nothing here. */
function wordsOf(languages: readonly string[]): CalendarWords {
  const months = new Meanings();
  const weekdays = new Meanings();
  const daysAgo = new Meanings();
  for (const language of languages) {
    for (const length of ['long', 'short'] as const) {
      // A month has another form beside a day in some languages: "20 listopada".
      const alone = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' });
      const inDate = new Intl.DateTimeFormat(language, {
        weekday: length,
        day: 'numeric',
        month: length,
        timeZone: 'UTC',
      });
      for (let month = 0; month < 12; month += 1) {
        const parts = inDate.formatToParts(Date.UTC(2026, month, 1));
        months.add(alone.format(Date.UTC(2026, month, 1)), month + 1);
        months.add(partOf(parts, 'month'), month + 1);
      }
      // 1 February 2026 was a Sunday.
      for (let day = 0; day < 7; day += 1)
        weekdays.add(partOf(inDate.formatToParts(Date.UTC(2026, 1, 1 + day)), 'weekday'), day);
    }
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    for (const ago of [0, 1]) daysAgo.add(relative.format(-ago, 'day'), ago);
  }
  // British English writes "Sept".
  months.add('sept', 9);
  return { months: months.sure, weekdays: weekdays.sure, daysAgo: daysAgo.sure };
}

class Meanings {
  readonly sure = new Map<string, number>();
  private readonly doubtful = new Set<string>();

  add(written: string, meaning: number): void {
    const word = plainWord(written);
    if (!/^\p{L}/u.test(word) || this.doubtful.has(word)) return;
    if ((this.sure.get(word) ?? meaning) !== meaning) {
      this.doubtful.add(word);
      this.sure.delete(word);
    } else this.sure.set(word, meaning);
  }
}

/** A word as it is looked up. */
export function plainWord(written: string): string {
  return written.normalize('NFKC').toLowerCase().replace(/\.+$/, '').trim();
}

function partOf(parts: readonly Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string {
  return parts.find((part) => part.type === type)?.value ?? '';
}
