import { describe, expect, it } from 'vitest';
import { bareName, nameKey, splitName } from '@/lib/contacts/names';

const parts = (name: string) => {
  const { honorific, givenName, middleName, familyName, suffix } = splitName(name);
  return [honorific, givenName, middleName, familyName, suffix];
};

describe('splitName', () => {
  it.each([
    ['Jane Quist', ['', 'Jane', '', 'Quist', '']],
    ['Dr. Jane M. Quist, PhD', ['Dr.', 'Jane', 'M.', 'Quist', 'PhD']],
    ['Quist, Jane M.', ['', 'Jane', 'M.', 'Quist', '']],
    ['Quist Jr., Bruno', ['', 'Bruno', '', 'Quist', 'Jr.']],
    ['Ludwig van der Heide', ['', 'Ludwig', '', 'van der Heide', '']],
    ['Inés Vidal y Rojas', ['', 'Inés', '', 'Vidal y Rojas', '']],
    ['Herr Oyelaran', ['Herr', '', '', 'Oyelaran', '']],
    ['DUPONT Jean', ['', 'Jean', '', 'DUPONT', '']],
    ['Don Quist', ['', 'Don', '', 'Quist', '']],
    ["Bruno 'Bo' Quist", ['', 'Bruno', '', 'Quist', '']],
    ['Jane and Bruno Quist', ['', 'Jane and Bruno', '', 'Quist', '']],
    ['Mr. and Mrs. Bruno Quist', ['Mr. and Mrs.', 'Bruno', '', 'Quist', '']],
    ['Dr Quist Jr', ['Dr', '', '', 'Quist', 'Jr']],
    ['Jane Quist, LUTC, Q.C.', ['', 'Jane', '', 'Quist', 'LUTC, Q.C.']],
    ['Jane Quist, attorney at law', ['', 'Jane', '', 'Quist', 'attorney at law']],
    ['Dame Jane', ['Dame', 'Jane', '', '', '']],
    ['Jack Ma', ['', 'Jack', '', 'Ma', '']],
    ['王晓明', ['', '晓明', '', '王', '']],
    ['欧阳修文', ['', '修文', '', '欧阳', '']],
    ['李娜 女士', ['女士', '娜', '', '李', '']],
    ['田中 太郎', ['', '太郎', '', '田中', '']],
    ['', ['', '', '', '', '']],
  ])('takes %s apart', (name, expected) => {
    expect(parts(name)).toEqual(expected);
  });

  it('has one key for one name however it is written', () => {
    expect(nameKey('Dr. Jane Quist, MBA')).toBe(nameKey('QUIST, Jane'));
    expect(nameKey('王晓明先生')).toBe(nameKey('王晓明'));
  });

  it('takes honorific and degrees off', () => {
    expect(bareName('Prof. Jane Quist, PhD')).toBe('Jane Quist');
    expect(bareName('Quist, Jane')).toBe('Jane Quist');
  });
});
