// @vitest-environment jsdom
import { mf2 } from 'microformats-parser';
import { describe, expect, it } from 'vitest';
import { personNameConfidence } from '@/lib/extract/people/person-name';
import { readDocument } from '@/lib/extract/read-document';
import { hCardBy } from '@/lib/extract/sources/h-card';
import { people } from './people';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/kontakt/').drafts.map(facts);
const named = (html: string, name: string) => drafts(html).find((draft) => draft.name === name);

describe('a number in the card beside somebody’s', () => {
  const page = (head: string, office: string) => `<html lang="ro"><title>Contact</title><div>
    <div class="col"><div class="card"><div class="card-header">Persoană de contact</div><h5>Cătălin Munteanu</h5>
      <h6>Director vânzări</h6><p>0744 318 206</p></div></div>
    <div class="col"><div class="card">${head}<address>${office}<br>Șos. Brăilei nr. 214<br>920033 Slobozia<br>
      T: 0243 216 740</address></div></div></div></html>`;

  it.each([
    ['that begins with what it is called', '<div class="card-header">Sediu și depozit</div>', 'La poartă'],
    ['that names a company in full', '', '<strong>Quist Agro SRL</strong>'],
  ])('is not theirs where it is a card %s', (_what, head, office) => {
    expect(named(page(head, office), 'Cătălin Munteanu')?.phones).toEqual(['+40744318206 mobile']);
  });
});

it('what follows a list of people is of none of them', () => {
  const html = `<html lang="pt"><h1>Serviço de Cardiologia</h1><article>
    <div><div>Enfermagem</div><div>Enf.º Rui Casanova</div><div>Enfermeiro Gestor</div><div>rui.casanova@page.example</div></div>
    <div><div>Corpo clínico</div><ul><li>Dr. António Mourão – Assistente Graduado</li>
      <li>Dr. Tiago Vilhena – Assistente Hospitalar</li></ul></div>
    <div><div>Secretariado</div><div><p>Piso 3<br>Telefone: 244 905 318<br>sec.cardiologia@page.example</p></div></div></article></html>`;
  expect(named(html, 'Tiago Vilhena')).toMatchObject({ phones: [], emails: [] });
});

it('somebody’s card may say where the company is that they work for', () => {
  const card = (name: string, rest: string) => `<div class="p"><b>${name}</b><p>Vertrieb</p>${rest}</div>`;
  const html = `<html lang="de"><title>Vertrieb</title><div>
    ${card('Norbert Holler', '<p>Tel. +49 2851 880431</p>')}${card('Jörg Orlwood', '<p>Tel. +49 2851 880434</p>')}
    ${card('Ute Lindner', '<p>Tel. +49 2851 880435</p>')}${card('Jan Becker', '<p>Tel. +49 2851 880436</p>')}${card('Karin Szyman', '<p>Tel. +49 2851 880433</p>')}
    ${card('Leopold Quist', '<p>Quist Intralogistik e.U.</p><p>Salzachweg 9, 5110 Oberndorf, Österreich</p><p>Tel. +43 6272 40918</p>')}
    </div><footer>Holler GmbH, Reeser Straße 112, 46459 Rees</footer></html>`;
  expect(named(html, 'Leopold Quist')?.address).toMatchObject({ street: 'Salzachweg 9' });
});

it('of several cards one without a name does not say whose page it is', () => {
  const html = `<html lang="de"><title>Vertrieb</title><div class="vcard"><p><b>Norbert Holler</b></p><p>Leiter Vertrieb</p></div>
    <div class="vcard"><p><b>Leopold Quist</b></p><p>Vertriebspartner</p><p class="org">Quist Intralogistik e.U.</p></div>
    <footer>© Holler Fördertechnik GmbH, Tel. +49 2851 88040, info@holler.example</footer></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const reading = readDocument(document, {
    url: 'https://holler.example/vertrieb',
    defaultCountry: '',
    limit: 60_000,
    first: [hCardBy(mf2)],
  });
  const holler = reading.drafts.find(({ name }) => name?.value === 'Norbert Holler');
  expect(holler?.organisation?.value).toBe('Holler Fördertechnik GmbH');
});

describe('a name', () => {
  it('may follow what Italian trades are addressed by, and stand behind initials in brackets', () => {
    const row = (label: string, name: string) =>
      `<tr><td><b>${label}</b></td><td>${name}<br>Tel. 0461 187 2245</td></tr>`;
    const html = `<html lang="it"><table>${row('Ufficio tecnico', 'p.i. Walter Degasperi')}${row('Amministrazione', 'rag. Ivana Quist')}</table></html>`;
    expect(people(html).map((one) => one.split(' |')[0])).toEqual(['Ivana Quist', 'Walter Degasperi']);
    const dutch =
      '<table><tr><td>Penningmeester</td><td>drs. H.J. (Henk-Jan) Quist</td><td>06-53107742</td></tr></table>';
    expect(people(`<html lang="nl">${dutch}</html>`)).toEqual(['Henk-Jan Quist | Penningmeester']);
  });

  it.each(['会社概要・拠点一覧', '研发·生产·销售'])('is no list of what a company tells of: %s', (list) => {
    expect(personNameConfidence(list)).toBe(0);
    expect(personNameConfidence('约翰·奎斯特')).toBeGreaterThan(0.5);
  });

  it('is no sample of one', () => {
    const field = (what: string, sample: string) => `<tr><td>${what}，例如 <code>${sample}</code></td></tr>`;
    const html = `<html lang="zh"><h1>接口文档</h1><table>${field('姓名', '张三')}${field('地址', '北京市海淀区某某路1号')}</table></html>`;
    expect(drafts(html)).toEqual([]);
  });
});

it('a speciality behind a physician’s title is no employer', () => {
  const html = `<html lang="pt"><h1>Corpo clínico</h1><ul><li>Dr. Tiago Vilhena – Assistente Hospitalar, Arritmologia</li>
    <li>Dr. Rui Orlwood – Assistente Hospitalar, Ecocardiografia</li></ul><footer>Hospital Quist, 244 905 300</footer></html>`;
  expect(named(html, 'Rui Orlwood')?.jobTitle).toBe('Assistente Hospitalar, Ecocardiografia');
});

it('an Italian tax number is no telephone', () => {
  const html = `<html lang="it"><p><b>Quist S.n.c.</b><br>P.IVA e C.F. 01428810224<br>Tel. 0461 187 2240</p></html>`;
  expect(drafts(html).flatMap(({ phones }) => phones)).toEqual(['+3904611872240 work']);
});

describe('an imprint', () => {
  it('names several who represent the company, and heads its next part by no title of theirs', () => {
    const html = `<html lang="de"><title>Impressum</title><h1>Impressum</h1><h2>Angaben</h2><p>Quist Möbel GmbH</p><p>Am Sägewerk 3</p>
      <p>21423 Winsen</p><p>diese vertreten durch die Geschäftsführer Jörn Hinrichsen und Wiebke Tamm</p>
      <h2>Kontakt</h2><p>Telefon: +49 4171 660940</p><p>post@quist.example</p><h2>Umsatzsteuer-ID</h2>
      <p>Nummer gemäß § 27 a Umsatzsteuergesetz zur Umsatzsteuer:</p><p>DE 287 714 906</p><p>Reg.-Nr. 12 100 40811 TMS</p>
      <h2>Redaktionell verantwortlich</h2><p>Wiebke Tamm (Anschrift wie oben)</p><h2>Datenschutzbeauftragte</h2>
      <p>RAin Gesche Orlwood, Kaistraße 40, 21073 Hamburg, Tel. 040 22817460, orlwood@dskontor.example</p></html>`;
    expect(people(html)).toEqual([
      'Gesche Orlwood | ',
      'Jörn Hinrichsen | Geschäftsführer',
      'Wiebke Tamm | Geschäftsführer',
    ]);
    const company = drafts(html).find(({ emails }) => emails.includes('post@quist.example'));
    expect(company).toMatchObject({ phones: ['+494171660940 work'], address: { street: 'Am Sägewerk 3' } });
  });

  it('of a Japanese shop has how the name is read behind it, and the house’s number under it', () => {
    const html = `<html lang="ja"><title>特定商取引法に基づく表記</title><h1>特定商取引法に基づく表記</h1>
      <p><strong>販売業者</strong></p><p>株式会社みなも舎</p><p><strong>運営統括責任者</strong></p><p>折出 佳奈恵（おりで かなえ）</p>
      <p><strong>電話番号</strong></p><p>050-3188-5507</p></html>`;
    expect(named(html, '折出 佳奈恵')).toMatchObject({ jobTitle: '運営統括責任者', phones: [] });
  });
});

it('what somebody’s title says stands before what heads their part of the page', () => {
  const html = `<html lang="de"><h1>Kontakt</h1><div><h3>Ihr Ansprechpartner im Vertrieb</h3>
    <p><strong>Holger Quist</strong><br>Leiter Vertrieb<br>08631 384722</p></div></html>`;
  expect(people(html)).toEqual(['Holger Quist | Leiter Vertrieb']);
});

it('a title may go on with the trade or the part of the world it is for', () => {
  expect(people('<h3>Priya Quist</h3><p>VP Sales, Nordics</p>')).toEqual(['Priya Quist | VP Sales, Nordics']);
  expect(people('<h3>Priya Quist</h3><p>Account Executive, Construction</p>')).toEqual([
    'Priya Quist | Account Executive, Construction',
  ]);
});

it('the one number of a Saudi company is a telephone', () => {
  const html =
    '<html lang="ar"><h1>اتصل بنا</h1><p>شركة كويست للمقاولات</p><p>الرقم الموحد: 920018447</p><p>الرياض، المملكة العربية السعودية</p></html>';
  expect(
    readHtml(html, 'https://quist.com.sa/')
      .drafts.map(facts)
      .flatMap(({ phones }) => phones),
  ).toEqual(['+966920018447 work']);
});

it('nobody is called like the town of an address', () => {
  const html = `<html lang="es"><h1>Sucursales</h1><h3>Sucursal Querétaro</h3><p>Av. 5 de Febrero 2110</p>
    <p>C.P. 76120, Santiago de Querétaro, Qro.</p><p>Tel. 442 217 3308</p><p>queretaro@page.example</p></html>`;
  expect(people(html)).toEqual([]);
});

it('a part of a country is what somebody is there for, and no employer', () => {
  const html =
    '<html lang="uk"><div>Тарас Квист</div><div>Менеджер, Вінницька та Хмельницька обл.</div><div>050 441 67 23</div></html>';
  expect(people(html)).toEqual(['Тарас Квист | Менеджер, Вінницька та Хмельницька обл.']);
});

describe('a company’s name', () => {
  it.each([
    ['<p>Bodegas Quist del Alba, S.L.</p><p>Tel. 941 48 02 76</p>', 'es', 'Bodegas Quist del Alba, S.L.'],
    [
      '<table><tr><th>商号</th><td>石川精工株式会社<br>（英文）ISHIKAWA SEIKO CO., LTD.</td></tr><tr><th>電話</th><td>0268-75-4182</td></tr></table>',
      'ja',
      '石川精工株式会社',
    ],
  ])('is whole: %s', (html, lang, name) => {
    expect(drafts(`<html lang="${lang}">${html}</html>`)[0]?.organisation).toBe(name);
  });
});

it('what a table calls where a company’s works are is no company', () => {
  const html = `<html lang="en-IN"><table><tr><td>CONTACT PERSON</td><td>Mr. Rakesh Vadhvani (Proprietor)</td></tr>
    <tr><td>MOBILE</td><td>+91-98256 41307</td></tr><tr><td>ADDRESS (UNIT I &amp; REGD. OFFICE)</td>
    <td>Plot No. 418/2, Phase II, GIDC Estate, Vatva,<br>Ahmedabad - 382 445, Gujarat, INDIA.</td></tr></table></html>`;
  expect(named(html, 'Rakesh Vadhvani')).toMatchObject({ organisation: null });
});

it('a son has his father’s name in Hungary, and a rarer family is told by the title beside it in Japan', () => {
  const hungarian =
    '<html lang="hu"><p><b>ifj. Bódis Mihály</b></p><p><b>műszakvezető</b></p><p>Tel.: +36 30 718 4470</p></html>';
  expect(people(hungarian)).toEqual(['Bódis Mihály | műszakvezető']);
  const japanese =
    '<html lang="ja"><h1>会社概要</h1><table><tr><th>役員</th><td>代表取締役社長 桐原 誠一郎<br>取締役会長 桐原 トヨ</td></tr></table></html>';
  expect(people(japanese)).toEqual(['桐原 トヨ | 取締役会長', '桐原 誠一郎 | 代表取締役社長']);
});

it('who built what is for sale is nobody to call where somebody sells it', () => {
  const html = `<html lang="pt"><title>Sobrado à venda</title><h1>Sobrado à venda por R$ 985.000</h1>
    <p>Construído em 2014 pelo arquiteto Vilmar Quist.</p><aside><b>Jussara Prates</b><p>Corretora</p><p>jussara@page.example</p></aside></html>`;
  expect(people(html).map((one) => one.split(' |')[0])).toEqual(['Jussara Prates']);
});

describe('a page without anyone to call', () => {
  it('has figures set large over what they count', () => {
    const html = '<html lang="pt"><h1>Clientes</h1><div><b>213 456 789</b><span>faturas emitidas</span></div></html>';
    expect(drafts(html)).toEqual([]);
  });

  it('lists what a search found, and how much', () => {
    const html = `<html lang="de"><title>Suche: Förderung</title><div>67 Treffer in 34 Millisekunden gefunden.</div>
      <h5>Streuobst</h5><p>… Projektleiterin Notburga Quist freut sich über die Förderung …</p>
      <h5>Verband</h5><p>… folgt Bürgermeister Hannes Quist auf Ludmilla Orlwood …</p></html>`;
    expect(drafts(html)).toEqual([]);
  });
});

it('a name in capitals has its degree behind it', () => {
  const html = '<div>LORENA QUIST, P.E.</div><div>DISTRICT ENGINEER</div><div>928-555-0166</div>';
  expect(people(html)).toEqual(['LORENA QUIST | DISTRICT ENGINEER']);
});
