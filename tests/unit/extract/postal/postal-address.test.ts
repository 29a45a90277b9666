import { describe, expect, it } from 'vitest';
import { textView } from '@/lib/extract/layout/text-view';
import { readText } from '@/lib/extract/read-text';
import { addressText } from '@/lib/extract/sources/address-text';
import { LINEAR, textGrowth } from '../../../support/growth';

const address = (text: string) =>
  readText(`Tel +44 20 7946 0958\n\n${text}`, { url: '', title: '', defaultCountry: '' }).drafts.find(
    (draft) => draft.address !== null,
  )?.address?.value ?? null;

describe('a postal address', () => {
  it.each([
    ['12 Mill Road\nSuite 200\nSpringfield, IL 62701', '12 Mill Road, Suite 200', 'Springfield', 'IL', '62701'],
    ['40 Mill Road\nSpringfield Ill. 62701', '40 Mill Road', 'Springfield', 'Ill', '62701'],
    ['Anchor House\n70 Quay Street\nLondon, W1T 3NL', 'Anchor House, 70 Quay Street', 'London', '', 'W1T 3NL'],
    ['6-8 Willow Rd\nNetherby\nSevenoaks\nKent\nTN14 7QU', '6-8 Willow Rd, Netherby', 'Sevenoaks', 'Kent', 'TN14 7QU'],
    ['259 Quay Street, Adelaide, South Australia 5000', '259 Quay Street', 'Adelaide', 'South Australia', '5000'],
    ['88 Rue Verte\nMontréal (QC) H2X 1Y4', '88 Rue Verte', 'Montréal', 'QC', 'H2X 1Y4'],
    ['7 Rue du Moulin\n75002 Paris Cedex 02', '7 Rue du Moulin', 'Paris', '', '75002'],
    ['Hafenstraße 12, 20457 Hamburg', 'Hafenstraße 12', 'Hamburg', '', '20457'],
    ['Kanaalweg 7\n3526 KL Utrecht', 'Kanaalweg 7', 'Utrecht', '', '3526 KL'],
    ['Calle Mayor 8, 2º\n28013 Madrid', 'Calle Mayor 8, 2º', 'Madrid', '', '28013'],
    ['Rua das Flores 21\n1200-195 Lisboa', 'Rua das Flores 21', 'Lisboa', '', '1200-195'],
    ['Rua Augusta, 648\nSão Paulo - SP, 05452-000', 'Rua Augusta, 648', 'São Paulo', 'SP', '05452-000'],
    ['Via Roma 5\n20121 Milano', 'Via Roma 5', 'Milano', '', '20121'],
    ['ul. Polna 4\n00-625 Warszawa', 'ul. Polna 4', 'Warszawa', '', '00-625'],
    ['Průmyslová 41\n696 41 Vlkoš u Kyjova', 'Průmyslová 41', 'Vlkoš u Kyjova', '', '696 41'],
    ['Kungsgatan 9\n111 43 Stockholm', 'Kungsgatan 9', 'Stockholm', '', '111 43'],
    ['Kossuth utca 3\n1055 Budapest', 'Kossuth utca 3', 'Budapest', '', '1055'],
    ['14 MG Road, Bengaluru, Karnataka 560 001', '14 MG Road', 'Bengaluru', 'Karnataka', '560 001'],
    ['9 Marina Way, Singapore 018990', '9 Marina Way', 'Singapore', '', '018990'],
    ['3 Harbour Quay\nDublin 2', '3 Harbour Quay', 'Dublin 2', '', ''],
    ['21 Queen Street, Auckland 1010', '21 Queen Street', 'Auckland', '', '1010'],
  ])('is read from %j', (text, street, city, region, postalCode) => {
    expect(address(text)).toMatchObject({ street, city, region, postalCode });
  });

  it('ends in its country, which makes a street of a name with a number', () => {
    expect(address('Nizami 20\nBaku, Azerbaijan')).toEqual({
      street: 'Nizami 20',
      city: 'Baku',
      region: '',
      postalCode: '',
      country: 'Azerbaijan',
    });
  });

  it.each([
    ['地址：广东省深圳市南山区海天路88号3号楼', '南山区海天路88号3号楼', '深圳市', '广东省', ''],
    ['上海市浦东新区银城路66号 200120', '浦东新区银城路66号', '上海市', '', '200120'],
    ['周明｜采购部｜杭州市滨江区江南大道12号', '滨江区江南大道12号', '杭州市', '', ''],
    ['台北市信義區松仁路7號12樓', '信義區松仁路7號12樓', '台北市', '', ''],
    ['〒150-0002 東京都渋谷区渋谷2-21-1', '渋谷2-21-1', '渋谷区', '東京都', '150-0002'],
    ['(06236) 서울특별시 강남구 테헤란로 152', '강남구 테헤란로 152', '서울특별시', '', '06236'],
    ['〒150-0002 東京都渋谷区渋谷2-21-1Google マップで見る', '渋谷2-21-1', '渋谷区', '東京都', '150-0002'],
    ['(06236) 서울특별시 강남구 테헤란로 152 대표전화 : 02-512-4800', '강남구 테헤란로 152', '서울특별시', '', '06236'],
    ['上海市浦东新区银城路66号 电话：021-58881234', '浦东新区银城路66号', '上海市', '', ''],
    ['115035, г. Москва, ул. Садовая, д. 82', 'ул. Садовая, д. 82', 'Москва', '', '115035'],
  ])('is read largest part first from %j', (text, street, city, region, postalCode) => {
    expect(address(text)).toEqual({ street, city, region, postalCode, country: '' });
  });

  it.each([
    'Class of 2013\nClass of\n2016 Student Orientation',
    'We moved to the new road in 2014, Smith said',
    '我们在这条路上走了100年。',
    'Page 1 of 29, Items 1003 Inserts',
    'Ann Arbor, Michigan has 3 parks',
    'Companies House no: 04170883\nNFRC member 88304',
  ])('is not %j', (text) => {
    expect(address(text)).toBeNull();
  });

  it.each([
    // What microformats call an `adr`, each part in a line of its own or all in one.
    ['12 Mill Lane\nOtley\nLS21 3AB\nUnited Kingdom', '12 Mill Lane', 'Otley', '', 'LS21 3AB', 'United Kingdom'],
    ['12 Mill Lane, Otley, LS21 3AB, United Kingdom', '12 Mill Lane', 'Otley', '', 'LS21 3AB', 'United Kingdom'],
    ['Lindenstraße 4\n34117 Kassel\nDeutschland', 'Lindenstraße 4', 'Kassel', '', '34117', 'Deutschland'],
    ['40 Mill Road, Boise, ID 83702 U.S.A.', '40 Mill Road', 'Boise', 'ID', '83702', 'U.S.A.'],
    ['40 Mill Road\nSuite 7\nBoise ID\n83702', '40 Mill Road, Suite 7', 'Boise', 'ID', '83702', ''],
    ['Via Verdi 3, 37121 Verona (VR)', 'Via Verdi 3', 'Verona', 'VR', '37121', ''],
  ])(
    'keeps region and country, and the code in a line of its own: %j',
    (text, street, city, region, postalCode, country) => {
      expect(address(text)).toEqual({ street, city, region, postalCode, country });
    },
  );

  it('is not made of the sentences of a chronicle', () => {
    expect(address('March 2026 East wharf rebuilt after storms.\nSpring 2028 New target for opening.')).toBeNull();
  });

  it('is looked for in time however long and hostile the line', () => {
    const context = { countries: () => [], expired: () => false, seen: [] };
    const found = (text: string) => [...addressText.observe(textView(text, { url: '', title: '' }), context)].length;
    for (const part of ['12 Mill Road, ', '省市区路1', 'A a ', 'St. 1 ', '1, 2, ']) {
      for (const piece of [part, `${part.repeat(20)}\n`]) {
        expect([part, textGrowth(piece, found) < LINEAR]).toEqual([part, true]);
        expect(found(piece.repeat(500))).toBeLessThan(600);
      }
    }
  });
});
