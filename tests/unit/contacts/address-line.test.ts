import { expect, test } from 'vitest';
import { addressLine, addressLines } from '@/lib/contacts/address-line';

const NOTHING = { street: '', city: '', region: '', postalCode: '', country: '' };

test.each([
  [
    { street: '1880 Markley Street', city: 'Norristown', region: 'PA', postalCode: '19401' },
    '1880 Markley Street, Norristown, PA 19401',
  ],
  [
    { street: 'Lvl 2, 845 Pacific Hwy', city: 'Chatswood', region: 'NSW', postalCode: '2067' },
    'Lvl 2, 845 Pacific Hwy, Chatswood, NSW 2067',
  ],
  [
    { street: '4 Innsworth Lane', city: 'Gloucester', postalCode: 'GL3 1DL', country: 'United Kingdom' },
    '4 Innsworth Lane, Gloucester, GL3 1DL, United Kingdom',
  ],
  [{ street: '4 Innsworth Lane', city: 'Gloucester', postalCode: 'GL3 1DL' }, '4 Innsworth Lane, Gloucester, GL3 1DL'],
  [
    { street: '1289 Yi Shan Road', city: 'Shanghai', postalCode: '200233', country: 'China' },
    '1289 Yi Shan Road, Shanghai, 200233, China',
  ],
  [{ street: 'Ringweg 1', city: 'Bonn', postalCode: '53111', country: 'DE' }, 'Ringweg 1, 53111 Bonn, DE'],
  [{ street: 'Via Roma 12', city: 'Milano', region: 'MI', postalCode: '20121' }, 'Via Roma 12, 20121 Milano, MI'],
  [{ street: 'Keizersgracht 7', city: 'Amsterdam', postalCode: '1015 CJ' }, 'Keizersgracht 7, 1015 CJ Amsterdam'],
  [
    { street: '学院路12号', city: '宁波市', region: '浙江省', postalCode: '315600', country: '中国' },
    '中国 315600 浙江省宁波市学院路12号',
  ],
  [
    { street: '上海市浦东新区世纪大道100号', city: '上海市', postalCode: '200120', country: 'China' },
    '200120 上海市浦东新区世纪大道100号, China',
  ],
  [
    { street: '테헤란로 152', city: '강남구', region: '서울특별시', postalCode: '06236' },
    '06236 서울특별시 강남구 테헤란로 152',
  ],
  [
    { street: '1 Raffles Place', city: 'Singapore', region: 'Singapore', postalCode: '048616', country: 'Singapore' },
    '1 Raffles Place, Singapore, 048616, Singapore',
  ],
])('an address is written in the order of its country: %o', (parts, line) => {
  expect(addressLine({ ...NOTHING, ...parts })).toBe(line);
});

test('no address is no line, and what is not known leaves no comma', () => {
  expect(addressLine(null)).toBe('');
  expect(addressLines({ ...NOTHING, city: 'Bonn' })).toEqual(['Bonn']);
  expect(addressLine({ ...NOTHING, city: '강남구', region: '서울특별시' })).toBe('서울특별시 강남구');
});
