import { describe, expect, it } from 'vitest';
import { parseAddress } from '@/lib/extract/postal/parse-address';
import { readText } from '@/lib/extract/read-text';

/** Invented addresses on one line, as they are written at home; `page` where only a known place tells one among other lines. */
const ADDRESSES: readonly (readonly [
  line: string,
  street: string,
  city: string,
  region: string,
  code: string,
  country: string,
])[] = [
  // North America, Britain, Ireland
  ['48 Alder Court Millbrook, NY 12545, USA', '48 Alder Court', 'Millbrook', 'NY', '12545', 'USA'],
  ['200 Birch Ave, St. Cloud, MN 56301', '200 Birch Ave', 'St. Cloud', 'MN', '56301', ''],
  ['310 Rue Principale, Rimouski (Québec) G5L 1A1', '310 Rue Principale', 'Rimouski', 'Québec', 'G5L 1A1', ''],
  [
    '17 Harbour St, Lunenburg, Nova Scotia B0J 2C0, Canada',
    '17 Harbour St',
    'Lunenburg',
    'Nova Scotia',
    'B0J 2C0',
    'Canada',
  ],
  [
    'Unit 4, Weir Road, Otley, West Yorkshire, LS21 3AB',
    'Unit 4, Weir Road',
    'Otley',
    'West Yorkshire',
    'LS21 3AB',
    '',
  ],
  [
    '6 Ferry Lane, Truro, Cornwall TR1 2QQ, United Kingdom',
    '6 Ferry Lane',
    'Truro',
    'Cornwall',
    'TR1 2QQ',
    'United Kingdom',
  ],
  [
    '3 Abbey Street, Ennis, Co. Clare, V95 XY12, Ireland',
    '3 Abbey Street',
    'Ennis',
    'Co. Clare',
    'V95 XY12',
    'Ireland',
  ],
  // Oceania, southern Africa
  ['22 Wattle Street, Bendigo VIC 3550, Australia', '22 Wattle Street', 'Bendigo', 'VIC', '3550', 'Australia'],
  ['9 Rata Road, Palmerston North 4410, New Zealand', '9 Rata Road', 'Palmerston North', '', '4410', 'New Zealand'],
  ['31 Protea Road, Stellenbosch 7600 South Africa', '31 Protea Road', 'Stellenbosch', '', '7600', 'South Africa'],
  ['12 Rivonia Road, Sandton, Gauteng, 2196', '12 Rivonia Road', 'Sandton', 'Gauteng', '2196', ''],
  // Nordic and Baltic
  ['Kirkegata 14, 2609 Lillehammer, Norge', 'Kirkegata 14', 'Lillehammer', '', '2609', 'Norge'],
  ['Strandgade 8, 4. sal, 1401 København K', 'Strandgade 8, 4. sal', 'København K', '', '1401', ''],
  ['Storgatan 5, SE-903 26 Umeå', 'Storgatan 5', 'Umeå', '', '903 26', ''],
  ['Kauppakatu 12 B, FI-40100 Jyväskylä', 'Kauppakatu 12 B', 'Jyväskylä', '', '40100', ''],
  ['Brīvības iela 40, Rīga, LV-1050', 'Brīvības iela 40', 'Rīga', '', '1050', ''],
  ['Gedimino pr. 9, LT-01103 Vilnius, Lietuva', 'Gedimino pr. 9', 'Vilnius', '', '01103', 'Lietuva'],
  ['Pärnu mnt 20, 10141 Tallinn, Eesti', 'Pärnu mnt 20', 'Tallinn', '', '10141', 'Eesti'],
  // Central and southern Europe
  ['00-950 Warszawa, ul. Miodowa 3', 'ul. Miodowa 3', 'Warszawa', '', '00-950', ''],
  ['al. Lipowa 7 lok. 2, 53-124 Wrocław', 'al. Lipowa 7 lok. 2', 'Wrocław', '', '53-124', ''],
  ['Na Příkopě 15, 110 00 Praha 1, Česká republika', 'Na Příkopě 15', 'Praha 1', '', '110 00', 'Česká republika'],
  ['1088 Budapest, Rákóczi út 19.', 'Rákóczi út 19.', 'Budapest', '', '1088', ''],
  ['Str. Lungă nr. 12, Brașov 500035, România', 'Str. Lungă nr. 12', 'Brașov', '', '500035', 'România'],
  ['Ερμού 44, Αθήνα 105 63', 'Ερμού 44', 'Αθήνα', '', '105 63', ''],
  ['Λεωφ. Συγγρού 80, Τ.Κ. 117 41 Αθήνα', 'Λεωφ. Συγγρού 80', 'Αθήνα', '', '117 41', ''],
  ['Bağdat Caddesi No: 21, 34728 Kadıköy / İstanbul', 'Bağdat Caddesi No: 21', 'Kadıköy', 'İstanbul', '34728', ''],
  ['Gran Vía 32, 48001 Bilbao (Bizkaia), España', 'Gran Vía 32', 'Bilbao', 'Bizkaia', '48001', 'España'],
  ['9 rue des Lilas, 44000 Nantes Cedex 1, France', '9 rue des Lilas', 'Nantes', '', '44000', 'France'],
  ['Via Verdi 3, 37121 Verona (VR), Italia', 'Via Verdi 3', 'Verona', 'VR', '37121', 'Italia'],
  // Israel and the Emirates
  ['רחוב הרצל 12, חיפה 3303140', 'רחוב הרצל 12', 'חיפה', '', '3303140', ''],
  ['12 Herzl Street, Haifa 3303140, Israel', '12 Herzl Street', 'Haifa', '', '3303140', 'Israel'],
  ['P.O. Box 5512, Al Ain, UAE', 'P.O. Box 5512', 'Al Ain', '', '', 'UAE'],
  [
    'Office 402, Palm Tower, P.O. Box 7731, Dubai, United Arab Emirates',
    'Office 402, Palm Tower, P.O. Box 7731',
    'Dubai',
    '',
    '',
    'United Arab Emirates',
  ],
  // South and East Asia in Latin letters
  ['14 Lake Road, Pune 411 001, Maharashtra, India', '14 Lake Road', 'Pune', 'Maharashtra', '411 001', 'India'],
  ['Plot 6, Sector 3, Gandhinagar, Gujarat - 382 010', 'Plot 6, Sector 3', 'Gandhinagar', 'Gujarat', '382 010', ''],
  ['22 Temple Road, Madurai, Tamil Nadu, PIN 625001', '22 Temple Road', 'Madurai', 'Tamil Nadu', '625001', ''],
  ['80 Anson Road #12-03, Singapore 079907', '80 Anson Road #12-03', 'Singapore', '', '079907', ''],
  ['Flat 5, 8/F, 120 Nathan Road, Kowloon, Hong Kong', 'Flat 5, 8/F, 120 Nathan Road', 'Kowloon', '', '', 'Hong Kong'],
  ['88 Jianguo Road, Shenzhen 518057, Guangdong, China', '88 Jianguo Road', 'Shenzhen', 'Guangdong', '518057', 'China'],
  ['5 Zhongshan Road, Taipei 10491, Taiwan', '5 Zhongshan Road', 'Taipei', '', '10491', 'Taiwan'],
  [
    '41 Sejong-daero, Jung-gu, Seoul 04524, Republic of Korea',
    '41 Sejong-daero, Jung-gu',
    'Seoul',
    '',
    '04524',
    'Republic of Korea',
  ],
  ['2-4-1 Sakae, Naka-ku, Nagoya 460-0008, Japan', '2-4-1 Sakae, Naka-ku', 'Nagoya', '', '460-0008', 'Japan'],
  // Latin America
  [
    'Rua das Palmeiras, 90, Centro, Blumenau - SC, 89010-000, Brasil',
    'Rua das Palmeiras, 90, Centro',
    'Blumenau',
    'SC',
    '89010-000',
    'Brasil',
  ],
  [
    'Av. Juárez 15, Col. Centro, C.P. 06050, Ciudad de México, CDMX',
    'Av. Juárez 15, Col. Centro',
    'Ciudad de México',
    'CDMX',
    '06050',
    '',
  ],
  ['Calle Morelos 8, 44100 Guadalajara, Jal., México', 'Calle Morelos 8', 'Guadalajara', 'Jal.', '44100', 'México'],
  [
    'Av. Corrientes 1234, C1043AAZ Buenos Aires, Argentina',
    'Av. Corrientes 1234',
    'Buenos Aires',
    '',
    'C1043AAZ',
    'Argentina',
  ],
  ['Calle San Martín 45, X5000 Córdoba, Argentina', 'Calle San Martín 45', 'Córdoba', '', 'X5000', 'Argentina'],
  ['Av. Providencia 2100, 7500000 Providencia, Chile', 'Av. Providencia 2100', 'Providencia', '', '7500000', 'Chile'],
  ['Cra. 7 # 71-21, Bogotá 110231, Colombia', 'Cra. 7 # 71-21', 'Bogotá', '', '110231', 'Colombia'],
];

const EAST_ASIAN: typeof ADDRESSES = [
  ['〒460-0008 愛知県名古屋市中区栄2-4-1', '中区栄2-4-1', '名古屋市', '愛知県', '460-0008', ''],
  ['〒104-0061 東京都中央区銀座4-5-6', '銀座4-5-6', '中央区', '東京都', '104-0061', ''],
  ['경상남도 창원시 성산구 중앙대로 151', '성산구 중앙대로 151', '창원시', '경상남도', '', ''],
  ['(48058) 부산광역시 해운대구 센텀중앙로 97', '해운대구 센텀중앙로 97', '부산광역시', '', '48058', ''],
  ['110 台北市中正區忠孝東路一段 8 號', '中正區忠孝東路一段 8 號', '台北市', '', '110', ''],
  ['彰化縣員林市中山路二段 20 號', '中山路二段 20 號', '員林市', '彰化縣', '', ''],
  ['中国江苏省苏州市工业园区星湖街328号 215123', '工业园区星湖街328号', '苏州市', '江苏省', '215123', '中国'],
  ['广东佛山市南海区桂澜路36号', '南海区桂澜路36号', '佛山市', '广东', '', ''],
  ['香港九龍彌敦道 120 號 8 樓', '彌敦道 120 號 8 樓', '九龍', '', '', '香港'],
];

const onPage = (line: string) =>
  readText(`Quist Pumps\nTel +44 20 7946 0958\n\n${line}\n\nOpen from nine to five`, {
    url: '',
    title: '',
    defaultCountry: '',
  }).drafts.find((draft) => draft.address !== null)?.address?.value ?? null;

describe('an address as a country writes it', () => {
  it.each([...ADDRESSES, ...EAST_ASIAN])('%s is read alone', (line, street, city, region, postalCode, country) => {
    expect(parseAddress(line)).toEqual({ street, city, region, postalCode, country });
  });

  it.each([...ADDRESSES, ...EAST_ASIAN])('%s is read on a page', (line, street, city, region, postalCode, country) => {
    expect(onPage(line)).toEqual({ street, city, region, postalCode, country });
  });
});
