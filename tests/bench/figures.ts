/** One line of the bench's table; `goal` where there is one, and whether it is met. */
export type Row = { what: string; value: string; goal?: string; good?: boolean };

export function medianOf(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Between which two the middle half of the values lies. */
export function middleHalf(values: number[]): [number, number] {
  const sorted = [...values].sort((one, other) => one - other);
  const quarter = Math.floor(sorted.length / 4);
  return [sorted[quarter] ?? Number.NaN, sorted[sorted.length - 1 - quarter] ?? Number.NaN];
}

export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
}

export function table(rows: Row[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  return rows
    .map(({ what, value, goal, good }) => {
      const verdict = goal === undefined ? '' : `   goal ${goal}: ${good ? 'met' : 'MISSED'}`;
      return `${what.padEnd(width)}   ${value}${verdict}`;
    })
    .join('\n');
}
