import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** The texts written in the sources of a folder, what is put into them as “@”, and where each stands. */
function textsIn(folder: string): [string, string][] {
  return globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }).flatMap((path) =>
    Array.from(readFileSync(join(ROOT, path), 'utf8').matchAll(/'[^'\n]*'|`[^`]*`/g), ([text]): [string, string] => [
      path,
      text.replace(/\$\{[^}]*\}/g, '@'),
    ]),
  );
}

const saying = (folder: string, signs: RegExp) => textsIn(folder).filter(([, text]) => signs.test(text));

describe('punctuation', () => {
  it('is as wide as its language has it', () => {
    expect(saying('lib/words/en', /[，。：；！？、（）]/)).toEqual([]);
    expect(saying('lib/words/zh', /\p{Script=Han}[,:;!?()]|[,:;!?()]\p{Script=Han}|@[,:;!?] /u)).toEqual([]);
  });

  it('stands in the words of a language, not where they are put together', () => {
    for (const folder of ['components', 'entrypoints', 'lib/capture', 'lib/chip', 'lib/mail', 'lib/notify'])
      expect(saying(folder, /@(?:[:;,] \S| \()|Duebook: @/)).toEqual([]);
  });
});
