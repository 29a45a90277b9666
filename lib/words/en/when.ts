const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Times as a person says them; the short ones fit a narrow column. */
export const when = {
  anyTime: 'any time',
  now: 'now',
  today: 'today',
  tomorrow: 'tomorrow',
  justNow: 'just now',
  late: {
    minutes: (count: number) => `${count} min late`,
    hours: (count: number) => `${count} h late`,
    days: (count: number) => `${counted(count, 'day')} late`,
    weeks: (count: number) => `${counted(count, 'week')} late`,
    months: (count: number) => `${counted(count, 'month')} late`,
    years: (count: number) => `${counted(count, 'year')} late`,
  },
  ahead: {
    minutes: (count: number) => `in ${count} min`,
    days: (count: number) => `in ${counted(count, 'day')}`,
    weeks: (count: number) => `in ${counted(count, 'week')}`,
    months: (count: number) => `in ${counted(count, 'month')}`,
    years: (count: number) => `in ${counted(count, 'year')}`,
  },
  /** A day from its parts; `year` is '' where it goes without saying. */
  day: (weekday: string, day: string, month: string, year: string) =>
    [weekday, day, month, year].filter((part) => part !== '').join(' '),
  /** A day with the time of it, or with `anyTime`. */
  dayAndTime: (day: string, time: string) => `${day}, ${time}`,
};
