// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { people } from './people';
import { facts, readHtml } from './read-html';

describe('a profile', () => {
  it('has the numbers that stand beside its text, in a card with the address of whom it is about', () => {
    const card =
      '<aside><h3>Get in touch</h3><p>020 7946 0311</p><p>020 7946 0312</p><p>alma.quist@orlwood.example</p></aside>';
    const text = '<h2>Overview</h2><p>She advises lenders on the financing of logistics parks.</p>';
    const html = `<html lang="en-GB"><title>Alma Quist | Orlwood LLP</title><main><h1>Alma Quist</h1><p>Partner</p>${text}</main>${card}</html>`;
    expect(readHtml(html).drafts.map(facts)).toMatchObject([
      { name: 'Alma Quist', phones: ['+442079460311 work', '+442079460312 work'] },
    ]);
  });

  it('makes no person of an employer in its career, nor of who recommends whom it is about', () => {
    const html = `<html lang="en"><title>Alma Quist - Orbitex Valves</title><h1>Alma Quist</h1>
      <h2>Regional Sales Director at Orbitex Valves</h2><p>alma@orbitex.example</p>
      <h2>Experience</h2><h3>Regional Sales Director</h3><h4>Orbitex Valves</h4><p>Five years</p>
      <h2>Recommendations</h2><h3>Hugo Orlwood</h3><p>Plant Manager at Bayou Refining</p><p>Alma always picks up.</p></html>`;
    const drafts = readHtml(html).drafts.map(facts);
    expect(drafts.map(({ name }) => name)).toEqual(['Alma Quist']);
  });
});

describe('a heading that is a title of several', () => {
  it('is the title of each who stands under it, whatever stands between, up to the next', () => {
    const one = (name: string, mail: string) => `<div><p>${name}</p><p>${mail}@orl.example</p></div>`;
    const html = `<h1>Our people</h1><h2>Managing Directors</h2>${one('Alma Quist', 'alma')}${one('Hugo Orlwood', 'hugo')}
      <h2>Contact</h2>${one('Jane Winfield', 'jane')}`;
    expect(people(html)).toEqual([
      'Alma Quist | Managing Director',
      'Hugo Orlwood | Managing Director',
      'Jane Winfield | ',
    ]);
  });

  it('may be a body that has no other word for those in it', () => {
    const html =
      '<html lang="de"><h1>Organe</h1><h3>Aufsichtsrat</h3><ul><li>Anna Quist</li><li>Hugo Orlwald</li></ul></html>';
    expect(people(html)).toEqual(['Anna Quist | Aufsichtsrat', 'Hugo Orlwald | Aufsichtsrat']);
  });
});

describe('officers', () => {
  it('are read without the marks that lead to a note', () => {
    const rows = '<tr><td>取締役</td><td>田中 健 ★</td></tr><tr><td>監査役</td><td>山本 洋一 ※1</td></tr>';
    const html = `<html lang="ja"><h1>役員</h1><table><tr><th>役職</th><th>氏名</th></tr>${rows}</table></html>`;
    expect(people(html)).toEqual(['山本 洋一 | 監査役', '田中 健 | 取締役']);
  });

  it('have Malaysian names whole', () => {
    const rows = [
      ['Siti Quistini binti Orlusof', 'Pengurus Akaun'],
      ['Ganesan a/l Orlusamy', 'Penyelia Stor'],
      ['Kavitha A/P Quistraman', 'Eksekutif Jualan'],
    ].map(([name, title]) => `<tr><td>${name}</td><td>${title}</td></tr>`);
    const html = `<html lang="ms"><h1>Kakitangan</h1><table><tr><th>Nama</th><th>Jawatan</th></tr>${rows.join('')}</table></html>`;
    expect(people(html)).toEqual([
      'Ganesan a/l Orlusamy | Penyelia Stor',
      'Kavitha A/P Quistraman | Eksekutif Jualan',
      'Siti Quistini binti Orlusof | Pengurus Akaun',
    ]);
  });
});
