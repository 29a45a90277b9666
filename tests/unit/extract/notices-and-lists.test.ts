// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { people } from './people';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/').drafts.map(facts);

describe('a legal notice', () => {
  const HOST = '<p>Nuage Hoster SAS, 2 rue du Port, 59140 Dunkerque – Tél. 03 28 55 01 90</p>';
  const page = (heading: string) => `<html lang="fr"><title>Mentions légales</title><h1>Mentions légales</h1>
    <h3>1. Éditeur</h3><p>Le site page.example est édité par la société <b>Maison Quist</b>, SARL au capital de 12 000 €.</p>
    <p>Téléphone : 02 41 55 01 14<br>Courriel : bonjour@page.example</p>${heading}${HOST}</html>`;

  it.each(['<h3>3. Hébergement</h3>', '<h3>Hébergeur du site</h3>', '<p><b>Hébergement :</b></p>'])(
    'is not about who hosts the site: %s',
    (heading) => {
      expect(drafts(page(heading))).toMatchObject([
        { organisation: 'Maison Quist', emails: ['bonjour@page.example'], phones: ['+33241550114 work'] },
      ]);
    },
  );

  it('goes on where the part about others ends: at the next heading, and with what holds it', () => {
    const html = `<html lang="de"><title>Impressum</title><div><h2>Bildnachweis</h2><p>Foto Orlwood, Tel. 0341 5550190</p></div>
      <p>Quist GmbH, Tel. 0341 5550110</p><h2>Streitschlichtung</h2><p>Schlichtungsstelle Orl, Tel. 0341 5550191</p>
      <h2>Kontakt</h2><p>E-Mail: info@page.example</p></html>`;
    const found = drafts(html);
    expect(found.flatMap(({ phones }) => phones)).toEqual(['+493415550110 work']);
    expect(found.flatMap(({ emails }) => emails)).toEqual(['info@page.example']);
  });
});

describe('who speaks for themselves', () => {
  it.each([
    ['es', 'Hola, soy Juliana Quist Cuartas', 'Traductora e intérprete oficial', 'Juliana Quist Cuartas'],
    ['de', 'Hallo, ich bin Jana Quist', 'Übersetzerin', 'Jana Quist'],
    ['fr', 'Bonjour, je m’appelle Jeanne Quist', 'Traductrice', 'Jeanne Quist'],
    ['zh-CN', '你好，我是王小明', '摄影师', '王小明'],
  ])('is greeted by at the head of their page, in %s', (lang, heading, work, name) => {
    const html = `<html lang="${lang}"><title>${name} – ${work}</title><h1>${heading}</h1><h2>${work}</h2><p>jq@quist-page.example</p></html>`;
    expect(drafts(html)).toMatchObject([
      { name, jobTitle: work, organisation: null, emails: ['jq@quist-page.example'] },
    ]);
  });
});

it('the page of somebody who works alone has no company of their name', () => {
  const html =
    '<html lang="zh-CN"><title>王小明</title><h1>王小明</h1><h2>摄影师</h2><p>jq@quist-page.example</p></html>';
  expect(drafts(html)).toMatchObject([{ name: '王小明', organisation: null }]);
});

describe('who holds an office', () => {
  it('stands in a line of a cell with others', () => {
    const html = `<html lang="ja"><h1>会社概要</h1><table><tr><th>商号</th><td>株式会社石川精工</td></tr>
      <tr><th>役員</th><td>代表取締役社長 石川 健二<br>専務取締役 石川 由美子<br>営業部長 田中 太郎</td></tr></table></html>`;
    expect(people(html)).toEqual(['田中 太郎 | 営業部長', '石川 健二 | 代表取締役社長', '石川 由美子 | 専務取締役']);
  });

  it('is named behind the part of the country they are there for, and by no degree', () => {
    const html = `<html lang="zh-CN"><h1>联系我们</h1><p>华东区：周建国 经理 138-6219-4407</p><p>华南区：林婉仪 经理 139 2288 6150</p></html>`;
    expect(people(html)).toEqual(['周建国 | 经理', '林婉仪 | 经理']);
    expect(
      people('<html lang="ja"><h1>メンバー</h1><p>石川 健二</p><p>教授・博士（工学）</p><p>022-795-4418</p></html>'),
    ).toEqual(['石川 健二 | 教授・博士（工学）']);
  });

  it('has a degree or a calling before the name, as Portuguese writes it, and is no department', () => {
    const html = `<html lang="pt"><h1>Serviço de Cardiologia</h1><ul><li>Dr.ª Filipa Quist – Assistente Hospitalar</li><li>Enf.º Rui Pedro Orlwood – Enfermeiro Gestor</li></ul></html>`;
    expect(people(html)).toEqual(['Filipa Quist | Assistente Hospitalar', 'Rui Pedro Orlwood | Enfermeiro Gestor']);
  });

  it('is of the clergy', () => {
    const html = `<html lang="en-GB"><h1>Who’s who</h1><h3>Rector</h3><p>The Revd Canon Judith Orlwood<br>01981 555 217<br>rector@page.example</p></html>`;
    expect(people(html)).toEqual(['Judith Orlwood | Rector']);
  });

  it('is one of several, by the number before it', () => {
    const row = (office: string, name: string, ending: number) =>
      `<tr><td><strong>${office}</strong></td><td>${name}<br>Tel.: 0341 55501${ending}</td></tr>`;
    const html = `<html lang="de"><h1>Vorstand</h1><table>${row('1. Vorsitzender', 'Uwe Quist', 10)}${row('2. Vorsitzende', 'Melanie Orlwood', 11)}</table></html>`;
    expect(people(html)).toEqual(['Melanie Orlwood | 2. Vorsitzende', 'Uwe Quist | 1. Vorsitzender']);
  });

  it('holds it in a field, behind a full stop', () => {
    const card = (name: string, work: string) => `<div><h3>${name}</h3><h4>${work}</h4></div>`;
    const html = `<html lang="es"><h1>Nuestro equipo</h1>${card('Dª. Pilar Quist Lahuerta', 'Socia. Derecho laboral')}${card('D. Borja Quist de la Iglesia', 'Abogado asociado. Derecho concursal')}${card('Sr. Marcos Orl', 'Abogado')}</html>`;
    expect(people(html)).toEqual([
      'D. Borja Quist de la Iglesia | Abogado asociado. Derecho concursal',
      'Marcos Orl | Abogado',
      'Pilar Quist Lahuerta | Socia. Derecho laboral',
    ]);
  });
});

describe('nobody is to be written to', () => {
  it('from a number that shows how one is set in a program', () => {
    const html = `<html lang="en-US"><title>Send a text | Quist API</title><h1>Send a text</h1>
      <p>In test mode any number from <code>+14155550100</code> to <code>+1 415 555-0199</code> works.</p></html>`;
    expect(drafts(html)).toEqual([]);
  });

  it('from how the numbers of vouchers begin, on a list of prices', () => {
    const html = `<html lang="de"><head><title>Preise – Page Salon</title><meta property="og:site_name" content="Page Salon"></head><h1>Preisliste</h1><p>Waschen 12 €</p>
      <p>Gutscheinnummern beginnen mit 4071 2025.</p><footer>© Page Salon</footer></html>`;
    expect(drafts(html)).toEqual([]);
  });

  it('from what a buyer says of themselves in a rating', () => {
    const html = `<html lang="fr"><title>Couteau</title><h1>Couteau pliant</h1><p>Ajouter au panier</p><section><h2>Avis clients (37)</h2>
      <div><span>Soline Quist, cheffe à Quimper</span><p>Je l’utilise tous les jours au restaurant, tient bien le fil.</p></div></section></html>`;
    expect(drafts(html)).toEqual([]);
  });

  it('from the praise beside where one signs in', () => {
    const html = `<html lang="zh-CN"><title>登录</title><div><p>“上线三个月，盘点时间从两天缩短到四小时。”<br>—— 某连锁便利店 物流总监 王小明</p></div>
      <form><input type="text"><input type="password"></form></html>`;
    expect(drafts(html)).toEqual([]);
  });
});
