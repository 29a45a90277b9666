// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { jobTitleConfidence } from '@/lib/extract/vocabulary/job-titles';
import { companiesIn, hasLegalForm, withoutLegalForm } from '@/lib/extract/vocabulary/legal-forms';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/').drafts.map(facts);
const bare = (phones: readonly string[] | undefined) => phones?.map((one) => one.split(' ')[0]);

describe('a column of direct numbers', () => {
  it.each([
    ['sv', 'Namn|Befattning|Direktnr', '0980-319 210', '+46980319210'],
    ['sv', 'Namn|Befattning|Direktnummer', '0980-319 210', '+46980319210'],
    ['nl', 'Naam|Functie|Doorkiesnummer', '020 794 01 47', '+31207940147'],
    ['nb', 'Navn|Stilling|Direktenr', '22 12 34 56', '+4722123456'],
  ])('is read whatever its language calls it (%s, %s)', (language, heads, number, e164) => {
    const [name, title, phone] = heads.split('|');
    const [quist] = drafts(
      `<html lang="${language}"><table><tr><th>${name}</th><th>${title}</th><th>${phone}</th><th>E-post</th></tr>
      <tr><td>Lars Quistberg</td><td>Manager</td><td>${number}</td><td>lars@page.example</td></tr>
      <tr><td>Eva Orlander</td><td>Director</td><td></td><td>eva@page.example</td></tr></table>`,
    ).filter((one) => one.name === 'Lars Quistberg');
    expect(bare(quist?.phones)).toEqual([e164]);
  });

  it('is none where it numbers something else', () => {
    const found = drafts(
      `<html lang="sv"><table><tr><th>Namn</th><th>Befattning</th><th>Anställningsnr</th></tr>
      <tr><td>Lars Quistberg</td><td>Manager</td><td>0980-319 210</td></tr></table>`,
    );
    expect(found.flatMap(({ phones }) => phones)).toEqual([]);
  });
});

describe('what stands over somebody in a paragraph that begins with a company', () => {
  const page = (first: string) =>
    `<html lang="zh-Hant-TW"><title>聯絡我們</title><div><p>${first}407 台中市西屯區工業區三十二路147號<br>電話：(04) 2355-0147<br>傳真：(04) 2355-0148</p>
    <p>業務部　林小昆 經理<br>手機：0900-147-955</p></div>`;

  it('is the company’s', () => {
    const [house, person] = drafts(page('<b>奎昇精密股份有限公司</b><br>'));
    expect(person).toMatchObject({ name: '林小昆', phones: ['+886900147955 mobile'] });
    expect(bare(house?.phones)).toEqual(['+886423550147', '+886423550148']);
  });

  it('is theirs where no company is named there', () => {
    const person = drafts(page('')).find(({ name }) => name === '林小昆');
    expect(bare(person?.phones)).toContain('+886423550147');
  });
});

describe('a number', () => {
  it('of who made the site is not the house’s, behind a wide space as behind a stroke', () => {
    const found = drafts(
      `<html lang="zh-Hant-TW"><title>奎昇精密股份有限公司</title><p>奎昇精密股份有限公司 電話：(04) 2355-0147</p>
      <footer>© 2026 奎昇精密　網頁設計：奧爾網頁 02-2700-0199</footer>`,
    );
    expect(found.flatMap(({ phones }) => bare(phones))).toEqual(['+886423550147']);
  });

  it('that a sentence has for something else is not the house’s where the page says how to call that', () => {
    const said = '<p>Kargo sonrası 0532 955 01 00 numaralı arkadaşa sordum ve ertesi gün geldi.</p>';
    const page = (own: string) =>
      `<html lang="tr"><title>Quistmark Deposu</title><h1>Quistmark Deposu</h1>${own}<div>${said}</div>`;
    expect(drafts(page('<p>Telefon: (0266) 355 01 47</p>')).flatMap(({ phones }) => bare(phones))).toEqual([
      '+902663550147',
    ]);
    // What is all there is stays.
    expect(drafts(page('<p>info@page.example</p>')).flatMap(({ phones }) => bare(phones))).toEqual(['+905329550100']);
  });
});

describe('a company’s form', () => {
  it('is known where it is written from right to left', () => {
    expect(companiesIn('مديرة المبيعات – واحة الأورل ذ.م.م')).toEqual(['واحة الأورل ذ.م.م']);
    expect(hasLegalForm('واحة الأورل ش.م.ع')).toBe(true);
    expect(withoutLegalForm('واحة الأورل ذ.م.م')).toBe('واحة الأورل');
    expect(companiesIn('טלפון של שיפוצי אורל בע"מ')).toHaveLength(1);
    expect(hasLegalForm('واحة الأورل')).toBe(false);
  });

  it('parts the title from the employer behind a dash', () => {
    const [person] = drafts(
      `<html lang="ar" dir="rtl"><section><h2>تحدث مباشرة مع مديرة المبيعات</h2><p>ريم الخطيب</p>
      <p>مديرة المبيعات – واحة الأورل ذ.م.م</p><p>reem@page.example</p></section>`,
    );
    expect(person).toMatchObject({
      name: 'ريم الخطيب',
      jobTitle: 'مديرة المبيعات',
      organisation: 'واحة الأورل ذ.م.م',
    });
  });

  it('makes nobody of the company before it', () => {
    const found = drafts(
      `<html lang="pl"><main><div><h3>Jędrzej Orlowski</h3><p>Prezes zarządu, Quistrans Sp. z o.o.</p></div>
      <div><h3>Anna Dorn</h3><p>Radca prawny, Kancelaria Orl</p></div></main>`,
    );
    expect(found.map(({ name }) => name)).not.toContain('Quistrans Sp');
  });

  it('is not needed behind a title where the employer stands in quotation marks', () => {
    const [person] = drafts(
      '<html lang="pl"><main><p><b>Anna Dorn</b> – redaktor naczelna, „Quistmark Dziś”</p></main>',
    );
    expect(person).toMatchObject({ jobTitle: 'redaktor naczelna', organisation: 'Quistmark Dziś' });
  });
});

describe('what asks the reader to turn to somebody', () => {
  it.each([
    ['تحدث مباشرة مع مديرة المبيعات', 'مديرة المبيعات'],
    ['Talk to the Sales Manager', 'Sales Manager'],
    ['Snakk med salgssjef', 'Salgssjef'],
    ['Поговорите с менеджером', 'Менеджер'],
  ])('is no title, though it holds one: %s', (asked, title) => {
    expect(jobTitleConfidence(asked)).toBe(0);
    expect(jobTitleConfidence(title)).toBeGreaterThan(0);
  });
});
