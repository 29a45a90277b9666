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
