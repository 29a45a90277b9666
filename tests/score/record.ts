import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from './bench';
import { isTime } from './goals';

const PATH = join(import.meta.dirname, 'record.json');

/** How far a figure may stand below its record before that is a step back: one odd page more or less. */
const SLACK = 1;

/** The best figures so far. */
export function readRecord(): Figures {
  return JSON.parse(readFileSync(PATH, 'utf8'));
}

/** The record with every figure that is better now; times are no part of it, as they tell of the machine too. */
export function raised(record: Figures, figures: Figures): Figures {
  const better = Object.entries(figures).filter(([name, value]) => !isTime(name) && value > (record[name] ?? -1));
  return { ...record, ...Object.fromEntries(better) };
}

/** Keeps a record, one figure a line, in the order of their names. */
export function writeRecord(record: Figures): void {
  const sorted = Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(PATH, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/** The figures that stand more than a point below their record, to a tenth. */
export function fallen(record: Figures, figures: Figures): string[] {
  return Object.entries(figures)
    .filter(([name, value]) => !isTime(name) && Math.round(10 * ((record[name] ?? 0) - value)) > 10 * SLACK)
    .map(([name]) => name);
}
