// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { peopleIn } from '@/lib/extract/people/people-in-sentence';
import { people } from './people';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/').drafts.map(facts);

describe('a list of staff', () => {
  const row = (name: string, title: string) => `<p><b>${name}</b><b> - ${title}</b></p><p>Joined us in April.</p>`;
  const staff = `<h1>Our staff</h1>${row('Lisa Quist', 'Manager')}${row('Angela Orl', 'Deputy Manager / Leader of Room 2 / Key Person')}
    ${row('Megan Quist', 'Leader of Room 1 / Key Person')}${row('Grace Lindner', 'Key Person Room 1')}`;

  it('has titles between strokes that are no employers, and dashes that are no part of them', () => {
    expect(people(staff)).toEqual([
      'Angela Orl | Deputy Manager / Leader of Room 2 / Key Person',
      'Grace Lindner | Key Person Room 1',
      'Lisa Quist | Manager',
      'Megan Quist | Leader of Room 1 / Key Person',
    ]);
    expect(drafts(staff).map((one) => one.organisation)).toEqual([null, null, null, null]);
  });

  it('has companies between strokes where they are told as such', () => {
    const jane = '<p>Jane Roe - Buyer / Quist Pumps GmbH</p><p>jane@page.example</p>';
    expect(drafts(jane)[0]).toMatchObject({ jobTitle: 'Buyer', organisation: 'Quist Pumps GmbH' });
  });

  it('leaves what stands behind names alone where few of them are told to be work', () => {
    const towns = ['Jane Roe - Green Meadow', 'Tom Roe - Old Mill', 'Ann Quist - Manager'];
    expect(people(towns.map((one) => `<p>${one}</p>`).join(''))).toEqual([
      'Ann Quist | Manager',
      'Jane Roe | ',
      'Tom Roe | ',
    ]);
  });
});

describe('a doctor’s card', () => {
  const card = (name: string, since: string, bio: string) => `<div><h3>${name}, D.C.</h3><p>${since}</p><p>${bio}</p>
    <a href="west.html">Visit Orlwood West</a></div>`;
  const html = `<html lang="en-US"><title>Our Doctors | Quist Chiropractic Center</title><h1>Our Doctors</h1><div>Orlwood West</div>
    <h2>103 Quist Oaks Circle</h2>${card('Jason W. Quist', 'Practice owner since late 2003 · Orlwood West', 'Dr. Quist is in peer review. He is married to Dr. Rebecca Orl, a family physician practicing in Orlwood.')}
    ${card('Kyle Lindner', 'Licensed Chiropractor at Orlwood West since May 2022', 'Dr. Lindner joined Quist Chiropractic Center as an intern in May 2021.')}
    ${card('Nathan Roe', 'With the practice since 2012', 'Dr. Roe is a graduate.')}
    <footer><div>Quist Chiropractic Center</div><div>103 Quist Oaks Circle</div><div>Orlwood, KY 40601</div><div>(502) 875-0132</div></footer></html>`;

  it('says what somebody is and since when, and whom they are married to is no colleague', () => {
    expect(people(html)).toEqual([
      'Jason W. Quist | Practice owner',
      'Kyle Lindner | Licensed Chiropractor',
      'Nathan Roe | ',
    ]);
  });

  it('has a link in it that is no employer, and a name that is no town', () => {
    const all = drafts(html);
    expect(new Set(all.map((one) => one.organisation))).toEqual(new Set(['Quist Chiropractic Center']));
    expect(all.flatMap(({ address }) => address?.city ?? [])).toEqual(['Orlwood']);
  });

  it('comes behind the practice that alone can be reached', () => {
    expect(drafts(html)[0]).toMatchObject({ kind: 'organisation', phones: ['+15028750132 work'] });
  });
});

describe('a sentence', () => {
  it('begins behind a company’s legal form', () => {
    const found = peopleIn(
      'Alma Quist is the partner of Orlwood-Taiwo LP. He is an experienced legal practitioner with ten years under his belt.',
    );
    expect(found.map(({ name }) => name)).toEqual(['Alma Quist']);
  });

  it('has no name that ends in how long something lasts', () => {
    const html = `<h4>Alma Orl</h4><div>Founder</div><p>Asides being the Chairman of Youth Orlwood, Alma Currently serves as the
      working group’s Executive Coordinator.</p>`;
    expect(people(html)).toEqual(['Alma Orl | Founder']);
  });
});

it('behind a particle in capitals a word is a family’s name', () => {
  const html = '<div><div>Public Relations Officer</div><div>Howard Le Quist</div><div>andy@page.example</div></div>';
  expect(people(html)).toEqual(['Howard Le Quist | Public Relations Officer']);
});

it('no address goes on in a copyright notice', () => {
  const html = `<footer><ul><li>office@page.example</li><li>P.O. Box 11127, Addis Ababa</li></ul>
    <div>© 2026 Quist Construction Materials Importer. All rights reserved.</div></footer>`;
  expect(drafts(html).map(({ address }) => address)).toEqual([null]);
});

it('a mailbox that several share, and that the page gives for all questions, is the house’s', () => {
  const card = (title: string, name: string, mail: string) =>
    `<div class="card"><div>${title}</div><div>${name}</div><div>${mail}</div></div>`;
  const html = `<title>Contact Us - Orlwood Astronomy Club</title><h1>Contact Us</h1><p>General Email: club@page.example</p><section>
    ${card('Chair', 'Tom Quist', 'tom@page.example')}${card('Treasurer', 'Stephen Lindner', 'club@page.example')}
    ${card('Secretary', 'Bob Orl', 'club@page.example')}</section>`;
  expect(drafts(html)[0]).toMatchObject({ kind: 'organisation', emails: ['club@page.example'] });
  expect(drafts(html).find(({ name }) => name === 'Bob Orl')?.emails).toEqual(['club@page.example']);
});

it('a number that is dialled by a link is written without what calls it one', () => {
  const html = '<p>Quist Ltd</p><a href="tel:+441134960123">📞 Hotline: 0113 496 0123</a>';
  expect(readHtml(html).drafts[0]?.phones[0]?.value.written).toBe('0113 496 0123');
});

it('a number in brackets behind somebody’s name is theirs', () => {
  const html = '<p>Speak with our Security Advisor Mr. Alan Quist (+44 113 496 0123) to book squads.</p>';
  expect(drafts(html)).toMatchObject([
    { name: 'Alan Quist', jobTitle: 'Security Advisor', phones: ['+441134960123 work'] },
  ]);
  expect(drafts('<p>Quist Ltd (2015-2019), founded (10.04.2015)</p>').flatMap(({ phones }) => phones)).toEqual([]);
});
