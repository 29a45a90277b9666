import { describe, expect, it } from 'vitest';
import { readPasted } from '@/lib/extract/read-pasted';

const read = async (text: string, defaultCountry = '') =>
  (await readPasted(text, { url: '', title: '', defaultCountry })).drafts;

describe('readPasted', () => {
  it('reads a vCard as a vCard', async () => {
    const [draft] = await read('BEGIN:VCARD\nVERSION:3.0\nFN:Ida Quist\nORG:Tern\nEND:VCARD');
    expect(draft?.name).toMatchObject({ value: 'Ida Quist', evidence: [{ source: 'vcard' }] });
  });

  it('reads rows by their headings, whatever parts them', async () => {
    const tabs =
      'First name\tLast name\tCompany\tMobile\tE-mail\tCity\nIda\tQuist\tTern\t+46 70 123 45 67\tida@tern.example\tLund';
    const [draft] = await read(tabs);
    expect(draft).toMatchObject({
      name: { value: 'Ida Quist', evidence: [{ source: 'row' }] },
      organisation: { value: 'Tern' },
      phones: [{ value: { e164: '+46701234567', kind: 'mobile' } }],
      emails: [{ value: 'ida@tern.example' }],
      address: { value: { city: 'Lund', street: '' } },
    });
    const commas =
      'Name,Job title,E-mail Address,Fax\n"Quist, Ida","Buyer, Nordics",ida@tern.example,+46 46 12 34 56\nBo Berg,,bo@berg.example,';
    const drafts = await read(commas);
    expect(
      drafts.map(({ name, jobTitle, emails, phones }) => [
        name?.value,
        jobTitle?.value,
        emails[0]?.value,
        phones[0]?.value.kind,
      ]),
    ).toEqual([
      ['Ida Quist', 'Buyer, Nordics', 'ida@tern.example', 'fax'],
      ['Bo Berg', undefined, 'bo@berg.example', undefined],
    ]);
  });

  it('reads Chinese headings, and a table that stands upright', async () => {
    const [across] = await read(
      '姓名\t公司\t职务\t手机\t微信\tLINE ID\n欧阳明\t海燕科技\t采购经理\t138 0013 8000\tming_oy\toy.ming',
      'CN',
    );
    expect(across).toMatchObject({
      name: { value: '欧阳明' },
      familyName: { value: '欧阳' },
      organisation: { value: '海燕科技' },
      jobTitle: { value: '采购经理' },
      phones: [{ value: { e164: '+8613800138000', kind: 'mobile' } }],
      messaging: [{ value: { kind: 'wechat', id: 'ming_oy' } }, { value: { kind: 'line', id: 'oy.ming' } }],
    });
    const [upright] = await read('Name\tIda Quist\nCompany\tTern\nPhone\t+46 46 12 34 56\nRemarks\tcalls back');
    expect(upright).toMatchObject({ name: { value: 'Ida Quist' }, organisation: { value: 'Tern' } });
    expect(upright?.phones[0]?.value.e164).toBe('+4646123456');
  });

  it('reads what address books export: parts, labels beside numbers, titles of two kinds', async () => {
    const [outlook] = await read(
      'Title\tFirst Name\tLast Name\tDepartment\tCompany\tJob Title\tBusiness City\tBusiness Country/Region\tHome Phone\nMs.\tIda\tQuist\tSales\tTern\tBuyer\tLund\tSweden\t+46 46 12 34 56',
    );
    expect(outlook).toMatchObject({
      name: { value: 'Ida Quist' },
      organisation: { value: 'Tern' },
      jobTitle: { value: 'Buyer' },
      phones: [{ value: { e164: '+4646123456', kind: 'home' } }],
      address: { value: { city: 'Lund', region: '', country: 'Sweden' } },
    });
    const [google] = await read(
      'First Name,Last Name,Organization Name,Organization Title,Phone 1 - Label,Phone 1 - Value,Address 1 - City,LinkedIn\nIda,Quist,Tern,Buyer,Work Fax,+46 46 12 34 56,Lund,https://www.linkedin.com/in/idaquist',
    );
    expect(google).toMatchObject({
      organisation: { value: 'Tern' },
      jobTitle: { value: 'Buyer' },
      phones: [{ value: { kind: 'fax' } }],
      urls: [{ value: 'https://www.linkedin.com/in/idaquist' }],
      address: { value: { city: 'Lund', street: '' } },
    });
  });

  it('takes a row’s bare numbers for those of the country it or its headings tell', async () => {
    const [german] = await read('Nachname\tFirma\tTelefon\tLand\nBrandt\tBrandt AG\t089 123456\tDeutschland');
    expect(german?.phones[0]?.value.e164).toBe('+4989123456');
    const [japanese] = await read(
      '氏名\t会社名\t携帯番号\tメール\n田中 一郎\t株式会社アオイ\t080-1111-2222\ttanaka@aoi.example',
    );
    expect(japanese?.phones[0]?.value.e164).toBe('+818011112222');
  });

  it('reads recipients as mail programs write them', async () => {
    const named = async (text: string) =>
      (await read(text)).map(({ name, organisation, emails }) => [
        name?.value ?? organisation?.value,
        emails.map(({ value }) => value).join(),
      ]);
    const both = [
      ['Ida Quist', 'ida@tern.example'],
      ['Bo Berg', 'bo@berg.example'],
    ];
    expect(await named('"Quist, Ida" <ida@tern.example>, Bo Berg <bo@berg.example>')).toEqual(both);
    expect(await named('To: Quist, Ida <ida@tern.example>; Bo Berg <bo@berg.example>;')).toEqual(both);
    expect(await named('Ida Quist <ida@tern.example>\nshe is <away>')).not.toEqual(both);
    expect(await named(`${'a <'.repeat(10_000)}`)).toEqual([]);
  });

  it('reads a whole mail as its sender’s, whatever its head looks like, and neither to whom it is nor what it answers', async () => {
    const body = `Hello,

could you send us a quote for forty valves DN50 by Thursday?

Mit freundlichen Grüßen

i. A. Ida Quist
Einkauf

Moorhof Armaturen GmbH & Co. KG
Industriestraße 9 | 26384 Wilhelmshaven
Tel.: +49 4421 5550-17`;
    const quoted =
      '\n\nOn Fri, 13 Nov 2026 at 10:02, Bo Berg <bo@mine.example> wrote:\n> Hello\n> Bo Berg, +1 212 555 0100';
    const heads = [
      'From: Ida Quist <ida@moorhof.example>\nSent: Monday, 16 November 2026 09:14\nTo: Sales <sales@mine.example>\nSubject: Quote\n\n',
      'Von: Ida Quist <ida@moorhof.example>\nGesendet: Montag, 16. November 2026 09:14\nAn: Sales <sales@mine.example>;\n Bo Berg <bo@mine.example>\nBetreff: Anfrage\n',
      'Ida Quist <ida@moorhof.example>\nMon, 16 Nov, 09:14 (7 days ago)\nto me, Jonas\n\n',
      '---------- Forwarded message ---------\nFrom: Ida Quist <ida@moorhof.example>\nDate: Mon, 16 Nov 2026 at 09:14\nSubject: Quote\nTo: <sales@mine.example>\n\n',
    ];
    for (const text of [...heads.map((head) => `${head}${body}`), ...heads.map((head) => `${head}${body}${quoted}`)]) {
      const drafts = await read(text);
      expect(drafts, text).toHaveLength(1);
      expect(drafts[0]).toMatchObject({
        name: { value: 'Ida Quist' },
        organisation: { value: 'Moorhof Armaturen GmbH & Co. KG' },
        emails: [{ value: 'ida@moorhof.example' }],
      });
      expect(drafts[0]?.phones.map(({ value }) => value.e164)).toEqual(['+494421555017']);
      // Both parts of it stand in one line, which is quoted once.
      expect(drafts[0]?.address?.evidence[0]?.quote).toBe('Industriestraße 9 | 26384 Wilhelmshaven');
    }
    const [chinese] = await read(
      '发件人: 欧阳明慧 <ouyang@jinlan.example>\n发送时间: 2026年11月16日 9:14\n收件人: 销售部 <sales@mine.example>\n主题: 询价\n\n您好，\n请报价 DN50 阀门 40 台。\n\n欧阳明慧\n华东区采购经理\n苏州锦澜精密机械有限公司\n手机：138 1234 5678\n微信：oymh88',
    );
    expect(chinese).toMatchObject({
      name: { value: '欧阳明慧' },
      organisation: { value: '苏州锦澜精密机械有限公司' },
      emails: [{ value: 'ouyang@jinlan.example' }],
      messaging: [{ value: { kind: 'wechat', id: 'oymh88' } }],
    });
    const [answered] = await read(
      'On Fri, 13 Nov 2026 at 10:02, Ida Quist <ida@moorhof.example> wrote:\n> Hello\n>\n> Regards\n> Ida Quist\n> Buyer\n> +49 4421 5550-17',
    );
    expect(answered).toMatchObject({ name: { value: 'Ida Quist' }, emails: [{ value: 'ida@moorhof.example' }] });
    expect(answered?.phones).toHaveLength(1);
  });

  it('reads rows without headings by what their cells look like', async () => {
    const drafts = await read(
      'Ida Quist\tPurchasing Manager\tTern Supplies Ltd\tida.quist@tern.example\t+46 46 12 34 56\nBo Berg\tSales Manager\tBerg Tools AB\tbo.berg@berg.example\t+46 46 12 34 57',
    );
    expect(drafts.map(({ name, emails, phones }) => [name?.value, emails[0]?.value, phones[0]?.value.e164])).toEqual([
      ['Ida Quist', 'ida.quist@tern.example', '+4646123456'],
      ['Bo Berg', 'bo.berg@berg.example', '+4646123457'],
    ]);
  });

  it('reads a signature as a signature, though it has commas and tabs', async () => {
    const [draft] = await read(
      'Ida Quist, Purchasing Manager\nTern Supplies Ltd, 4 Quay Road, Hull, HU1 2AB\nTel:\t+44 20 7946 0018\nida.quist@tern.example',
    );
    expect(draft?.name?.value).toBe('Ida Quist');
    expect(draft?.phones[0]?.value.e164).toBe('+442079460018');
    expect(draft?.name?.evidence[0]?.source).not.toBe('row');
  });

  it('lets neither odd tables nor endless ones trouble it', async () => {
    expect(await read('\t\t\t\n\t\t')).toEqual([]);
    expect(await read(`${'"'.repeat(50_000)},a,b`)).toEqual([]);
    const rows = Array.from({ length: 3_000 }, (_, at) => `Ida Quist ${at}\tida${at}@tern.example`);
    const reading = await readPasted(['Name\tEmail', ...rows].join('\n'), { url: '', title: '', defaultCountry: '' });
    expect(reading.drafts).toHaveLength(200);
    expect(reading.more).toBeGreaterThan(0);
  });
});
