const AND = /^(and|und|et|og|och|&)$/iu;

/** Whether a word joins the two of a couple: "Jane and Bruno Quist". Spanish y and Portuguese e join family names instead. */
export function isConjunction(word: string): boolean {
  return AND.test(word);
}
