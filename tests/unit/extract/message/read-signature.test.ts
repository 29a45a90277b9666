import { describe, expect, it } from 'vitest';
import type { Draft } from '@/lib/extract/draft';
import { readSignature } from '@/lib/extract/message/read-signature';

function read(from: [name: string, address: string], signature: string): Draft {
  const draft = readSignature(
    signature
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    { name: from[0], address: from[1] },
    '',
  );
  if (draft === null) throw new Error('nobody was read');
  return draft;
}

/** What a signature is read as, in a form that can be compared at a glance. */
function facts(draft: Draft) {
  return {
    name: draft.name?.value ?? '',
    title: draft.jobTitle?.value ?? '',
    organisation: draft.organisation?.value ?? '',
    phones: draft.phones.map(
      ({ value }) => `${value.kind} ${value.e164}${value.extension === '' ? '' : ` x${value.extension}`}`,
    ),
    messaging: draft.messaging.map(({ value }) => `${value.kind} ${value.id}`),
  };
}

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
      name: 'Aurélie GUILLOTIN',
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

describe('a signature', () => {
  it.each(CASES)('is read: %s', (_, from, signature, expected) => {
    expect(facts(read(from, signature))).toMatchObject(expected);
  });

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
    ['a link to WhatsApp', 'Chat <https://wa.me/4915123456789>', [], ['whatsapp +4915123456789']],
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
    const started = performance.now();
    for (const piece of ['1 ', '(', 'a.', '@a', 'Tel ', ' - ', '12/', '省', 'A B, ', '微信', 'http://', '٠'])
      readSignature(Array(60).fill(piece.repeat(2_000)), { name: piece.repeat(200), address: 'x@y.example' }, 'DE');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
