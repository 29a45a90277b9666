import { expect, it } from 'vitest';
import { growth, LINEAR, textGrowth } from '../../support/growth';

it('tells a nested loop and a pattern that goes back over itself from a single pass', () => {
  const pass = (text: string) => {
    let sum = 0;
    for (let at = 0; at < text.length * 40; at += 1) sum = (sum * 31 + text.charCodeAt(at % text.length)) % 65_521;
    return sum;
  };
  expect(textGrowth('ab', pass)).toBeLessThan(LINEAR);
  const nested = (text: string) => Array.from(text, (letter) => pass(letter + text)).length;
  expect(textGrowth('ab', nested)).toBeGreaterThan(LINEAR);
  expect(textGrowth('a', (text) => /a+b/.test(text))).toBeGreaterThan(LINEAR);
});

it('calls what is done whatever the size no growth', () => {
  const made = (size: number) => 'x'.repeat(size);
  expect(growth(made, (text) => text.slice(0, 100).toUpperCase())).toBe(1);
});
