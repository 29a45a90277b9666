import type { Figures } from './bench';
import { goalOf, isTime } from './goals';
import { fallen } from './record';

/** The figures with their goals and records, one a line. */
export function figuresTable(figures: Figures, record: Figures): string {
  const low = new Set(fallen(record, figures));
  const rows = Object.entries(figures).map(([name, value]) => {
    const goal = goalOf(name);
    const best = record[name];
    return [
      name,
      value.toFixed(1),
      goal === null ? '' : `${isTime(name) ? '≤' : '≥'} ${goal}`,
      best === undefined ? '' : best.toFixed(1),
      [goal === null ? '' : isMet(name, value, goal) ? '✓' : 'MISSED', low.has(name) ? 'BELOW RECORD' : '']
        .filter(Boolean)
        .join(', '),
    ];
  });
  const table = [['figure', 'value', 'goal', 'record', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function isMet(name: string, value: number, goal: number): boolean {
  return isTime(name) ? value <= goal : value >= goal;
}
