// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from '../read-html';

const page = (lang: string, ...rows: string[]) =>
  readHtml(
    `<html lang="${lang}"><title>Contact | Quist Ltd</title><h1>Contact</h1><h2>Partners</h2><ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul></html>`,
  ).drafts.map(facts);
const person = (lang: string, ...rows: string[]) => page(lang, ...rows).find(({ kind }) => kind === 'person');

describe('a list that begins with somebody', () => {
  it.each([
    ['en', 'Sales manager Jane Roe', 'Mobile: 217-555-0143', 'Mail: jane@quist.example', '+12175550143 mobile'],
    ['ja', '営業部長　佐藤 健一', '携帯：090-4455-6677', 'メール：jane@quist.example', '+819044556677 mobile'],
    ['zh-TW', '業務經理　游雅筑 小姐', '手機：0922-518-307', '信箱：jane@quist.example', '+886922518307 mobile'],
    ['de', 'Jana Rohde, Leiterin Verkauf', '0171 4455667', 'jane@quist.example', '+491714455667 mobile'],
  ])('goes on with how to reach them: %s', (lang, name, phone, mail, number) => {
    expect(person(lang, name, phone, mail)).toMatchObject({ emails: ['jane@quist.example'], phones: [number] });
  });

  it('names desks under them where its rows say so', () => {
    const rows = ['Jana Rohde, Leiterin Verkauf', 'Empfang: 030 4455660', 'Werkstatt: 030 4455661'];
    expect(person('de', ...rows)?.phones).toEqual([]);
  });

  it('is the company’s where it names others, too', () => {
    const rows = ['Jane Roe, director', 'Hugo Quist, clerk', 'Phone: 217-555-0142'];
    expect(
      page('en', ...rows)
        .filter(({ phones }) => phones.length > 0)
        .map(({ kind }) => kind),
    ).toEqual(['organisation']);
  });
});
