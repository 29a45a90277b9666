import { describe, expect, it } from 'vitest';
import { bareName, nameKey, splitName } from '@/lib/contacts/names';
import { LINEAR, textGrowth } from '../../support/growth';

const parts = (name: string) => {
  const { honorific, givenName, middleName, familyName, suffix } = splitName(name);
  return [honorific, givenName, middleName, familyName, suffix];
};

describe('splitName', () => {
  it.each([
    ['Jane Quist', ['', 'Jane', '', 'Quist', '']],
    ['Dr. Jane M. Quist, PhD', ['Dr.', 'Jane', 'M.', 'Quist', 'PhD']],
    ['Petra Quist, DiS.', ['', 'Petra', '', 'Quist', 'DiS.']],
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
    ['"Quist, Jane"', ['', 'Jane', '', 'Quist', '']],
    ['Quist, Jane (Sales) [external]', ['', 'Jane', '', 'Quist', '']],
    ['TJ Quist', ['', 'TJ', '', 'Quist', '']],
    ['WU Lena', ['', 'Lena', '', 'WU', '']],
    ['JANE VAN DYKE JR.', ['', 'JANE', '', 'VAN DYKE', 'JR.']],
    ['Jane M. and Bruno T. Quist', ['', 'Jane and Bruno', 'M. and T.', 'Quist', '']],
    ['Drs. Roe and Quist', ['Drs.', '', '', 'Roe and Quist', '']],
    ['Hans-Peter von und zu Waldburg', ['', 'Hans-Peter', '', 'von und zu Waldburg', '']],
    ['Alex Ben Quist', ['', 'Alex', 'Ben', 'Quist', '']],
    ['Yael ben Dov', ['', 'Yael', '', 'ben Dov', '']],
    ['Abdul Rahman Siddiqui', ['', 'Abdul Rahman', '', 'Siddiqui', '']],
    ['Salem bin Khalid Al Harbi', ['', 'Salem', '', 'bin Khalid Al Harbi', '']],
    ['João Costa e Silva', ['', 'João', '', 'Costa e Silva', '']],
    ['Inés García López', ['', 'Inés', '', 'García López', '']],
    ['Jane Quist-Roe MBA-CPA', ['', 'Jane', '', 'Quist-Roe', 'MBA-CPA']],
    ['Jane Quist Architect AIA', ['', 'Jane', '', 'Quist', 'Architect, AIA']],
  ])('takes %s apart', (name, expected) => {
    expect(parts(name)).toEqual(expected);
  });

  it.each([
    ['Herr Prof. Dr. Dr. h.c. Uwe Quist', 'Herr Prof. Dr. Dr. h.c.', 'Quist'],
    ['Dr. rer. nat. Karin Quist', 'Dr. rer. nat.', 'Quist'],
    ['Dipl.-Ing. Karin Quist', 'Dipl.-Ing.', 'Quist'],
    ['Mme Claire Quist', 'Mme', 'Quist'],
    ['Dott.ssa Elena Quist', 'Dott.ssa', 'Quist'],
    ['dhr. Jan van den Quist', 'dhr.', 'van den Quist'],
    ['mgr inż. Anna Quist', 'mgr inż.', 'Quist'],
    ['г-н Иван Орлов', 'г-н', 'Орлов'],
    ['U.S. District Judge Jane Quist', 'U.S. District Judge', 'Quist'],
    ['Secretary of State Jane Quist', 'Secretary of State', 'Quist'],
    ['Her Majesty Queen Jane', 'Her Majesty Queen', ''],
    ['Maj.Gen. Bruno Quist', 'Maj.Gen.', 'Quist'],
    ['Judge Quist', '', 'Quist'],
  ])('finds the honorific of %s', (name, honorific, familyName) => {
    expect(splitName(name)).toMatchObject({ honorific, familyName });
  });

  it.each([
    ['Zhang Xiaoming', 'Zhang', 'Xiaoming'],
    ['Xiaoming Zhang', 'Zhang', 'Xiaoming'],
    ['Lin Anderson', 'Anderson', 'Lin'],
    ['Kim Min-jun', 'Kim', 'Min-jun'],
    ['Kim Quist', 'Quist', 'Kim'],
    ['Kovács Eszter', 'Kovács', 'Eszter'],
    ['Eszter Kovács', 'Kovács', 'Eszter'],
    ['Орлова Нина Павловна', 'Орлова', 'Нина'],
    ['Нина Павловна Орлова', 'Орлова', 'Нина'],
    ['Nguyễn Thị Lan', 'Nguyễn', 'Lan'],
    ['Lan Nguyen', 'Nguyen', 'Lan'],
  ])('knows the order of %s', (name, familyName, givenName) => {
    expect(splitName(name)).toMatchObject({ familyName, givenName });
  });

  it.each([
    ['佐々木健太', ['', '健太', '', '佐々木', '']],
    ['高橋誠', ['', '誠', '', '高橋', '']],
    ['田中さくら様', ['様', 'さくら', '', '田中', '']],
    ['田中部長', ['部長', '', '', '田中', '']],
    ['さくら', ['', 'さくら', '', '', '']],
    ['ジェーン・クイスト', ['', 'ジェーン', '', 'クイスト', '']],
    ['约翰·奎斯特', ['', '约翰', '', '奎斯特', '']],
    ['歐陽建國', ['', '建國', '', '歐陽', '']],
    ['陈方安生', ['', '安生', '', '陈方', '']],
    ['王总', ['总', '', '', '王', '']],
    ['王 小 明', ['', '小明', '', '王', '']],
    ['Tony 王', ['', 'Tony', '', '王', '']],
    ['Tony Wang 王小明', ['', '小明', '', '王', '']],
    ['남궁민', ['', '민', '', '남궁', '']],
    ['황보라', ['', '보라', '', '황', '']],
    ['김민수 님', ['님', '민수', '', '김', '']],
    ['박 대표님', ['대표님', '', '', '박', '']],
  ])('takes %s apart', (name, expected) => {
    expect(parts(name)).toEqual(expected);
  });

  it('is quick with long hostile names', () => {
    for (const piece of ['a', 'de ', 'and ', '王', 'Dr. ', 'van der ', '"', "'", 'A-', 'ian'])
      expect([piece, textGrowth(piece, splitName) < LINEAR]).toEqual([piece, true]);
  });

  it('has one key for one name however it is written', () => {
    expect(nameKey('Dr. Jane Quist, MBA')).toBe(nameKey('QUIST, Jane'));
    expect(nameKey('王晓明先生')).toBe(nameKey('王晓明'));
    expect(nameKey('Zhang Xiaoming')).toBe(nameKey('Xiaoming Zhang'));
  });

  it('takes honorific and degrees off', () => {
    expect(bareName('Prof. Jane Quist, PhD')).toBe('Jane Quist');
    expect(bareName('Quist, Jane')).toBe('Jane Quist');
    expect(bareName('Ing. arch. Jana Kvistová')).toBe('Jana Kvistová');
    expect(bareName('Uzm. Dr. Ayşe Kuist')).toBe('Ayşe Kuist');
    expect(bareName('Mr. Nguyễn Quốc Huy')).toBe('Nguyễn Quốc Huy');
    expect(bareName('Jane Quist (doctoral student)')).toBe('Jane Quist');
    expect(bareName('田晓明老师')).toBe('田晓明');
  });

  it('keeps the honorific where it would leave but a family name of one character', () => {
    expect(bareName('田老师')).toBe('田老师');
  });
});
