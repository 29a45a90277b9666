// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { jobTitleConfidence } from '@/lib/extract/vocabulary/job-titles';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/').drafts.map(facts);
const named = (html: string, name: string) => drafts(html).find((draft) => draft.name === name);
const desk = (html: string) => drafts(html).find(({ kind }) => kind === 'organisation');

describe('a line that begins with whose page it is', () => {
  it.each([
    [
      'fr',
      'Mairie de Villenoy',
      ['Jean QUIST, maire', 'Paul ORLAND, conseiller municipal'],
      'Mairie de Villenoy – 2 place de l’Église – 77124 Villenoy – 01 99 00 12 34 – mairie@villenoy.example',
      'Paul ORLAND',
    ],
    [
      'de',
      'Musikverein Orlwald',
      ['Anna Quist, Vorsitzende', 'Peter Orland, Kassenwart'],
      'Musikverein Orlwald | Ringstr. 4 | 84028 Landshut | Tel. 030 23125001 | info@mv.example',
      'Peter Orland',
    ],
  ])('says how that is reached, not the last of those over it (%s)', (language, house, people, line, last) => {
    const html = `<html lang="${language}"><title>Team - ${house}</title><h1>Team</h1>${people.map((one) => `<p>${one}</p>`).join('')}<p>${line}</p></html>`;
    expect(named(html, last)).toMatchObject({ emails: [], phones: [] });
    expect(desk(html)).toMatchObject({ organisation: house });
    expect(desk(html)?.emails).toHaveLength(1);
    expect(desk(html)?.phones).toHaveLength(1);
  });

  it('may say how the one person of a page is reached', () => {
    const html = `<html lang="en"><title>Contact - Orlwood Crafts</title><h1>Contact</h1><p>Jane Quist, owner</p>
      <p>Orlwood Crafts, 4 Mill Lane, Leeds LS1 4AP, 0113 496 0101</p></html>`;
    expect(named(html, 'Jane Quist')?.phones).toHaveLength(1);
  });

  it('leaves what has no name before it with whom it stands under', () => {
    const html = `<html lang="en"><title>Team - Orlwood Crafts</title><h1>Team</h1><h3>Jane Quist</h3><p>Owner</p><p>Tel: 0113 496 0101</p>
      <h3>Tom Orland</h3><p>Buyer</p><p>Tel: 0113 496 0102</p></html>`;
    expect(named(html, 'Tom Orland')?.phones).toEqual(['+441134960102 work']);
  });
});

describe('two titles parted by a full stop', () => {
  it.each(['Primera Teniente de Alcalde. Concejala de Hacienda', 'Segundo Teniente de Alcalde. Concejal de Deportes'])(
    'are what somebody is: %s',
    (title) => {
      expect(jobTitleConfidence(title)).toBeGreaterThanOrEqual(0.7);
    },
  );

  it('are none where a sentence stands behind', () => {
    expect(jobTitleConfidence('Primera Teniente de Alcalde. Concejala que nos atiende en su despacho')).toBe(0);
  });

  it.each(['Yedek Üye', 'Asil üye'])('%s is a seat', (title) => {
    expect(jobTitleConfidence(title)).toBeGreaterThanOrEqual(0.7);
  });
});
