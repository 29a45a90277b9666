const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const SPELLED = new RegExp(
  `\\b(?:(${TENS.join('|')})(?:[- ](${UNITS.slice(0, 9).join('|')}))?|(${UNITS.join('|')}))\\b`,
  'g',
);

/** Spelled numbers from one to ninety-nine in figures: "twenty-one days" → "21 days". */
export function figuresForWords(text: string): string {
  return text.replace(SPELLED, (_, tens: string | undefined, ones: string | undefined, unit: string | undefined) => {
    if (unit !== undefined) return String(UNITS.indexOf(unit) + 1);
    const base = tens === undefined ? 0 : (TENS.indexOf(tens) + 2) * 10;
    return String(base + (ones === undefined ? 0 : UNITS.indexOf(ones) + 1));
  });
}
