// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from './read-html';

const FORMS = {
  'JSON-LD': `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"Ottilie Brandvold",
    "jobTitle":"Harbour Master","email":"mailto:ottilie@skagenport.example","telephone":"+45 32 12 34 56",
    "worksFor":{"@type":"Organization","name":"Skagen Port"},
    "address":{"@type":"PostalAddress","streetAddress":"Kajgade 4","addressLocality":"Skagen","postalCode":"9990","addressCountry":"DK"}}</script>`,
  microdata: `<div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ottilie Brandvold</b>
    <i itemprop="jobTitle">Harbour Master</i> <a itemprop="email" href="mailto:ottilie@skagenport.example">write</a>
    <span itemprop="telephone">+45 32 12 34 56</span>
    <span itemprop="worksFor" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Skagen Port</span></span>
    <p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">Kajgade 4</span>,
    <span itemprop="postalCode">9990</span> <span itemprop="addressLocality">Skagen</span> <meta itemprop="addressCountry" content="DK"></p></div>`,
  RDFa: `<div vocab="https://schema.org/" typeof="Person"><b property="name">Ottilie Brandvold</b>
    <i property="jobTitle">Harbour Master</i> <a property="email" href="mailto:ottilie@skagenport.example">write</a>
    <span property="telephone">+45 32 12 34 56</span>
    <span property="worksFor" typeof="Organization"><span property="name">Skagen Port</span></span>
    <p property="address" typeof="PostalAddress"><span property="streetAddress">Kajgade 4</span>,
    <span property="postalCode">9990</span> <span property="addressLocality">Skagen</span> <meta property="addressCountry" content="DK"></p></div>`,
};

describe('structured data', () => {
  it.each(Object.entries(FORMS))('yields the same contact from %s', (_, html) => {
    const [best] = readHtml(`<title>Crew</title>${html}`).drafts;
    expect(facts(best)).toEqual({
      kind: 'person',
      name: 'Ottilie Brandvold',
      organisation: 'Skagen Port',
      jobTitle: 'Harbour Master',
      emails: ['ottilie@skagenport.example'],
      phones: ['+4532123456 work'],
      address: { street: 'Kajgade 4', city: 'Skagen', region: '', postalCode: '9990', country: 'Denmark' },
    });
  });

  it('is strengthened by the page saying the same, and keeps both as evidence', () => {
    const { drafts } = readHtml(`${FORMS['JSON-LD']}<h1>Ottilie Brandvold</h1><p>Harbour Master</p>`);
    const named = drafts.filter((draft) => draft.name?.value === 'Ottilie Brandvold');
    expect(named).toHaveLength(1);
    expect(named[0]?.name?.evidence.map(({ source }) => source).sort()).toEqual(['heading', 'json-ld']);
    expect(named[0]?.name?.confidence).toBeGreaterThan(0.95);
  });

  it('leaves out people who only reviewed or once taught', () => {
    const { drafts } =
      readHtml(`<script type="application/ld+json">{"@type":"LocalBusiness","name":"Fjord Bikes","telephone":"+45 32 12 34 56",
      "review":{"@type":"Review","author":{"@type":"Person","name":"Egon Happyman","email":"egon@home.example"}}}</script>`);
    expect(drafts.map((draft) => facts(draft).organisation)).toEqual(['Fjord Bikes']);
    expect(JSON.stringify(drafts)).not.toContain('Happyman');
  });

  it('follows a reference to a thing described elsewhere in the script', () => {
    const { drafts } = readHtml(`<script type="application/ld+json">{"@graph":[
      {"@type":"Person","@id":"#p","name":"Runa Holt","worksFor":{"@id":"#o"},"email":"runa@holt.example"},
      {"@type":"Organization","@id":"#o","name":"Holt Ropes","url":"https://holt.example"}]}</script>`);
    expect(facts(drafts[0])).toMatchObject({ name: 'Runa Holt', organisation: 'Holt Ropes' });
  });
});

it('is read as it was meant where it was escaped for HTML before it came into a script', () => {
  const html = `<title>Quist &amp; Roe Boats</title><h1>Quist &amp; Roe Boats</h1><script type="application/ld+json">{"@context":"https://schema.org","@type":"LocalBusiness","name":"Quist &amp;amp; Roe &#039;Boats&#039;","telephone":"+1 215-555-0142"}</script>`;
  expect(readHtml(html).drafts[0]?.organisation?.value).toBe("Quist & Roe 'Boats'");
});
