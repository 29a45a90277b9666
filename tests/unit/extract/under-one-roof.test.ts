// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { people } from './people';
import { facts, readHtml } from './read-html';

const drafts = (html: string, url = 'https://page.example/') => readHtml(html, url).drafts.map(facts);

describe('a house under another’s roof', () => {
  const page = (language: string, title: string, building: string, mailbox: string) =>
    `<html lang="${language}"><title>${title}</title><p>Anna Quist</p><p>Leiterin</p>
     <div>${building} | An der Kirche 2 | 38440 Wolfsburg</div><div>Telefon: 05361 893351 | E-Mail: ${mailbox}</div></html>`;

  it('is called as the page’s title and its mailbox there say, not as the building', () => {
    const html = page(
      'de',
      'Quiststiftung Wolfsburg - Ansprechpartner',
      'Haus der Gemeinde',
      'quiststiftung.wolfsburg@evkirche.example',
    );
    expect(drafts(html).map(({ organisation }) => organisation)).toEqual(['Quiststiftung Wolfsburg']);
  });

  it('is not called as one of its own mailboxes is', () => {
    const html = page(
      'de',
      'Zentrale Vermittlung - Ansprechpartner',
      'Quist Pumpen GmbH',
      'zentrale.vermittlung@acme.example',
    );
    expect(drafts(html, 'https://www.acme.example/').map(({ organisation }) => organisation)).not.toContain(
      'Zentrale Vermittlung',
    );
  });
});

describe('several in one sentence with what each serves as', () => {
  it('are nobody’s employers', () => {
    const html = `<html lang="en"><title>St Orl’s Church</title><h1>St Orl’s Church</h1>
      <p>Mary Quist serves as Senior Warden, Donna Orland as Clerk, and Anna Zeller as Treasurer.</p></html>`;
    expect(drafts(html).map(({ organisation }) => organisation)).not.toContain('Donna Orland');
  });

  it('may name an employer behind a title', () => {
    const html = `<html lang="en"><title>News</title><h1>News</h1><p>Mary Quist serves as Sales Manager, Orlwood Pumps.</p></html>`;
    expect(drafts(html)[0]).toMatchObject({ name: 'Mary Quist', organisation: 'Orlwood Pumps' });
  });
});

describe('a list of names in capitals', () => {
  const list = (...rows: string[]) =>
    `<html lang="tr"><title>Kadro</title><h1>Kadro</h1><p>Başkan: MEHMET YILMAZ</p><ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul></html>`;

  it('has those whose given names nobody knows, too', () => {
    expect(people(list('AYŞE YAZICI', 'QUORZIA URSAVAŞ', 'EMİNE KUİST')).join()).toContain('QUORZIA URSAVAŞ');
  });

  it('has none where most are no names', () => {
    expect(people(list('AYŞE YAZICI', 'QUORZIA URSAVAŞ', 'ZARATIE LINDEL', 'ORLWOOD TOVER')).join()).not.toContain(
      'ORLWOOD TOVER',
    );
  });
});
