/** Words that begin a family name of several words: "van der Heide", "de la Cruz", "bin Salem". */
const PARTICLE =
  /^(de|del|della|delle|degli|dei|dello|dela|der|den|di|da|das|do|dos|du|des|la|las|le|los|lo|van|von|vom|vander|zu|zum|zur|ten|ter|te|op|bin|binti|ibn|bint|al|el|abu|af|av|mac|mc|st|st\.|santa|san|o'|'t|\u2019t)$/iu;
/** Particles that are names where they are capitalised: "Yael ben Dov", but "Alex Ben Quist". */
const SMALL_PARTICLE = /^(ben|bat)$/u;
/** Given names that are the first half of one: "Abdul Rahman". */
const HALF_GIVEN = /^(abdul|abdel|abdal|abdoul|abd)$/iu;

/** Whether a word, as written, begins a family name of several words. */
export function isParticle(word: string): boolean {
  return PARTICLE.test(word) || SMALL_PARTICLE.test(word);
}

/** How many words the given name at the head has: two of a name like "Abdul Rahman" where a family name follows, else one. */
export function givenLength(words: readonly string[]): number {
  if (!HALF_GIVEN.test(words[0] ?? '')) return 1;
  const length = /^(al|el|ur|ul|er)$/iu.test(words[1] ?? '') ? 3 : 2;
  return words.length > length ? length : 1;
}
