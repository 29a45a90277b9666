import { describe, expect, it } from 'vitest';
import { draftFields } from '@/lib/extract/drafts/draft-fields';
import { readText } from '@/lib/extract/read-text';
import { facts } from './read-html';

const read = (text: string, defaultCountry = '') =>
  readText(text, { url: '', title: '', defaultCountry, limit: 60_000 }).drafts;

describe('a pasted signature', () => {
  it('in English', () => {
    const [best, ...others] = read(
      'Marguerite Oyelaran\nHead of Procurement\nVanterpool Shipping Ltd.\n\nTel: +44 20 7946 0958 | Mobile: +44 7700 900 123\nmarguerite@vanterpool.example\nwww.vanterpool.example\n12 Dock Road, London SW1A 1AA',
    );
    expect(others).toEqual([]);
    expect(facts(best)).toEqual({
      kind: 'person',
      name: 'Marguerite Oyelaran',
      organisation: 'Vanterpool Shipping Ltd.',
      jobTitle: 'Head of Procurement',
      emails: ['marguerite@vanterpool.example'],
      phones: ['+442079460958 work', '+447700900123 mobile'],
      address: { street: '12 Dock Road', city: 'London', region: '', postalCode: 'SW1A 1AA', country: '' },
    });
    expect(best?.urls.map(({ value }) => value)).toEqual(['https://www.vanterpool.example/']);
  });

  it('in Chinese, with its messaging ids', () => {
    const [best] = read(
      '王晓明\n销售总监\n北京云图科技有限公司\n手机：138 0013 8000\n电话：010-6552 9988\n邮箱：wang.xm@yuntu.example\n微信：wangxm_2020\nQQ：123456789\n地址：北京市朝阳区建国路88号',
    );
    expect(facts(best)).toMatchObject({
      kind: 'person',
      name: '王晓明',
      organisation: '北京云图科技有限公司',
      jobTitle: '销售总监',
      emails: ['wang.xm@yuntu.example'],
      phones: expect.arrayContaining(['+8613800138000 mobile', '+861065529988 work']),
    });
    expect(best?.messaging.map(({ value }) => value)).toEqual([
      { kind: 'wechat', id: 'wangxm_2020' },
      { kind: 'qq', id: '123456789' },
    ]);
    expect(best?.familyName?.value).toBe('王');
    expect(best?.address?.value.street).toContain('建国路88号');
  });

  it('on one line', () => {
    const [best] = read('Bruno Quist | Einkaufsleiter | Nordfisch Handels AG | 0471 952 18-60', 'DE');
    expect(facts(best)).toMatchObject({
      name: 'Bruno Quist',
      jobTitle: 'Einkaufsleiter',
      organisation: 'Nordfisch Handels AG',
      phones: ['+49471952186 0 work'.replace(' ', '')],
    });
  });

  it('keeps a number that is called one though its country is unknown, and reads it where the rep says which', () => {
    const text = 'Marta Klein\nEinkaufsleiterin\nBäckerei Klein\nTel. 030 9018 2233\nm.klein@klein.example';
    const phones = (country: string) => read(text, country).flatMap((draft) => draft.phones.map(({ value }) => value));
    expect(phones('')).toEqual([{ written: '030 9018 2233', e164: '', kind: 'work', extension: '' }]);
    expect(phones('DE')).toMatchObject([{ written: '030 9018 2233', e164: '+493090182233' }]);
    expect(facts(read('Marta Klein\nOrder no. 030 9018 2233\nm.klein@klein.example')[0])).toMatchObject({ phones: [] });
  });

  it('becomes the fields of a contact, with the words it was read from kept as evidence', () => {
    const [best] = read('Jane Quist\nBuyer\njane@quist.example');
    if (best === undefined) throw new Error('nothing read');
    const fields = draftFields(best, { url: 'https://acme.example/', title: 'Acme' });
    expect(fields).toMatchObject({
      name: 'Jane Quist',
      givenName: 'Jane',
      familyName: 'Quist',
      jobTitle: 'Buyer',
      emails: [{ address: 'jane@quist.example' }],
      grade: 'B',
      source: { url: 'https://acme.example/', title: 'Acme' },
    });
    expect(best.jobTitle?.evidence).toEqual([{ source: 'signature', quote: 'Buyer', confidence: 0.85 }]);
  });

  it('of nothing but words yields nothing', () => {
    expect(read('Thanks for the call, talk to you on Tuesday at 10:30.')).toEqual([]);
    expect(read('')).toEqual([]);
  });
});
