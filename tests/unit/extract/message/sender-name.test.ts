import { describe, expect, it } from 'vitest';
import { readHeaderName } from '@/lib/extract/message/sender-name';

const read = (name: string, address = 'jane@x.example') => readHeaderName({ name, address });

describe('readHeaderName', () => {
  it.each([
    ['"Jane Roe"', 'Jane Roe'],
    ['Roe, Jane', 'Jane Roe'],
    ['QUIST, Howard (WEST PROCUREMENT)', 'Howard Quist'],
    ['Jane Roe [Berlin]', 'Jane Roe'],
    ['Jane Roe via Sales', 'Jane Roe'],
    ['Jane Roe | Quist Pumps', 'Jane Roe'],
    ['JANE ROE', 'Jane Roe'],
    ['Arch. Paola Verdi', 'Paola Verdi'],
    ['Eng. Carlos de Lima', 'Carlos de Lima'],
    ['Novák Petr Ing.', 'Novák Petr'],
    ['van der Berg, Jan', 'Jan van der Berg'],
    ['Howard, Quist', 'Howard Quist'],
    ['罗简(采购部)', '罗简'],
    ['김하나 과장', '김하나'],
    ['Wang Jian 王简', 'Wang Jian'],
    ['jane.roe', 'Jane Roe'],
    ['ROE, Jane M CIV USN', 'Jane M Roe'],
    ['DI Dr. Jane Roe', 'Jane Roe'],
    ['D. Oosterhuis', 'D. Oosterhuis'],
  ])('names the person in %s', (name, person) => {
    expect(read(name).person).toBe(person);
  });

  it.each([
    ['Acme Tools & Parts', 'Acme Tools & Parts'],
    ['Quist Pumpen GmbH', 'Quist Pumpen GmbH'],
    ['Sales Team', 'Sales Team'],
    ['Отдел продаж', 'Отдел продаж'],
    ['奎斯特有限公司', '奎斯特有限公司'],
    ['有限会社なみ水産', '有限会社なみ水産'],
    ['採購部', '採購部'],
    ['Hollow Pine Farm', 'Hollow Pine Farm'],
    ['Quist Customer Care', 'Quist'],
  ])('names no person in %s', (name, organisation) => {
    expect(read(name)).toEqual({ person: '', organisation });
  });

  it('tells by the address whose name it is, and in which order', () => {
    expect(read('Roe Jane', 'jane.roe@x.example').person).toBe('Jane Roe');
    expect(read('ROE GUNDULA', 'g.roe@x.example').person).toBe('Gundula Roe');
    expect(read('Gundula Roe', 'g.roe@x.example').person).toBe('Gundula Roe');
    expect(read('Jane from Quist', 'jane@quist.example')).toEqual({ person: 'Jane', organisation: 'Quist' });
    expect(read('Quist', 'hello@quist.example')).toEqual({ person: '', organisation: 'Quist' });
    expect(read('Granja Alquería', 'compras@alqueria.example')).toEqual({
      person: '',
      organisation: 'Granja Alquería',
    });
    expect(read('株式会社アルファ 佐藤')).toEqual({ person: '佐藤', organisation: '株式会社アルファ' });
  });

  it('takes an address, or nothing, for no name', () => {
    expect(read('jane@roe.example', 'jane@roe.example')).toEqual({ person: '', organisation: '' });
    expect(read('')).toEqual({ person: '', organisation: '' });
  });
});
