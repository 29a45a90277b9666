/** More answers than this are forgotten: a page's words are looked at again and again, those of the last page are not. */
const MOST = 4_000;

/** `answer` with a memory, for questions about short texts that several sources ask alike. */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const fresh = answer(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, fresh);
    return fresh;
  };
}
