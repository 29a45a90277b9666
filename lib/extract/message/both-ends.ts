/** The beginning and the end of an overlong list: a signature stands at either the message's or its newest part's end. */
export function bothEnds<T>(list: readonly T[], max: number): T[] {
  const tail = Math.floor(max / 4);
  return list.length <= max ? [...list] : [...list.slice(0, max - tail), ...list.slice(-tail)];
}
