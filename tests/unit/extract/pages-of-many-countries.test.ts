// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { personNameConfidence } from '@/lib/extract/people/person-name';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/').drafts.map(facts);
const named = (html: string, name: string) => drafts(html).find((draft) => draft.name === name);

describe('pages of many countries', () => {
  it('dials as at home where an old page says its language in its head alone', () => {
    const page = `<html><head><meta http-equiv="Content-Language" content="sv"><title>Kvistby Segelsällskap - Styrelse</title></head><body>
      <table><tr><td>Ordförande</td><td>Eva Kvist</td><td>0918-55 20 14</td></tr><tr><td>Kassör</td><td>Olle Lind</td><td>070-174 06 05</td></tr></table>
      <hr><p>Kvistby Segelsällskap, Box 18, 930 10 Kvistby</p></body></html>`;
    expect(named(page, 'Eva Kvist')).toMatchObject({
      jobTitle: 'Ordförande',
      organisation: 'Kvistby Segelsällskap',
      phones: ['+46918552014 work'],
    });
  });

  it('leaves the house its numbers where the law has it name somebody behind them', () => {
    const page = `<html lang="ko"><body><main><h1>제품</h1><p>소개</p></main><footer>
      <p>(주)퀴스트정밀 <span>사업자등록번호 : 117-86-02215</span></p>
      <p>TEL : 031-8055-2018 | E-mail : sales@quist.example | 개인정보보호책임자 : 우지민</p><p>Copyright © QUIST PRECISION.</p></footer></body></html>`;
    expect(drafts(page)[0]).toMatchObject({
      kind: 'organisation',
      organisation: '(주)퀴스트정밀',
      emails: ['sales@quist.example'],
      phones: ['+823180552018 work'],
    });
    expect(named(page, '우지민')).toMatchObject({ emails: [], phones: [] });
  });

  it('takes the number of a tax office’s entry for no telephone', () => {
    const page = `<html lang="tr"><body><h1>İletişim</h1><div><p>İhracat Sorumlusu</p><p>Elif Kvistoğlu</p><p>GSM: 0 532 555 20 18</p></div>
      <p>Vergi Dairesi: Ayvalık – 5324170036</p></body></html>`;
    expect(drafts(page).flatMap(({ phones }) => phones)).toEqual(['+905325552018 mobile']);
  });

  it('knows the offices of a board in Indonesia, and its house by the word for it', () => {
    const page = `<html lang="id"><body><h1>Yayasan Kuist Lestari</h1><h2>Pengurus</h2><ul><li>Budi Santoso – Ketua</li><li>Rina Wulandari – Bendahara</li><li>Agus Setiawan – Sekretaris</li></ul><p>info@kuist.example</p></body></html>`;
    expect(named(page, 'Budi Santoso')).toMatchObject({ jobTitle: 'Ketua' });
    expect(named(page, 'Rina Wulandari')).toMatchObject({ jobTitle: 'Bendahara' });
    expect(drafts(page).some(({ name }) => name === 'Kuist Lestari')).toBe(false);
  });

  it('tells a Vietnamese district from a person, and whom a mailbox of the last two words is', () => {
    const page = `<html lang="vi"><body><h1>Liên hệ</h1><ul><li>Địa chỉ: Số 7 xóm 3, xã Kim Lan, huyện Gia Bình, Hà Nội</li>
      <li>Hotline: 0912 441 018 (Ms. Lê Thị Thu Trang – Trưởng phòng kinh doanh)</li><li>Email: thutrang@quist.example</li><li>Điện thoại: 024 3874 4018</li></ul></body></html>`;
    expect(drafts(page).flatMap(({ name }) => name ?? [])).toEqual(['Lê Thị Thu Trang']);
    expect(named(page, 'Lê Thị Thu Trang')).toMatchObject({ emails: ['thutrang@quist.example'] });
  });

  it('reads who owns a workshop as its owner, and a tax number’s label for nobody', () => {
    const german =
      '<html lang="de"><body><h1>Impressum</h1><p>Inhaberin: Maren Quist</p><p>Tel. 0341 5550140</p></body></html>';
    expect(named(german, 'Maren Quist')).toMatchObject({ jobTitle: 'Inhaberin' });
    const italian =
      '<html lang="it"><body><h1>Contatti</h1><p>Tel. 049 555 0140</p><footer>© Studio Quist – P. IVA 01234567890</footer></body></html>';
    expect(drafts(italian).flatMap(({ name }) => name ?? [])).toEqual([]);
  });
});

describe('tables and labels of East Asian pages', () => {
  it('reads the house each member of a board has from its column, though its head is set apart for looks', () => {
    const row = (title: string, name: string, house: string) =>
      `<tr><td>${title}</td><td>${name}</td><td>${house}</td></tr>`;
    const page = `<html lang="zh-TW"><body><h3>第八屆理事名單</h3><p>任期：民國 114 年至 117 年</p><table>${row('職　稱', '姓　名', '所屬商號')}${row('理事長', '許文彬', '葵實糕餅有限公司')}${row('理事', '蔡淑敏', '永葵食品行')}</table></body></html>`;
    expect(named(page, '蔡淑敏')).toMatchObject({ jobTitle: '理事', organisation: '永葵食品行' });
    expect(drafts(page).flatMap(({ name }) => name ?? [])).toEqual(['許文彬', '蔡淑敏']);
  });

  it.each(['役　員', '社　名', '本社・工場', '任期'])('takes the label %s for nobody', (label) => {
    expect(personNameConfidence(label)).toBe(0);
  });

  it('knows a family name that ends as departments do behind whom it is asked for', () => {
    const page = `<html lang="ja"><body><p>株式会社クイスト　経営企画室　広報担当：岡部 理恵（おかべ）<br>電話：03-6809-3418<br>pr@quist.example</p></body></html>`;
    expect(named(page, '岡部 理恵')).toMatchObject({ phones: ['+81368093418 work'] });
  });

  it('ends whose page it is before the number of its licence', () => {
    const page = `<html lang="zh-CN"><body><p>电话：0512-5555 2018</p><footer>版权所有 © 昆山葵斯特模具有限公司　备案号：苏ICP备15000000号</footer></body></html>`;
    expect(drafts(page)[0]?.organisation).toBe('昆山葵斯特模具有限公司');
  });
});

describe('where numbers are dialled', () => {
  it('is told by a link that dials; no number with a leading zero is American', () => {
    const page = (link: string) =>
      drafts(
        `<html lang="en"><body><h1>Contact</h1><p>Quist Lodge</p><p>${link}</p><p>Tel 035 555 2018</p></body></html>`,
      ).flatMap(({ phones }) => phones);
    expect(page('<a href="https://wa.me/27825552018">082 555 2018</a>')).toContain('+27355552018 work');
    expect(page('').filter((phone) => phone.startsWith('+1'))).toEqual([]);
  });
});

describe('what a site’s maker left behind', () => {
  const data = (name: string) =>
    `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"${name}"}</script>`;
  const page = (name: string) =>
    `<html lang="fr"><head><title>Mentions légales - Ateliers Quist</title>${data(name)}</head><body><h1>Mentions légales</h1><p>Tél. 02 98 55 41 20</p></body></html>`;

  it('names nobody’s house, unless a reader sees that name', () => {
    expect(drafts(page('Bloom Theme Studio'))[0]?.organisation).not.toBe('Bloom Theme Studio');
    expect(drafts(page('Ateliers Quist'))[0]?.organisation).toBe('Ateliers Quist');
  });

  it('reads an agent whose name and title touch in the page’s markup', () => {
    const card =
      '<aside><h2>Contact agent</h2><div><a href="/a"><span>Teresa</span> <span>Moku</span></a><span class="role">REALTOR®, Associate Broker</span></div><a href="tel:+12085550182">(208) 555-0182</a></aside>';
    expect(named(`<html lang="en"><body><h1>12 Alder Road</h1>${card}</body></html>`, 'Teresa Moku')).toMatchObject({
      jobTitle: 'REALTOR®, Associate Broker',
      phones: ['+12085550182 work'],
    });
  });
});

describe('one person to ask', () => {
  const desk = `<div itemscope itemtype="http://schema.org/Organization"><span itemprop="name">ООО «Квист»</span><span itemprop="telephone">8 (8172) 55-41-70</span><a itemprop="email" href="mailto:zakaz@quist.example">zakaz@quist.example</a></div>`;
  const person = (name: string, title: string, mail: string, phone: string) =>
    `<div class="staff"><div>${name}</div><div>${title}</div><a href="mailto:${mail}@quist.example">${mail}@quist.example</a> <span>${phone}</span></div>`;
  const page = (people: string) =>
    `<html lang="ru"><body><h1>Контакты</h1>${desk}<h2>Отдел продаж</h2>${people}</body></html>`;

  it('is whom the page’s data names, though others can be reached as well', () => {
    const data =
      '{"@context":"https://schema.org","@type":"Organization","name":"Quist","email":"hello@quist.example","telephone":"+47 22 12 34 00","contactPoint":[],"employee":{"@type":"Person","name":"Ingrid Quist","jobTitle":"VP Sales","email":"ingrid@quist.example","telephone":"+47 22 12 34 56"}}';
    const html = `<html lang="en"><head><script type="application/ld+json">${data}</script></head><body><h1>Talk to sales</h1><h3>Ingrid Quist</h3><p>VP Sales</p><p>ingrid@quist.example<br>+47 22 12 34 56</p>
      <h3>Head office</h3><p>Quist AS<br>Kaigata 14<br>0150 Oslo, Norway</p><p>hello@quist.example<br>+47 22 12 34 00</p><h2>Our mails</h2><p>Abena Orlwood<br>Field Operations Manager<br>abena@quist.example</p></body></html>`;
    expect(drafts(html)[0]?.name).toBe('Ingrid Quist');
  });

  it('comes before the house where they alone have a title and an address of their own', () => {
    const one = person('Орлова Ольга Андреевна', 'Начальник отдела продаж', 'orlova', '+7 921 555-41-71');
    expect(drafts(page(one))[0]?.name).toBe('Орлова Ольга Андреевна');
  });
});
