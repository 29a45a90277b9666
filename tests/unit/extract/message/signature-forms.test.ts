import { describe, expect, it } from 'vitest';
import { readSignature } from '@/lib/extract/message/read-signature';
import { facts, read } from './a-signature';

describe('a signature of which a part is told by what stands around it', () => {
  it.each([
    ['Tel. 030 901820-12 | Fax -99', ['work +493090182012', 'fax +493090182099']],
    ['T: 02856/2334-12  F: DW 20', ['work +432856233412', 'fax +432856233420']],
    ['Tel. 030 901820-12\nFax: -99', ['work +493090182012', 'fax +493090182099']],
    ['Tel. 030 901820-12, Raum F-3', ['work +493090182012']],
    ['Tel. 030 901820 | Fax -99', ['work +4930901820']],
  ])('of %s reads each number whole', (line, phones) => {
    const company = line.startsWith('T:') ? 'Marktgemeinde Vikau\nA-3970 Vikau' : 'Quist GmbH\n10115 Berlin';
    expect(facts(read(['Jana Röhl', 'jana@quist.example'], `Jana Röhl\n${company}\n${line}`)).phones).toEqual(phones);
  });

  it.each([
    ['Søren Quist\nQuist Tømrer ApS\nMobil 22 48 10 93', '+4522481093'],
    ['Bjørn Quist\nQuist Snekkeri AS\nTlf. 22 48 10 93', '+4722481093'],
    ['Åsa Quist\nQuist Snickeri AB\nTel 08-22 48 10', '+468224810'],
  ])('tells the northern countries apart by more than the letters they share: %s', (signature, e164) => {
    const [number] = read(['', 'post@quist.example'], signature).phones;
    expect(number?.value.e164).toBe(e164);
  });

  it('begins the next number behind an extension', () => {
    const draft = read(['Jane Roe', 'jane@quist.example'], 'Jane Roe\nQuist Inc.\n912-555-0136 x204 404-555-0189');
    expect(facts(draft).phones).toEqual(['work +19125550136 x204', 'work +14045550189']);
  });

  it('takes a surname that ends as departments do for one, in the head and in the signature', () => {
    const draft = read(['日下部 花子', 'hanako@quist.example'], '株式会社クイスト\n営業部\n日下部　花子');
    expect(facts(draft)).toMatchObject({ name: '日下部 花子', title: '営業部' });
  });

  it('reads the extension behind a Chinese number that is written in parts', () => {
    const draft = read(['', 'lin@quist.example'], '林岚\n葵斯特轴承有限公司\nT: 0971-8455 2018-8026');
    expect(facts(draft).phones).toEqual(['work +8697184552018 x8026']);
  });

  it('reads a Vietnamese address with its lot and industrial park', () => {
    const draft = read(
      ['Lê Minh Anh', 'anh@quist.example'],
      'Lê Minh Anh\nTrưởng phòng Kinh doanh\nCông ty TNHH Quist\nLô B4, KCN Tân Quy, TP. Hồ Chí Minh\nĐT: (028) 3811 2018',
    );
    expect(draft.address?.value).toMatchObject({ street: 'Lô B4, KCN Tân Quy', city: 'TP. Hồ Chí Minh' });
  });

  it.each([
    ['Квистмарк, Рязань', 'Квистмарк'],
    ['ООО «Квист», г. Челябинск', 'ООО «Квист»'],
    ['Agriturismo Quist – Vikari (SI)', 'Agriturismo Quist'],
    ['Quistmark, Ohio', 'Quistmark'],
    ['Norrskogs Quist AB, Box 144, 931 22 Vikby', 'Norrskogs Quist AB'],
    ['丸田製麵所　廖德旺', '丸田製麵所'],
  ])('of %s leaves place and person out of the organisation', (line, organisation) => {
    const name = line.includes('廖') ? '' : 'Eva Lind\n';
    const draft = read(['', 'post@quistmark.example'], `${name}${line}\n+46 910 75 14 08`);
    expect(facts(draft).organisation).toBe(organisation);
  });

  it('takes what stands alone under a title for the organisation rather than the field behind it', () => {
    const draft = read(
      ['Nina Patel', 'nina@procure.example'],
      'Nina Patel\nSenior Buyer – Medical Equipment\nVikshire Purchasing Collaborative\n01905 768 224',
    );
    expect(facts(draft).organisation).toBe('Vikshire Purchasing Collaborative');
  });

  it.each([
    ['مسؤولة المشتريات – نيل كويست للمنسوجات', 'نيل كويست للمنسوجات'],
    ['מנהל מכירות – אזור צפון', ''],
    ['Sales Manager – Region North East', ''],
  ])('of %s takes behind a title only what can be an employer', (line, organisation) => {
    expect(facts(read(['', 'mona@nile.example'], `Mona Shaheen\n${line}\n+20 100 447 2918`)).organisation).toBe(
      organisation,
    );
  });

  it('tells an office from the title beside it', () => {
    const draft = read(
      ['鵜飼 健吾', 'ukai@quist.example'],
      '株式会社クイスト\nソリューション営業部　東日本グループ\nグループリーダー\n鵜飼 健吾\nTEL 03-5550-1122',
    );
    expect(facts(draft).title).toBe('グループリーダー');
  });

  it('has a town that ends in the sign for a province whole', () => {
    const draft = read(['祁海', 'qi@quist.example'], '祁海\n地址：浙江省温州市龙湾区滨海四道318号\nQ Q：2853019944');
    expect(draft.address?.value).toMatchObject({ region: '浙江省', city: '温州市', street: '龙湾区滨海四道318号' });
    expect(facts(draft)).toMatchObject({ phones: [], messaging: ['qq 2853019944'] });
  });

  it.each([
    ['Lesnice 88, 675 44', 'Lesnice 88'],
    ['Carr. Aldea–Valle km 4.5, Uruapan, Mich.', 'Carr. Aldea–Valle km 4.5'],
    ['〒231-0023\n横浜市中区山下町 55-1', '中区山下町 55-1'],
    ['Box 144, 931 22 Vikby\nBesöksadress: Kajvägen 11', 'Kajvägen 11'],
  ])('of %s reads the street', (line, street) => {
    const draft = read(['Jan Hlous', 'jan@quist.example'], `Jan Hlous\nQuist Sp. z o.o.\n${line}`);
    expect(draft.address?.value.street).toContain(street);
  });

  it.each([
    ['Bangor, Maine', { city: 'Bangor', region: 'Maine' }],
    ['Vikari (SI)', { city: 'Vikari', region: 'SI' }],
  ])('knows %s for a town', (line, place) => {
    const draft = read(
      ['Gus Alby', 'gus@alby.example'],
      `Gus Alby, owner\nAlby Awning & Tent\n${line}\n(207) 555-0143`,
    );
    expect(draft.address?.value).toMatchObject(place);
    expect(facts(draft).organisation).toBe('Alby Awning & Tent');
  });
});

describe('a signature with what is not quite its sender’s', () => {
  const VANE = 'Gregory Vane\nManaging Partner\nVane Hollis LLP\nD +1 212 555 0143';

  it.each([
    'Assistant: Carla Mota | +1 212 555 0199 | cmota@quist.example',
    'Executive Assistant to Greg: Carla Mota, +1 212 555 0199',
    'Deputy: Ms Carla Mota +1 212 555 0199',
    'Sekretariat: Frau Carla Mota, +1 212 555 0199',
  ])('leaves out whom %s reaches', (line) => {
    const draft = read(['Gregory Vane', 'gvane@quist.example'], `${VANE}\n${line}`);
    expect(facts(draft)).toMatchObject({ title: 'Managing Partner', phones: ['work +12125550143'] });
    expect(draft.emails.map(({ value }) => value)).toEqual(['gvane@quist.example']);
  });

  it.each(['Assistant: Gregory Vane | +1 212 555 0199', 'Sekretariat: +1 212 555 0199', 'Office: +1 212 555 0199'])(
    'keeps what %s tells of the sender',
    (line) => {
      const draft = read(['Gregory Vane', 'gvane@quist.example'], `Gregory Vane\nVane Hollis LLP\n${line}`);
      expect(facts(draft).phones).toEqual(['work +12125550199']);
    },
  );

  it.each([
    ['Co-founder & CEO at Tidewrack', 'Co-founder & CEO', 'Tidewrack'],
    ['AS Coordinator\nElbrook AG', 'AS Coordinator', 'Elbrook AG'],
    ['Buyer\nQuist Agencies Ltd – NZ distributor for Elbra, Tuvox & Quillon', 'Buyer', 'Quist Agencies Ltd'],
    ['Buyer\nQuist Distribution – Elbrook & Sons', 'Buyer', 'Quist Distribution – Elbrook & Sons'],
    [
      'Arbeitsgruppe Grenzflächenphysik\nUniversität Quendorf',
      'Arbeitsgruppe Grenzflächenphysik',
      'Universität Quendorf',
    ],
  ])('tells title and company of %s apart', (lines, title, organisation) => {
    const draft = read(['Eva Lind', 'eva@tidewrack.example'], `Eva Lind\n${lines}\n+353 87 555 0182`);
    expect(facts(draft)).toMatchObject({ title, organisation });
  });

  it.each([
    ['A-3970 Vikau', 'T: 02856/2334-12', '+432856233412'],
    ['D-88212 Vikburg', 'Tel. 0751 36180-47', '+497513618047'],
  ])('dials from where its postal code says: %s', (town, line, number) => {
    const draft = read(['Eva Lind', 'eva@lind.example'], `Eva Lind\nHauptplatz 1, ${town}\n${line}`);
    expect(draft.phones[0]?.value.e164).toBe(number);
  });

  it('dials from where its text’s language is spoken, unless the signature says otherwise', () => {
    const dial = (lines: string[], country: string) =>
      readSignature(lines, { name: 'Eva Lind', address: 'eva@lind.example' }, country, {
        beside: [],
        told: [],
        language: 'de',
      })?.phones[0]?.value.e164;
    expect(dial(['Eva Lind', 'Tel. 0345 55-25182'], 'FR')).toBe('+493455525182');
    expect(dial(['Eva Lind', 'CH-8001 Zürich', 'Tel. 044 555 01 82'], '')).toBe('+41445550182');
  });

  it.each([
    ['основатель «Квист»', { title: 'основатель', organisation: '«Квист»' }],
    ['브랜드 디자이너, 스튜디오 물결', { title: '브랜드 디자이너', organisation: '스튜디오 물결' }],
    ['毛伟伦  业务主管\n佛山市亮橡家具有限公司', { title: '业务主管', organisation: '佛山市亮橡家具有限公司' }],
    ['高级 工程师\n佛山市亮橡家具有限公司', { title: '高级 工程师', organisation: '佛山市亮橡家具有限公司' }],
    ['Director of "Special Projects"\nElbrook Foods Ltd', { organisation: 'Elbrook Foods Ltd' }],
  ])('reads %s', (lines, roles) => {
    const draft = read(['Allen Mao', 'allen@quist.example'], `Allen Mao\n${lines}\n微信(WeChat): allen_mao88`);
    expect(facts(draft)).toMatchObject({ ...roles, messaging: ['wechat allen_mao88'] });
  });

  it.each([
    'Studio Legale Bruni',
    'Cabinet Comptable Perrin',
    'Rechtsanwaltskanzlei Leitner',
    'Administratiekantoor De Wit',
    'Адвокатское бюро Орлова',
  ])('takes a calling’s house with its owner’s name for no title: %s', (house) => {
    const draft = read(['Eva Lind', 'eva@lind.example'], `Eva Lind\n${house}\nTel. +49 30 901820-12`);
    expect(facts(draft)).toMatchObject({ title: '', organisation: house });
  });

  it('tells a house from the title that stands behind it', () => {
    const draft = read(['佐野 匠', 'sano@quist.example'], '佐野 匠｜葵庭リゾート 支配人｜090-1234-5678');
    expect(facts(draft)).toMatchObject({ title: '支配人', organisation: '葵庭リゾート' });
  });

  it('turns a family name round that stands first, a department in a bracket behind', () => {
    const draft = read(['', ''], 'Robles-Vega, Lucia (Procurement)\nlucia@quist.example');
    expect(facts(draft)).toMatchObject({ name: 'Lucia Robles-Vega', title: 'Procurement' });
  });

  it.each(['佐野 健一\nSANO Kenichi', 'SANO Kenichi\n佐野 健一'])(
    'keeps the native one of a name in two scripts: %s',
    (lines) => {
      const draft = read(['', ''], `${lines}\n葵商会株式会社\nsano@quist.example`);
      expect(facts(draft)).toMatchObject({ name: '佐野 健一', title: '', organisation: '葵商会株式会社' });
    },
  );
});

describe('a signature of a small house', () => {
  it('says whose it is in a word before the name', () => {
    for (const [owner, title] of [
      ['Inh. Korbinian Orl', 'Inh.'],
      ['Titolare: Carla Dornetti', 'Titolare'],
      ['Właściciel Jan Quistowski', 'Właściciel'],
    ] as const) {
      const draft = read(['', 'info@orl-dorn.example'], `${owner}\nTel 030 23125 014`);
      expect(facts(draft)).toMatchObject({ name: owner.replace(title, '').replace(/^[:\s]+/, ''), title });
    }
  });

  it('in Chinese has the house and whoever writes in one line, whatever their mailbox is called', () => {
    const draft = read(['清风徐来', '10001477@qq.example'], '无锡奎特钢材加工 孟小多\n13800001477　微信号：mxd_quist');
    expect(facts(draft)).toMatchObject({
      name: '孟小多',
      organisation: '无锡奎特钢材加工',
      phones: ['mobile +8613800001477'],
    });
    // A calling and a surname of two are no house.
    expect(read(['', 'a@orl.example'], '欧阳 小多\n13800001477').name?.value).toBe('欧阳 小多');
  });

  it('spells its address as its language does', () => {
    for (const [at, dot] of [
      ['at', 'kropka'],
      ['małpa', 'kropka'],
      ['zavináč', 'tečka'],
      ['собака', 'точка'],
      ['chiocciola', 'punto'],
    ]) {
      const draft = read(['Jan Orl', 'biuro@poczta.example'], `Jan Orl\nj.orl [${at}] quist-orl [${dot}] pl`);
      expect(draft.emails.map(({ value }) => value)).toEqual(['biuro@poczta.example', 'j.orl@quist-orl.pl']);
    }
  });

  it('says in brackets behind two numbers what the second is', () => {
    const draft = read(
      ['Rita Quist', 'rita@quist.com.br'],
      'Rita Quist\nCompras | Quist Orl\n(41) 3346-0147 / (41) 99823-0147 (WhatsApp)\nCuritiba/PR',
    );
    expect(facts(draft).phones).toEqual(['work +554133460147', 'mobile +5541998230147']);
    expect(draft.messaging.map(({ value }) => value)).toEqual([{ kind: 'whatsapp', id: '+5541998230147' }]);
    expect(draft.address?.value).toMatchObject({ city: 'Curitiba', region: 'PR' });
    // A label before both is of both.
    const both = read(['Rita Quist', 'rita@quist.com.br'], 'Rita Quist\nWhatsApp: (41) 99823-0147 / (41) 99823-0148');
    expect(both.messaging).toHaveLength(2);
  });

  it('on an estate has a house number before the code of its town, which is no telephone', () => {
    const draft = read(
      ['Eneko Orl', 'eneko@talleresorl.es'],
      'Eneko Orl\nPol. Ind. Quistea II, P-14 – 48170 Zamudio (Bizkaia)\nTlf. 944 15 01 47',
    );
    expect(facts(draft).phones).toEqual(['work +34944150147']);
    expect(draft.address?.value).toMatchObject({
      street: 'Pol. Ind. Quistea II, P-14',
      city: 'Zamudio',
      postalCode: '48170',
    });
  });
});
