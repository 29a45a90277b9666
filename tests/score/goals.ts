/** What each figure is to reach: at least so much, or at most so many milliseconds. */
const GOALS: [figure: RegExp, goal: number][] = [
  [/^us_contact\.email\.f1$/, 98],
  [/^random\.email\.f1$/, 97],
  [/^(us_contact|business)\.phone\.f1$/, 96],
  [/^random\.phone\.f1$/, 85],
  [/^us_contact\.person\.f1$/, 72],
  [/^business\.person\.f1$/, 70],
  [/^us_contact\.organisation\.at1$/, 80],
  [/^business\.organisation\.at1$/, 75],
  [/^business\.pair\.f1$/, 60],
  [/^us_contact\.address\.share$/, 70],
  [/^forge\.line\.f1$/, 88],
  [/^forge\.exact\.share$/, 80],
  [/^names\.hard\.exact$/, 88],
  [/^names\.plain\.exact$/, 97],
  [/^forwards\.address\.share$/, 98],
  [/^forwards\.name\.share$/, 97],
  [/^schemaorg\.agree\.share$/, 100],
  [/^microformats\.equal\.share$/, 100],
  [/^(own\.)?messages\.(html|text)\.name\.f1$/, 97],
  [/^(own\.)?messages\.(html|text)\.(org|title)\.f1$/, 90],
  [/^(own\.)?messages\.(html|text)\.emails\.f1$/, 98],
  [/^(own\.)?messages\.(html|text)\.phones\.f1$/, 95],
  [/^(own\.)?messages\.(html|text)\.im\.f1$/, 92],
  [/^(own\.)?messages\.bulk\.share$/, 98],
  [/^(own\.)?messages\.signature\.f1$/, 92],
  [/^(own\.)?mpages\.person\.f1$/, 92],
  [/^(own\.)?mpages\.field\.f1$/, 90],
  [/^(own\.)?mpages\.best\.at1$/, 95],
  [/^(own\.)?mpages\.quiet\.share$/, 100],
  [/^dates\.[^.]+\.share$/, 97],
  [/\.ms\.median$/, 5],
  [/\.ms\.p95$/, 25],
  [/\.ms\.max$/, 250],
];

/** Whether a figure is a time in milliseconds (less is better, and the machine's load shows in it) and no share. */
export function isTime(figure: string): boolean {
  return /\.ms\./.test(figure);
}

/** What a figure is to reach, or null where nothing was set. */
export function goalOf(figure: string): number | null {
  return GOALS.find(([pattern]) => pattern.test(figure))?.[1] ?? null;
}
