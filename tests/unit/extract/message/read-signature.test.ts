import { describe, expect, it } from 'vitest';
import { readSignature } from '@/lib/extract/message/read-signature';
import { LINEAR, textGrowth } from '../../../support/growth';
import { facts, read } from './a-signature';

describe('a signature', () => {
  it('of one line gives all that stands in it', () => {
    const draft = read(
      ['韩雪', 'hanxue@example-energy.cn'],
      '韩雪｜采购经理｜南山能源科技有限公司｜0755-2345 6789｜13812345678｜深圳市南山区科技路12号3栋',
    );
    expect(facts(draft)).toMatchObject({
      name: '韩雪',
      title: '采购经理',
      organisation: '南山能源科技有限公司',
      phones: ['work +8675523456789', 'mobile +8613812345678'],
    });
    expect(draft.address?.value).toMatchObject({ city: '深圳市', street: '南山区科技路12号3栋' });
  });

  it('has its address taken apart, house numbers told from postal codes', () => {
    const draft = read(
      ['Raúl Cantú', 'rcantu@aceroslaguna.com.mx'],
      `Raúl Cantú
      Aceros Laguna S.A. de C.V.
      Blvd. Independencia 2200 Ote., Col. Navarro
      Torreón, Coah. C.P. 27010, México`,
    );
    expect(draft.address?.value).toMatchObject({ postalCode: '27010', country: 'México' });
    expect(draft.address?.value.street).toContain('Blvd. Independencia 2200 Ote.');
  });

  it('keeps the address it was sent from first, and those it names besides', () => {
    const draft = read(['Eva Lind', 'office@lind.example'], 'Eva Lind\nMail: eva@lind.example\nwww.lind.example');
    expect(draft.emails.map(({ value }) => value)).toEqual(['office@lind.example', 'eva@lind.example']);
    expect(draft.urls.map(({ value }) => value)).toEqual(['http://www.lind.example/']);
  });

  it('with a first name alone leaves the whole name to the header', () => {
    const draft = read(['Sophie Larue', 'sophie.larue@example.org'], 'Sophie\n06 12 34 56 78');
    expect(draft.name?.value).toBe('Sophie Larue');
    expect(draft.givenName?.value).toBe('Sophie');
    expect(draft.organisation).toBeNull();
    expect(draft.phones[0]?.value.e164).toBe('+33612345678');
  });

  it('that is not there leaves what the header says and invents nothing', () => {
    const draft = read(['Ollie', 'ollie@thebrewhouse.example'], '');
    expect(draft.name?.value).toBe('Ollie');
    expect(draft.emails.map(({ value }) => value)).toEqual(['ollie@thebrewhouse.example']);
    expect([draft.organisation, draft.jobTitle, draft.address]).toEqual([null, null, null]);
    expect([...draft.phones, ...draft.urls, ...draft.messaging]).toEqual([]);
  });

  it.each([
    ['an icon named by its words', '[image: Mobile] 404-555-0189', ['mobile +14045550189'], []],
    ['a label behind the number', '(614) 555-0199 cell', ['mobile +16145550199'], []],
    ['labels in brackets', '(M) 614-555-0199 (O) 614-555-0100', ['mobile +16145550199', 'work +16145550100'], []],
    ['a country code with its zero in brackets', '+86 (0755) 8888 1234', ['work +8675588881234'], []],
    ['an end that is dialled with the number', '+49 621 1234567 – 12', ['work +49621123456712'], []],
    ['a second number by its last digits', 'Tel: +49 30 1234567/68', ['work +49301234567'], []],
    [
      'a link to WhatsApp, where a phone answers',
      'Chat <https://wa.me/4915123456789>',
      ['mobile +4915123456789'],
      ['whatsapp +4915123456789'],
    ],
    [
      'WhatsApp beside the mobile',
      'Mobile +49 151 23456789 | WhatsApp',
      ['mobile +4915123456789'],
      ['whatsapp +4915123456789'],
    ],
    ['the same number on WeChat', '手机：13700001111　微信：同手机', ['mobile +8613700001111'], ['wechat 13700001111']],
    ['a Telegram link', 't.me/janeroe', [], ['telegram janeroe']],
    ['KakaoTalk and LINE', '카카오톡 janeroe · LINE ID: jane.roe', [], ['line jane.roe', 'kakaotalk janeroe']],
    ['a direct line, which is no messenger', 'Direct line: 614-555-0100', ['work +16145550100'], []],
    ['a Swedish switchboard, which is no messenger', 'Tfn vx 0920-12 34 00', ['work +46920123400'], []],
  ])('is reached by %s', (_, line, phones, messaging) => {
    expect(facts(read(['Jane Roe', 'jane@roe.example'], `Jane Roe\n${line}`))).toMatchObject({ phones, messaging });
  });

  it('of one who calls a number one that fits no country keeps it as written', () => {
    const [phone] = read(['', ''], 'Jane Roe\nTel. 0661-123456').phones;
    expect(phone?.value).toEqual({ written: '0661-123456', e164: '', kind: 'work', extension: '' });
  });

  it.each([
    ['Quist Stone Works Ltd, Ennisford, Co. Clare', 'Quist Stone Works Ltd'],
    ['Quistwerk AG, Bahnhofstrasse 4, CH-7130 Ilanz', 'Quistwerk AG'],
    ['Owner Quist Bakery Ltd', 'Quist Bakery Ltd'],
    ['Atelier Quist – prints and posters', 'Atelier Quist'],
    ['Quist Gartenbau - Obertal', 'Quist Gartenbau'],
    ['Quist Solutions, Inc.', 'Quist Solutions, Inc.'],
    ['for Quist Civil Engineering Limited', 'Quist Civil Engineering Limited'],
    ['퀴스트센서 주식회사 사업개발팀', '퀴스트센서 주식회사'],
    ['퀴스트무역 주식회사', '퀴스트무역 주식회사'],
    ['퀴스트무역 주식회사 영업부', '퀴스트무역 주식회사'],
    ['EURL Menuiserie du Quist', 'EURL Menuiserie du Quist'],
    ['شركة صمامات الشمال ذ.م.م.', 'شركة صمامات الشمال ذ.م.م.'],
  ])('names the company in %j', (line, organisation) => {
    expect(read(['Jane Roe', 'jane@quistbakery.example'], `Jane Roe\n${line}`).organisation?.value).toBe(organisation);
  });

  it.each([
    ['Roe, Jane (Purchasing)', 'Jane Roe\nBuyer', 'Jane Roe'],
    ['Jane', 'Jane Roe\nBuyer', 'Jane Roe'],
    ['Purchasing', 'Jane Roe\nBuyer', 'Jane Roe'],
    ['Jane Roe', 'J. Roe\nBuyer', 'Jane Roe'],
    ['Jane Roe', 'JANE ROE\nBuyer', 'Jane Roe'],
    ['Li Na', '李娜\n采购经理', '李娜'],
    ['Studio Jane Roe', 'Dr. Jane Roe\nArchitect', 'Jane Roe'],
  ])('weighs the header %j against the name it gives', (header, signature, name) => {
    expect(read([header, 'mail@roe.example'], signature).name?.value).toBe(name);
  });

  it('has no phones among its account, tax and register numbers, hours and dates', () => {
    const draft = read(
      ['Moritz Stein', 'stein@kanzlei-stein.de'],
      `Moritz Stein
      Kanzlei Stein & Partner
      IBAN DE89 3704 0044 0532 0130 00 BIC COBADEFFXXX
      USt-IdNr. DE 812345678, Steuernummer 123/456/78901
      Bürozeiten 9.00-17.30 Uhr, gegründet 01.04.1998`,
    );
    expect(draft.phones).toEqual([]);
  });

  it('of thousands of hostile characters is read in no time', () => {
    for (const piece of ['1 ', '(', 'a.', '@a', 'Tel ', ' - ', '12/', '省', 'A B, ', '微信', 'http://', '٠']) {
      const run = (text: string) =>
        readSignature(Array(8).fill(text), { name: text.slice(0, 400), address: 'x@y.example' }, 'DE');
      expect([piece, textGrowth(piece, run, 16_000) < LINEAR]).toEqual([piece, true]);
    }
  });
});
