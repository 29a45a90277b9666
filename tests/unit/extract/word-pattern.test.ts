import { describe, expect, it } from 'vitest';
import { wordPattern } from '@/lib/extract/word-pattern';

const PATTERNS: [source: string, flags: string][] = [
  [String.raw`(?<![\p{L}\p{N}])(?:Straße|street|œuvre|улица)(?![\p{L}\p{N}])`, 'iu'],
  [String.raw`^\p{Lu}\p{Ll}+\s(?<name>[\p{L}\p{M}'’-]{2,})$`, 'u'],
  [String.raw`^\p{Lu}\p{Ll}+\s(?<name>[\p{L}\p{M}'’-]{2,})$`, 'iu'],
  [String.raw`[^\p{L}\p{N}.\]]+\p{L}{3,}(?:erei|büro)`, 'iu'],
  [String.raw`\[\p{L}\]|\S\D\p{Script=Han}|\p{Script=Latin}\S{3}\W\p{N}`, 'iu'],
  [String.raw`(?<!\p{Ll})\p{Lu}\p{Ll}+[ -][^\p{Lu}]|[Ää]RZTE|ŁUK`, 'u'],
  [String.raw`(?<!\p{Ll})[Žş]\p{Ll}+[ -][^\p{N}]|[Ää]RZTE|ŁUK`, 'iu'],
  [String.raw`[\u2013-\u201f][\p{Script=Cyrillic}\p{L}]\B\p{L}+\p{N}`, 'iu'],
];
const TEXTS = [
  'Mill Street 4',
  'MILLSTREET 4',
  '12 Bahnhofstraße',
  'STRASSE street2 street',
  'Jane Quist',
  'jane quist',
  'Jane O’Brien-Quist',
  'Zoë Müller',
  'Иван Петров, улица Мира',
  '— Druckerei [B] über',
  'ŽANETA ŁUKASZ Ÿbert, 3 RUE DE L’ŒUVRE',
  'Żaneta Şahin-Ďurišová',
  'ıspartA İzmir ŉab ĸab Straße ſtreet',
  '-- PLANUNGSBÜRO',
  '-- Planungsbüro',
  '王x1 a1山',
  'no letters: 12 ½ ²',
  'Ab1 bb2 \u017ftreet \u212a9',
  'x [a] y',
  'Acme© “Ab3” — ® ™',
  '',
];

describe('wordPattern', () => {
  it.each(PATTERNS)('answers as the pattern %s itself in flags %s, in whatever letters', (source, flags) => {
    const asked = wordPattern(source, flags);
    const itself = new RegExp(source, flags);
    for (const text of TEXTS) {
      expect([text, asked.test(text)]).toEqual([text, itself.test(text)]);
      expect(asked.of(text).exec(text)).toEqual(itself.exec(text));
    }
  });

  it('finds every match where it is global, though the letters change between', () => {
    const asked = wordPattern(String.raw`(?<!\p{L})(?:tel|тел)`, 'giu');
    const found = ['Tel. or TEL', 'Тел. tel', 'hotel tel'].map((text) => [...text.matchAll(asked.of(text))].length);
    expect(found).toEqual([2, 2, 1]);
  });

  it('refuses a class of which it knows no plain letters', () => {
    expect(() => wordPattern(String.raw`\p{Sc}\d`).test('$5')).toThrow(String.raw`\p{Sc}`);
  });
});
