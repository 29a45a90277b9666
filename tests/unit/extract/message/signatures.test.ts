import { expect, it } from 'vitest';
import { facts, read } from './a-signature';

const CASES: [
  language: string,
  from: [string, string],
  signature: string,
  expected: Partial<ReturnType<typeof facts>>,
][] = [
  [
    'German, on behalf of, trunk zero, register entries',
    ['Tiemann, Sabrina', 's.tiemann@roloff-antriebe.de'],
    `i. A. Sabrina Tiemann
      Technischer Einkauf
      Roloff Antriebe GmbH & Co. KG
      Gewerbestr. 14 · 73265 Dettingen
      Tel.: +49 (0) 7021 / 5770-145
      Fax: +49 (0) 7021 / 5770-9145
      Mobil: 0171/4455667
      Sitz der Gesellschaft: Dettingen | Amtsgericht Stuttgart HRA 231045`,
    {
      name: 'Sabrina Tiemann',
      title: 'Technischer Einkauf',
      organisation: 'Roloff Antriebe GmbH & Co. KG',
      phones: ['work +4970215770145', 'mobile +491714455667', 'fax +49702157709145'],
    },
  ],
  [
    'French, family name in capitals, two phones in a row',
    ['GUILLOTIN Aurélie', 'aguillotin@menuiserie-loire.fr'],
    `Aurélie GUILLOTIN
      Chargée d'affaires
      Menuiserie de la Loire
      Tél : 02 47 05 11 22 - Port. : 06 11 22 33 44
      SIRET 412 345 678 00021`,
    {
      name: 'Aurélie Guillotin',
      title: "Chargée d'affaires",
      organisation: 'Menuiserie de la Loire',
      phones: ['work +33247051122', 'mobile +33611223344'],
    },
  ],
  [
    'Brazilian, a desk for a header, extension, WhatsApp behind the number',
    ['Compras - Metalfort', 'compras@metalfort.com.br'],
    `Thiago Nascimento
      Comprador Sênior | Suprimentos
      METALFORT INDÚSTRIA E COMÉRCIO LTDA.
      (47) 3461-2200 ramal 235
      (47) 99123-4567 (WhatsApp)`,
    {
      name: 'Thiago Nascimento',
      title: 'Comprador Sênior',
      organisation: 'METALFORT INDÚSTRIA E COMÉRCIO LTDA.',
      phones: ['work +554734612200 x235', 'mobile +5547991234567'],
      messaging: ['whatsapp +5547991234567'],
    },
  ],
  [
    'Polish, tax number, two phones on one line',
    ['Tomek', 't.zielinski@drukarniaplus.pl'],
    `Tomasz Zieliński
      Specjalista ds. Sprzedaży
      Drukarnia Plus Sp. z o.o.
      T: +48 42 636 12 34 | M: 501 234 567
      NIP: 728-12-34-567`,
    {
      name: 'Tomasz Zieliński',
      title: 'Specjalista ds. Sprzedaży',
      organisation: 'Drukarnia Plus Sp. z o.o.',
      phones: ['work +48426361234', 'mobile +48501234567'],
    },
  ],
  [
    'Russian, three names, extension, leading eight',
    ['Светлана Орлова', 'orlova@stankoprom.ru'],
    `С уважением,
      Орлова Светлана Игоревна
      Начальник отдела снабжения
      ООО «СтанкоПром»
      тел.: +7 (495) 123-45-67 доб. 214
      моб.: 8 (916) 765-43-21`,
    {
      name: 'Орлова Светлана Игоревна',
      title: 'Начальник отдела снабжения',
      organisation: 'ООО «СтанкоПром»',
      phones: ['work +74951234567 x214', 'mobile +79167654321'],
    },
  ],
  [
    'Japanese, the company first, full-width marks',
    ['青木 健司', 'aoki@minato-parts.co.jp'],
    `株式会社港パーツ
      営業部 第二課
      青木 健司（Kenji Aoki）
      ＴＥＬ：０４５－１２３－４５６７（内線 12） FAX: 045-123-4568
      携帯：090-1234-5678`,
    {
      name: '青木 健司',
      organisation: '株式会社港パーツ',
      phones: ['work +81451234567 x12', 'mobile +819012345678', 'fax +81451234568'],
    },
  ],
  [
    'Korean, name and title in one run',
    ['박서준', 'sj.park@hanbitrobot.co.kr'],
    `박서준 과장 | 구매팀
      (주)한빛로봇
      T. 031-701-1234  F. 031-701-1235  M. 010-2345-6789`,
    {
      name: '박서준',
      title: '과장',
      organisation: '(주)한빛로봇',
      phones: ['work +82317011234', 'mobile +821023456789', 'fax +82317011235'],
    },
  ],
  [
    'Chinese, one label for phone and WeChat, extension behind a dash, QQ',
    ['李娜', 'lina@hengtong-tools.cn'],
    `李娜 外贸经理
      宁波恒通工具有限公司
      电话：0574-88123456-806 传真：0574-88123457
      手机/微信：138 5741 2345
      QQ：2851234567`,
    {
      name: '李娜',
      title: '外贸经理',
      organisation: '宁波恒通工具有限公司',
      phones: ['work +8657488123456 x806', 'mobile +8613857412345', 'fax +8657488123457'],
      messaging: ['qq 2851234567', 'wechat 13857412345'],
    },
  ],
  [
    'Arabic, digits of its own',
    ['سامي الحداد', 'sami@example-pipes.sa'],
    `سامي الحداد
      مدير المشتريات
      شركة الأنابيب الحديثة
      جوال: ٠٥٥٥١٢٣٤٥٦`,
    {
      name: 'سامي الحداد',
      title: 'مدير المشتريات',
      organisation: 'شركة الأنابيب الحديثة',
      phones: ['mobile +966555123456'],
    },
  ],
  [
    'American, vanity number, single letters, a degree behind the name',
    ['Dana Whitlock, CPSM', 'dana.whitlock@midlandgrain.com'],
    `Dana Whitlock, CPSM
      Director of Procurement
      Midland Grain Co-op
      O: (785) 555-0142 x308 | C: (785) 555-0199 | F: (785) 555-0143
      Toll-Free: 1-800-555-CORN`,
    {
      name: 'Dana Whitlock',
      title: 'Director of Procurement',
      organisation: 'Midland Grain Co-op',
      phones: ['work +17855550142 x308', 'mobile +17855550199', 'work +18005552676', 'fax +17855550143'],
    },
  ],
  [
    'a table with the labels in cells of their own',
    ['Owen Hart', 'o.hart@brightwell.io'],
    `Owen Hart
      VP Sales
      Brightwell
      Phone
      +44 20 7946 0321
      Mobile
      +44 7700 900123`,
    {
      name: 'Owen Hart',
      title: 'VP Sales',
      organisation: 'Brightwell',
      phones: ['work +442079460321', 'mobile +447700900123'],
    },
  ],
];

it.each(CASES)('a signature is read: %s', (_, from, signature, expected) => {
  expect(facts(read(from, signature))).toMatchObject(expected);
});
