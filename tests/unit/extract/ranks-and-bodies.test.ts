// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bareName } from '@/lib/contacts/names';
import { personNameConfidence } from '@/lib/extract/people/person-name';
import { titleOfEach } from '@/lib/extract/people/title-of-each';
import { people } from './people';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/').drafts.map(facts);

describe('a rank or an order before a name', () => {
  it.each([
    ['Cllr Tom Field', 'Tom Field'],
    ['Cllr. Ann Green', 'Ann Green'],
    ['Lt. Col. John Hill', 'John Hill'],
    ['Capt. John Hill', 'John Hill'],
    ['ks. Jan Kowalski', 'Jan Kowalski'],
    ['dh Piotr Nowak', 'Piotr Nowak'],
    ['Père Jean Martin', 'Jean Martin'],
    ['Pfr. Hans Maier', 'Hans Maier'],
  ])('addresses somebody: %s', (name, bare) => {
    expect(personNameConfidence(name)).toBeGreaterThanOrEqual(0.8);
    expect(bareName(name)).toBe(bare);
  });

  it.each(['Col Road Hill', 'Don Quarry', 'Padre Island Drive', 'Fr Orlwood Bridge', 'Capt Table'])(
    'addresses nobody without a known given name: %s',
    (words) => {
      expect(personNameConfidence(words)).toBeLessThan(0.86);
    },
  );

  it('leaves the numbers to whom they stand beside', () => {
    const html = `<html lang="en-GB"><title>Councillors | Little Orlby Parish Council</title><h1>Councillors</h1>
      <p>Cllr Jane Quist (Chairman) 01482 567890 jane.quist@orlby.example</p><p>Cllr Tom Field (Vice Chair) 01482 567891</p></html>`;
    expect(drafts(html)).toMatchObject([
      { name: 'Jane Quist', organisation: 'Little Orlby Parish Council', phones: ['+441482567890 work'] },
      { name: 'Tom Field', jobTitle: 'Vice Chair', phones: ['+441482567891 work'] },
    ]);
  });
});

describe('letters of vets and nurses behind a name', () => {
  it.each(['Tom Field BVetMed MRCVS', 'Ann Lake RVN'])('are none of it: %s', (name) => {
    expect(personNameConfidence(name)).toBeGreaterThan(0);
    expect(bareName(name).split(' ')).toHaveLength(2);
  });
});

describe('what somebody is behind a comma', () => {
  it('is no given name where one stands first', () => {
    expect(personNameConfidence('Jean QUIST, Maire')).toBe(0);
    const html = `<html lang="fr"><title>Mairie</title><h1>Vos élus</h1><p><strong>Jean QUIST</strong>, Maire</p><p><strong>Claire ORLAND</strong>, conseillère municipale</p></html>`;
    expect(people(html)).toEqual(['Claire ORLAND | conseillère municipale', 'Jean QUIST | Maire']);
  });

  it('is one where the family’s stands first', () => {
    expect(personNameConfidence('Quist, Dean')).toBeGreaterThanOrEqual(0.7);
  });
});

describe('what a body is called', () => {
  it.each([
    ['tr', 'Yönetim Kurulu', 'Dağcılık Derneği', 'Başkan'],
    ['hu', 'Elnökség', 'Orlai Horgászegyesület', 'elnök'],
    ['ko', '임원진', '한빛산악회', '회장'],
    ['pt', 'Órgãos Sociais', 'Associação Vale Verde', 'Presidente'],
  ])('is neither somebody nor whose page it is (%s)', (language, body, house, office) => {
    const name = language === 'ko' ? '김민수' : 'Anna Quist';
    const html = `<html lang="${language}"><title>${body} | ${house}</title><h1>${body}</h1><div><h4>${name}</h4><p>${office}</p></div></html>`;
    expect(drafts(html)).toMatchObject([{ name, organisation: house, jobTitle: office }]);
  });

  it.each([
    ['Ledamöter', 'Ledamot'],
    ['Bestyrelsesmedlemmer', 'Bestyrelsesmedlem'],
    ['Členové', 'Člen'],
    ['Üyeler', 'Üye'],
  ])('of several tells what each is: %s', (several, each) => {
    expect(titleOfEach(several)).toBe(each);
  });
});
