import { describeChipOn, type OddPage, PLAIN, style } from '../chip-on-odd-pages';

// Lines that are lower than a chip is high, or have less room than it wants.

/** The sender's line as a box of its own. */
const row = (rules: string) =>
  style(`${PLAIN} table, tbody, tr, td { display: block } .header.from { overflow: hidden; ${rules} }`);
const LONG_NAME = '.adr a::before { content: "On behalf of the department of nautical maps and charts: " }';

const LINES: OddPage[] = [
  {
    what: 'a row of boxes that shrink',
    head: style(
      `${PLAIN} table, tbody, tr, td { display: block; width: 220px } .header.from { display: flex; white-space: nowrap; overflow: hidden } .adr { display: contents }`,
    ),
    isLow: true,
  },
  { what: 'a line lower than the chip that cuts it off', head: row('height: 18px; line-height: 18px'), isLow: true },
  {
    what: 'a low line from right to left that is short, too',
    head: row('height: 16px; line-height: 16px; width: 300px; white-space: nowrap'),
    root: 'lang="ar" dir="rtl"',
    isLow: true,
  },
  {
    what: 'a low line that has all begin at its top',
    head: row('height: 20px; display: flex; align-items: flex-start'),
    isLow: true,
  },
  {
    what: 'a line that a name fills',
    head: row('width: 300px; white-space: nowrap') + style(LONG_NAME),
    isTight: true,
  },
  {
    what: 'a line that drops what it has no room for',
    head: row('width: 220px; height: 20px') + style(LONG_NAME),
    isTight: true,
  },
  {
    what: 'a cell that a name fills',
    head:
      style(`${PLAIN} table { table-layout: fixed; width: 300px }
      .header.from { overflow: hidden; white-space: nowrap; text-overflow: ellipsis }`) + style(LONG_NAME),
    isTight: true,
  },
];

describeChipOn(LINES);
