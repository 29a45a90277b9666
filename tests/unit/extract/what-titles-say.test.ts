// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from './read-html';

const people = (body: string) => readHtml(`<html lang="en"><body>${body}</body></html>`).drafts.map(facts);
const under = (line: string) => {
  const [first, ...others] = people(`<h3>Jane Roe</h3><p>${line}</p>`);
  return [first?.name, first?.jobTitle, first?.organisation, others.length];
};

describe('a line under a name', () => {
  it.each([
    ['Senior Manager, Cold Chain, Quist Foods', 'Senior Manager, Cold Chain', 'Quist Foods'],
    ['Director, Fleet Renewal, Orlin Cargo GmbH', 'Director, Fleet Renewal', 'Orlin Cargo GmbH'],
    ['Manager, Quist Foods, Berlin', 'Manager', 'Quist Foods'],
    ['Area Sales Manager North (districts 2, 30–31)', 'Area Sales Manager North (districts 2, 30–31)', null],
    ['Principal surveyor, RICS member 0123456', 'Principal surveyor', null],
    ['Attorney at Law', 'Attorney at Law', null],
    ['Partner at Law & Quist', 'Partner at Law & Quist', null],
    ['Buyer at Lawdorn Mills', 'Buyer', 'Lawdorn Mills'],
    [
      'Mill Manager – Sees to every loom, to those who mend it and to the yarn that our spinners need.',
      'Mill Manager',
      null,
    ],
    ['Health & Safety Officer: sees to it that nobody is hurt.', 'Health & Safety Officer', null],
    ['Mill Manager – Orl Cloth Mills', 'Mill Manager', 'Orl Cloth Mills'],
    ['Damage assessor (licence no. 88123)', 'Damage assessor', null],
  ])('says: %s', (line, title, company) => {
    expect(under(line)).toEqual(['Jane Roe', title, company, 0]);
  });
});

it('an Icelandic company is told by its legal form', () => {
  const card = (name: string, company: string) => `<div><h4>${name}</h4><p>CEO<br><b>${company}</b></p></div>`;
  const drafts = people(card('Jane Roe', 'Norðurfiskur hf.') + card('Tom Quist', 'Ísorl ehf.'));
  expect(drafts.map(({ organisation }) => organisation)).toEqual(['Norðurfiskur hf.', 'Ísorl ehf.']);
});

it('a title before a name is without whom it serves', () => {
  const titled = (text: string) => people(`<p>${text}: Jane Roe, jane@quist.example</p>`)[0]?.jobTitle;
  expect(titled('Call my assistant')).toBe('assistant');
  expect(titled('Assistant to our CEO')).not.toBe('CEO');
});

it('a sentence’s first word belongs to the title it begins with', () => {
  expect(people('<p>Programme manager <b>Jane Roe</b> reads every proposal.</p>')[0]?.jobTitle).toBe(
    'Programme manager',
  );
});

describe('a heading over somebody', () => {
  const card = (title: string) => `<div><h3>Jane Roe</h3>${title}<p>jane@quist.example</p></div>`;

  it('says less of their work than the line under their name', () => {
    expect(people(`<h2>Director</h2>${card('<p>Export manager</p>')}`)[0]?.jobTitle).toBe('Export manager');
    expect(people(`<h2>Director</h2>${card('')}`)[0]?.jobTitle).toBe('Director');
  });

  it('that names a team is no title', () => {
    expect(people(`<h2>Equipo comercial</h2>${card('')}`)[0]?.jobTitle).toBeNull();
  });
});

describe('lines of numbers and addresses', () => {
  const reach = '+44 161 496 0377 <a href="mailto:partners@quist.example">partners@quist.example</a>';

  it('reach whom the line over them says to ask for', () => {
    const drafts = people(`<p>Talk to <b>Jane Roe</b>, Head of Partnerships<br>${reach}</p>`);
    expect(drafts).toMatchObject([
      { name: 'Jane Roe', emails: ['partners@quist.example'], phones: ['+441614960377 work'] },
    ]);
  });

  it('are the house’s under a sentence that tells of somebody', () => {
    const drafts = people(`<p>The firm was founded by Jane Roe, Chief Executive.<br>${reach}</p>`);
    expect(drafts.find(({ name }) => name === 'Jane Roe')?.emails ?? []).toEqual([]);
  });
});
