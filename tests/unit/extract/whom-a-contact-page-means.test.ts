// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { personNameConfidence } from '@/lib/extract/people/person-name';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/').drafts.map(facts);

const HOUSE = '<h3>Metalquist Orl Ltda.</h3><p>Rua dos Xaxins, 830<br>Curitiba – PR, 81260-000</p>';
const REACHED = '<p>Telefone: (41) 3555-0142<br>contato@page.example</p>';
const ONE =
  '<p><b>Vendas:</b> Thiago Dorn Leal, Gerente Comercial<br>WhatsApp: (41) 99555-0142<br>thiago@page.example</p>';
const page = (title: string, heading: string, ...parts: string[]) =>
  drafts(`<html lang="pt-BR"><title>${title}</title><main><h1>${heading}</h1>${parts.join('')}</main>`);

describe('a page of contacts', () => {
  it('means the house, where it gives that whole before the one person to ask', () => {
    expect(page('Contato | Metalquist', 'Contato', HOUSE, REACHED, ONE)[0]?.organisation).toBe('Metalquist Orl Ltda.');
    expect(page('Contato | Metalquist', 'Contato', HOUSE, REACHED, ONE)[0]?.kind).toBe('organisation');
  });

  it('is one by its title as well, whatever heads it', () => {
    expect(page('Contato | Metalquist', 'Fale com a gente', HOUSE, REACHED, ONE)[0]?.kind).toBe('organisation');
    expect(page('Usinagem | Metalquist', 'Usinagem', HOUSE, REACHED, ONE)[0]?.kind).toBe('person');
  });

  it('means whom it gives first, the house behind them', () => {
    expect(page('Contato | Metalquist', 'Contato', ONE, HOUSE, REACHED)[0]?.name).toBe('Thiago Dorn Leal');
  });
});

describe('businesses like the one a directory’s page is of', () => {
  const listing = (heading: string) =>
    drafts(
      `<html lang="en-GB"><title>Quistwood Refrigeration, Sheffield - Orl Pages</title><main><h1>Quistwood Refrigeration Ltd</h1>
      <p>Unit 6, Stevenson Road, Sheffield, S9 3XG</p><p>Phone: 0114 496 0142</p>
      <h3>${heading}</h3><ul><li>Dorn Cooling 0114 496 0377</li><li>Velm Chill 0114 496 0815</li></ul></main>`,
    ).flatMap(({ phones }) => phones.map((one) => one.split(' ')[0]));

  it.each(['Similar businesses nearby', 'People also viewed', 'Other companies near you'])(
    'leave it its own number: %s',
    (heading) => {
      expect(listing(heading)).toEqual(['+441144960142']);
    },
  );

  it('are no other offices of the house', () => {
    expect(listing('Other offices in Sheffield')).toContain('+441144960377');
  });

  it.each([
    ['fr', 'Autres plombiers à Lannion'],
    ['de', 'Ähnliche Unternehmen in der Nähe'],
    ['es', 'Empresas similares'],
    ['tr', 'Kullanıcılar bunları da aradı'],
    ['zh', '附近的商家'],
    ['ja', '近くのお店'],
    ['ko', '주변 업체'],
  ])('are told by their heading (%s)', (_, heading) => {
    expect(listing(heading)).toEqual(['+441144960142']);
  });
});

describe('a sentence that says who somebody is', () => {
  const swedish = (text: string) =>
    drafts(`<html lang="sv"><title>Om oss</title><main><h1>Om oss</h1><p>${text}</p></main>`);

  it('has the title without the verb', () => {
    expect(swedish('Vd är Anneli Dorn, som tog över 2011.')[0]).toMatchObject({ name: 'Anneli Dorn', jobTitle: 'Vd' });
  });

  it('ends the title where it goes on', () => {
    expect(swedish('Hennes bror Oskar Dorn är verkstadschef och den du helst vill prata med.')[0]).toMatchObject({
      name: 'Oskar Dorn',
      jobTitle: 'verkstadschef',
    });
  });

  it('ends with the town of an address', () => {
    const [house] = drafts(
      `<html lang="fr"><title>Mentions légales</title><h1>Mentions légales</h1><p>La société Ateliers Quistard SAS, dont le siège social est situé 11 rue du Moulin Blanc, 29480 Le Relecq.</p><p>Tél. : 02 61 91 44 20</p>`,
    );
    expect(house?.address).toMatchObject({ street: '11 rue du Moulin Blanc', city: 'Le Relecq', postalCode: '29480' });
  });
});

describe('two words of a list, parted by the Japanese dot', () => {
  it.each(['返品・交換', '送料・手数'])('are nobody: %s', (words) => {
    expect(personNameConfidence(words)).toBe(0);
  });

  it.each(['ジョン・スミス', '約翰・奎斯特'])('a foreign name is: %s', (name) => {
    expect(personNameConfidence(name)).toBeGreaterThan(0.5);
  });
});
