import { describe, expect, it } from 'vitest';
import { saysNoPhone } from '@/lib/extract/reach/phone-label';
import { numbersIn } from '@/lib/extract/reach/phones-in-text';
import { LINEAR, textGrowth } from '../../../support/growth';

const numbers = (text: string, ...countries: string[]) =>
  numbersIn(text, countries, true).map(({ number }) => number.e164 + (number.extension ? ` x${number.extension}` : ''));

describe('numbersIn', () => {
  it.each([
    ['Tel. 030/123456-78', 'DE', ['+493012345678']],
    ['Tel: 030 123456-0, Fax: -99', 'DE', ['+49301234560', '+49301234599']],
    ['Fon +49 (0) 30 / 1234 567', 'DE', ['+49301234567']],
    ['Tél. 01.44.55.66.77 / 06 12 34 56 78', 'FR', ['+33144556677', '+33612345678']],
    ['(217) 555-0142/43', 'US', ['+12175550142', '+12175550143']],
    ['217-555-0142 or 0143', 'US', ['+12175550142', '+12175550143']],
    ['217-555-0142, 24 hours', 'US', ['+12175550142']],
    ['217-555-0142 / 24h', 'US', ['+12175550142']],
    ['217 555 0142 ext. 12', 'US', ['+12175550142 x12']],
    ['1-800-FLOWERS', 'US', ['+18003569377']],
    ['(212) NEW-YORK', 'US', ['+12126399675']],
    ['(0xx11) 3254-7700', 'BR', ['+551132547700']],
    ['Tel: (11) 3254-7700 / 3254-7701', 'BR', ['+551132547700', '+551132547701']],
    ['电话：0755-82662458/82662459', 'CN', ['+8675582662458', '+8675582662459']],
    ['电话：010-6512 3456转808', 'CN', ['+861065123456 x808']],
    ['02-2345-6789 分機 12', 'TW', ['+886223456789 x12']],
    ['8 (495) 123-45-67, доб. 12', 'RU', ['+74951234567 x12']],
    ['Ph: 022 23456789, 23456790', 'IN', ['+912223456789', '+912223456790']],
    ['01 800 212 0752', 'MX', ['+528002120752']],
    ['/Tel/Fax/0341-70-8830', 'JP', ['+81341708830']],
  ])('reads %s', (text, country, expected) => {
    expect(numbers(text, country)).toEqual(expected);
  });

  it.each([
    ['ZIP codes 10001 - 10999', 'US'],
    ['URL：/case/0341-70-8830/', 'JP'],
    ['https://quist.example/item/0341-70-8830', 'JP'],
    ['Bild: stock.quist.example/4410832219', 'DE'],
    ['62701-1234', 'US'],
    ['CEP 05452-000', 'BR'],
    ['5.167.214.238', 'US'],
    ['lat 40.7127837', 'US'],
    ['Pages: 1 2 3 4 5 6 7 8 9 10', 'US'],
    ['2026-01-15 10:30', 'US'],
    ['Steuernummer 12/345/67890', 'DE'],
    ['about 1200 (300', 'FI'],
    ['Part 4120-317-055 fits both', 'US'],
    ['At 16:30 19/11/2026 – collected', 'GB'],
    ['Ref. AB-0161-4960041', 'GB'],
  ])('finds none in %s', (text, country) => {
    expect(numbers(text, country)).toEqual([]);
  });

  it('takes no time of writing for a number', () => {
    expect(numbers('26-03-17 09:30 조회 1,842회', 'KR')).toEqual([]);
    expect(numbers('Tlf. 26 03 17 09', 'DK')).toEqual(['+4526031709']);
  });

  it('reads few digits for the likeliest country alone', () => {
    expect(numbers('6123 4567', 'SG', 'US')).toEqual(['+6561234567']);
    expect(numbers('6123 4567', 'US', 'SG')).toEqual([]);
  });

  it.each([
    ['8.4.2 12.03.2025', 'DE'],
    ['über 4.911.002 Zeilen', 'DE'],
    ['0312048866▲4.1%', 'JP'],
    ['累计成交：021 6587 3301 笔（测试环境数据）', 'CN'],
    ['누적 02 2345 6789건', 'KR'],
  ])('finds none in what is counted or dated: %s', (text, country) => {
    expect(numbers(text, country)).toEqual([]);
  });

  it.each([
    ['021 6587 3301 人事部', 'CN', ['+862165873301']],
    ['02-2345-6789 台北', 'TW', ['+886223456789']],
    ['02 2345 6789 대표번호', 'KR', ['+82223456789']],
  ])('reads one before a word that only begins as a count does: %s', (text, country, expected) => {
    expect(numbers(text, country)).toEqual(expected);
  });

  it('is quick with long hostile lines', () => {
    for (const piece of ['1 ', '(', '0xx', '+', '1-', '800-A', '12/', 'ext ', '1234567890/'])
      expect([piece, textGrowth(piece, (text) => numbers(text, 'US')) < LINEAR]).toEqual([piece, true]);
  });
});

describe('saysNoPhone', () => {
  it.each([
    'HRB ',
    'Handelsregister: ',
    'Sagsnr. ',
    'Ärendenr ',
    'Auftragsnr.: ',
    'USt-IdNr. ',
    'VAT No: ',
    'Invoice number ',
    '税号：',
    'P.O. Box ',
    'RCS Lyon ',
    'КПП ',
    '$',
    'RCS Saint-Malo sous le ',
    'TVA intracommunautaire FR 37 ',
    'Registered in England and Wales No. ',
    'Betriebsnummer Kammer: ',
    'numéro de commande : ',
    'номер заказа: ',
    '株式代號：',
    '受付番号：',
    'manifest ',
    'Plusgiro ',
    'Bankgirot: ',
    'GB/T ',
    'DIN EN ISO ',
    'ГОСТ ',
    '批次：',
    'Lot no. ',
    'Lot: ',
    'Cód. ',
    'Build ',
    'Ticket ',
    'версия ',
    'Verkkolaskuosoite: ',
    'Operaattori: ',
    'Välittäjätunnus ',
    'Leitweg-ID: ',
  ])('%s', (label) => {
    expect(saysNoPhone(label)).toBe(true);
  });

  it.each([
    'Madrid ',
    'ask at our lot ',
    'Phone no. ',
    'Telefonnummer: ',
    'Cep: ',
    'Pago ',
    'Contact number: ',
    'Toll free: ',
    'To order: ',
    'Rufnummer Zentrale: ',
    'Telefonnr. ',
    'Mobilnr.: ',
    'Faxnr ',
    'Handynr. ',
    'Tel.-Nr. ',
    'Numero verde ',
    'Puhelinnumero ',
    'ein Anruf unter ',
    '電話番号：',
    'номер телефона: ',
  ])('but not %s', (label) => {
    expect(saysNoPhone(label)).toBe(false);
  });
});

describe('an amount', () => {
  it.each([
    ['budjetti 0417 829 000 €', 'FI'],
    ['Umsatz 030 123 4567 EUR', 'DE'],
    ['obrat 601 234 567 Kč', 'CZ'],
    ['gyűjtöttünk 06 20 447 1835 Ft', 'HU'],
    ['売上 03 1234 5678円', 'JP'],
    ['telefone (11) 99999-9999', 'BR'],
  ])('or what stands for anybody’s number is none: %s', (text, country) => {
    expect(numbers(text, country)).toEqual([]);
  });

  it('is not told by the first letters of a word', () => {
    expect(numbers('ring 22 33 44 55 kr. 200', 'NO')).toEqual([]);
    expect(numbers('ring 22 33 44 55 krankasse', 'NO')).toEqual(['+4722334455']);
    expect(numbers('telefone (11) 99999-9998', 'BR')).toEqual(['+5511999999998']);
  });
});

describe('a number of something else', () => {
  it.each(['casco n.º ', 'Nyilvántartási szám: ', 'sipariş numarası: ', 'מספר הזמנה ', 'رقم الفاتورة '])(
    '%s',
    (label) => {
      expect(saysNoPhone(label)).toBe(true);
    },
  );
  it.each(['telefone n.º ', 'telefonszám: ', 'telefon numarası: ', 'מספר טלפון ', 'رقم الهاتف '])('not %s', (label) => {
    expect(saysNoPhone(label)).toBe(false);
  });
});
