// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { readDocument } from '@/lib/extract/read-document';
import { facts } from './read-html';

const read = () => readDocument(document, { url: 'https://page.example/', defaultCountry: '', limit: 60_000 }).drafts;

function frame(html: string): Document {
  const element = document.createElement('iframe');
  document.body.append(element);
  const inner = element.contentDocument;
  if (inner === null) throw new Error('A frame without an address has a document of its own.');
  inner.body.innerHTML = html;
  return inner;
}

afterEach(() => document.body.replaceChildren());

describe('documents within a document', () => {
  it('are read where they are open shadow roots, nested ones and what is declared in them, too', () => {
    const outer = document.createElement('x-card');
    const inner = document.createElement('x-line');
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).innerHTML =
      '<h2>Alma Brightwater</h2><p>Head of Sales</p><div itemscope itemtype="https://schema.org/Person"><i itemprop="name">Alma Brightwater</i><a itemprop="email" href="mailto:alma@harbourropes.example">write</a></div>';
    document.body.append(outer);
    expect(facts(read()[0])).toMatchObject({
      name: 'Alma Brightwater',
      jobTitle: 'Head of Sales',
      emails: ['alma@harbourropes.example'],
    });
  });

  it('keep what a slot shows and what stands around it', () => {
    const host = document.createElement('x-card');
    host.innerHTML = '<h2>Alma Brightwater</h2>';
    host.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot><p>Head of Sales</p>';
    document.body.append(host);
    expect(read().map(facts)).toEqual([expect.objectContaining({ name: 'Alma Brightwater' })]);
  });

  it('are not read where they are closed', () => {
    const host = document.createElement('x-card');
    host.attachShadow({ mode: 'closed' }).innerHTML = '<p>alma@harbourropes.example</p>';
    document.body.append(host);
    expect(read()).toEqual([]);
  });

  it('are read where they are frames of the same origin, one within the other', () => {
    const outer = frame('<h2>Alma Brightwater</h2><p>Head of Sales</p>');
    const element = outer.createElement('iframe');
    outer.body.append(element);
    if (element.contentDocument !== null) element.contentDocument.body.innerHTML = '<p>alma@harbourropes.example</p>';
    expect(read().flatMap(({ emails }) => emails.map(({ value }) => value))).toEqual(['alma@harbourropes.example']);
    expect(facts(read()[0])).toMatchObject({ name: 'Alma Brightwater', jobTitle: 'Head of Sales' });
  });

  it('are passed over where they are of another origin', () => {
    const element = document.createElement('iframe');
    Object.defineProperty(element, 'contentDocument', { value: null });
    document.body.append(element, 'office@harbourropes.example');
    expect(facts(read()[0]).emails).toEqual(['office@harbourropes.example']);
  });

  it('are left after the fiftieth', () => {
    for (let at = 0; at < 60; at += 1) frame(`<p>box${at}@harbourropes.example</p>`);
    const addresses = read().flatMap(({ emails }) => emails.map(({ value }) => value));
    expect(addresses).toContain('box0@harbourropes.example');
    expect(addresses).not.toContain('box59@harbourropes.example');
  });
});

describe('a link without words', () => {
  it('is read where it leads to somebody', () => {
    document.body.innerHTML =
      '<h2>Alma Brightwater</h2><p>Head of Sales</p><p><a href="https://wa.me/12175550142"><img src="w.png"></a></p><p><a href="/cart"><img src="c.png"></a></p>';
    expect(read()[0]?.messaging.map(({ value }) => value.id)).toEqual(['+12175550142']);
  });
});
