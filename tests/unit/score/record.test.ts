import { describe, expect, it } from 'vitest';
import { figuresTable } from '../../score/figures-table';
import { goalOf } from '../../score/goals';
import { fallen, raised } from '../../score/record';

describe('the record', () => {
  it('is only ever raised, and keeps no times', () => {
    const record = { a: 90, b: 50 };
    expect(raised(record, { a: 89, b: 51, c: 0, 'x.ms.max': 3 })).toEqual({ a: 90, b: 51, c: 0 });
    expect(record).toEqual({ a: 90, b: 50 });
  });

  it('is missed by more than a point, whatever the machine’s way with tenths', () => {
    const record = { a: 90, b: 90.1, c: 100, d: 64.1, 'x.ms.max': 1 };
    expect(fallen(record, { a: 89, b: 89.1, c: 98.9, d: 63, e: 0, 'x.ms.max': 900 })).toEqual(['c', 'd']);
  });
});

describe('figuresTable', () => {
  it('says of each figure whether its goal is met and whether it fell', () => {
    const lines = figuresTable(
      { 'names.hard.exact': 88, 'names.plain.exact': 90, 'us_contact.ms.max': 300, 'us_contact.pair.f1': 60 },
      { 'names.hard.exact': 80, 'names.plain.exact': 97, 'us_contact.pair.f1': 70 },
    ).split('\n');
    expect(lines.map((line) => line.split(/\s{2,}/))).toEqual([
      ['figure', 'value', 'goal', 'record'],
      ['names.hard.exact', '88.0', '≥ 88', '80.0', '✓'],
      ['names.plain.exact', '90.0', '≥ 97', '97.0', 'MISSED, BELOW RECORD'],
      ['us_contact.ms.max', '300.0', '≤ 250', 'MISSED'],
      ['us_contact.pair.f1', '60.0', '70.0', 'BELOW RECORD'],
    ]);
  });

  it('holds the invented messages to the goals of the corpus', () => {
    expect(goalOf('own.messages.text.emails.f1')).toBe(goalOf('messages.text.emails.f1'));
    expect(goalOf('business.email.f1')).toBeNull();
  });
});
