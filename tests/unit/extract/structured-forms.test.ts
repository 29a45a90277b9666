// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from './read-html';

const script = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const first = (html: string) => facts(readHtml(html).drafts[0]);

describe('JSON-LD', () => {
  it('is read through a context that renames its terms and its keywords', () => {
    const renamed = {
      '@context': {
        '@vocab': 'https://schema.org/',
        kind: '@type',
        called: { '@id': 'https://schema.org/name' },
        does: 'schema:jobTitle',
      },
      kind: 'Person',
      called: 'Runa Holt',
      does: 'Ropemaker',
      email: 'runa@holt.example',
    };
    expect(first(script(renamed))).toMatchObject({ name: 'Runa Holt', jobTitle: 'Ropemaker' });
    expect(first(script({ type: 'Person', id: '#r', name: 'Runa Holt', email: 'runa@holt.example' })).name).toBe(
      'Runa Holt',
    );
  });

  it.each([
    [
      { addressLocality: 'Rotterdam, South Holland, Netherlands', addressCountry: 'NL' },
      { city: 'Rotterdam', region: 'South Holland', country: 'Netherlands' },
    ],
    [
      { addressLocality: 'Rotterdam, South Holland, Netherlands' },
      { city: 'Rotterdam', region: 'South Holland', country: 'Netherlands' },
    ],
    [
      { addressLocality: 'Berlin', addressRegion: 'Berlin', addressCountry: 'DE' },
      { city: 'Berlin', region: 'Berlin', country: 'Germany' },
    ],
    [{ addressLocality: 'Paris, France' }, { city: 'Paris, France', region: '', country: '' }],
    [
      { addressLocality: 'Dayton, OH', addressRegion: 'OH' },
      { city: 'Dayton', region: 'OH', country: '' },
    ],
  ])('takes a locality with its surroundings apart: %o', (address, place) => {
    const { drafts } = readHtml(script({ '@type': 'Person', name: 'Runa Holt', address, email: 'runa@holt.example' }));
    expect(drafts[0]?.address?.value).toMatchObject(place);
  });

  it('puts together what several scripts say of one thing', () => {
    const { drafts } = readHtml(
      script({ '@id': 'https://holt.example/#o', '@type': 'Organization', name: 'Holt Ropes' }) +
        script({ '@id': 'https://holt.example/#o', '@type': 'Organization', telephone: '+45 32 12 34 56' }) +
        script({ '@type': 'Person', name: 'Runa Holt', worksFor: { '@id': 'https://holt.example/#o' } }),
    );
    expect(drafts.map(facts)).toEqual([
      expect.objectContaining({ kind: 'organisation', organisation: 'Holt Ropes', phones: ['+4532123456 work'] }),
      expect.objectContaining({ name: 'Runa Holt', organisation: 'Holt Ropes' }),
    ]);
  });

  it('keeps a company and its site apart where both have one address', () => {
    const { drafts } = readHtml(
      script([
        { '@id': 'https://holt.example/', '@type': 'WebSite', name: 'Ropes for everyone' },
        { '@id': 'https://holt.example/', '@type': 'Organization', name: 'Holt Ropes', telephone: '+45 32 12 34 56' },
      ]),
    );
    expect(drafts.map((draft) => facts(draft).organisation)).toEqual(['Holt Ropes']);
  });

  it("takes a language map's value in the page's language", () => {
    const json = script({
      '@type': 'Organization',
      name: { en: 'Holt Ropes', da: 'Holt Reb' },
      telephone: '+45 32 12 34 56',
      address: {
        addressLocality: [
          { '@value': 'Copenhagen', '@language': 'en' },
          { '@value': 'København', '@language': 'da' },
        ],
      },
    });
    expect(first(`<html lang="da">${json}`)).toMatchObject({
      organisation: 'Holt Reb',
      address: expect.objectContaining({ city: 'København' }),
    });
    expect(first(`<html lang="en">${json}`)).toMatchObject({
      organisation: 'Holt Ropes',
      address: expect.objectContaining({ city: 'Copenhagen' }),
    });
  });

  it('knows whom people work for from their company listing them, forwards and in reverse', () => {
    const person = { '@type': 'Person', name: 'Runa Holt', email: 'runa@holt.example' };
    const listed = { '@type': 'Organization', name: 'Holt Ropes', employee: [person] };
    const reversed = { '@type': 'Organization', name: 'Holt Ropes', '@reverse': { worksFor: person } };
    const role = {
      ...person,
      worksFor: { '@type': 'OrganizationRole', roleName: 'CEO', worksFor: { name: 'Holt Ropes' } },
    };
    for (const json of [listed, reversed, role])
      expect(first(script(json))).toMatchObject({ name: 'Runa Holt', organisation: 'Holt Ropes' });
  });
});

describe('microdata', () => {
  it('follows itemref, and references to an item by its itemid', () => {
    const html = `<div itemscope itemtype="https://schema.org/Person" itemref="reach"><b itemprop="name">Runa Holt</b>
        <link itemprop="worksFor" href="https://holt.example/#o"></div>
      <p id="reach"><a itemprop="email" href="mailto:runa@holt.example">write</a></p>
      <div itemscope itemtype="https://schema.org/Organization" itemid="https://holt.example/#o"><i itemprop="name">Holt Ropes</i></div>`;
    expect(first(html)).toMatchObject({
      name: 'Runa Holt',
      organisation: 'Holt Ropes',
      emails: ['runa@holt.example'],
    });
  });

  it('ends where items refer to each other in a circle', () => {
    const html = `<div itemscope itemtype="https://schema.org/Person" id="a" itemref="b"><b itemprop="name">Runa Holt</b></div>
      <div id="b" itemprop="knows" itemscope itemtype="https://schema.org/Person" itemref="a b"><a itemprop="email" href="mailto:x@holt.example">x</a></div>`;
    expect(first(html).name).toBe('Runa Holt');
  });

  it('keeps lines of an address apart and puts the suite last', () => {
    const html = `<div itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Holt Ropes</b><p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
      <span itemprop="streetAddress">Rope Yard<br>Suite 12<br>4 Quay Lane</span> <span itemprop="addressLocality">Springfield</span></p></div>`;
    expect(first(html).address?.street).toBe('Rope Yard 4 Quay Lane, Suite 12');
  });

  it('understands the vocabularies before schema.org', () => {
    const html = `<div itemscope itemtype="http://data-vocabulary.org/Organization"><b itemprop="name">Holt Ropes</b> <span itemprop="tel">+45 32 12 34 56</span>
      <p itemprop="address" itemscope itemtype="http://data-vocabulary.org/Address"><span itemprop="street-address">Kajgade 4</span> <span itemprop="locality">Skagen</span></p></div>`;
    expect(first(html)).toMatchObject({
      organisation: 'Holt Ropes',
      phones: ['+4532123456 work'],
      address: expect.objectContaining({ street: 'Kajgade 4', city: 'Skagen' }),
    });
  });
});

describe('RDFa', () => {
  it('puts together what several elements say of one resource, and follows references to it', () => {
    const html = `<div prefix="s: https://schema.org/"><div resource="#runa" typeof="s:Person"><b property="s:name">Runa Holt</b><link property="s:worksFor" resource="#o"></div>
      <p resource="#runa"><a property="s:email" href="mailto:runa@holt.example">write</a></p>
      <p about="#runa" property="s:jobTitle">Ropemaker</p>
      <div resource="#o" typeof="s:Organization"><i property="s:name">Holt Ropes</i></div></div>`;
    expect(first(html)).toMatchObject({
      name: 'Runa Holt',
      organisation: 'Holt Ropes',
      jobTitle: 'Ropemaker',
      emails: ['runa@holt.example'],
    });
  });

  it('gives what stands after an element closed too early to the only thing described', () => {
    const html = `<div vocab="https://schema.org/" typeof="Organization"><b property="name">Holt Ropes</b></div>
      <p property="address" typeof="PostalAddress"><span property="streetAddress">Kajgade 4</span> <span property="addressLocality">Skagen</span></p>`;
    expect(first(html)).toMatchObject({
      organisation: 'Holt Ropes',
      address: expect.objectContaining({ city: 'Skagen' }),
    });
  });
});

it('reads an international number whose + was left out', () => {
  const of = (telephone: string) => first(script({ '@type': 'Organization', name: 'Holt', telephone })).phones;
  expect(of('(33 1) 70 18 99 00')).toEqual(['+33170189900 work']);
});
