// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from './read-html';

function people(html: string) {
  return readHtml(html)
    .drafts.map(facts)
    .map(({ name, organisation, jobTitle, emails, phones }) => [
      name ?? `(${organisation})`,
      jobTitle,
      emails.join(' '),
      phones.map((one) => one.split(' ')[0]).join(' '),
    ]);
}

describe('a profile', () => {
  it('is reached by the column that stands before the name, unless that is the house’s', () => {
    const profile = (mail: string) =>
      people(`<html lang="en-GB"><title>Jane Roe | Quist Law</title><nav><a href="/">Home</a></nav><main><div class="row"><div><ul><li>Tel: +44 20 7946 0142</li>
        <li>${mail}@quist.example</li></ul></div><div><h1>Jane Roe</h1><p>Partner</p></div></div>
        <div><h3>More of the team</h3><a href="/x">Tom Quist</a><br><small>Senior Partner</small></div></main>`);
    expect(profile('j.r')).toContainEqual(['Jane Roe', 'Partner', 'j.r@quist.example', '+442079460142']);
    expect(profile('office')).toContainEqual(['Jane Roe', 'Partner', '', '']);
  });

  it('is called by the name, not by what its owner signs in as', () => {
    const head = (handle: string) =>
      `<title>Jane Roe</title><div class="card"><h1><span class="full">Jane Roe</span>${handle}</h1>
       <p>Principal engineer, databases. Previously at Orlwood.</p><p>jane@janeroe.example</p></div>`;
    const jane = ['Jane Roe', 'Principal engineer, databases', 'jane@janeroe.example', ''];
    expect(people(head('<span class="p-nickname">jroe</span>'))).toEqual([jane]);
    expect(people(head('<span>@jroe</span>'))).toEqual([jane]);
    expect(people(head(''))).toEqual([jane]);
  });

  it('has the numbers over the address that spells its owner, whoever else is named under it', () => {
    expect(
      people(`<html lang="fr"><title>Jeanne Quist - Cabinet Orlo</title><div class="sidebar"><p>T. 01 44 55 66 77</p>
      <p>jquist@acme.example</p><p><b>Assistante :</b> Paule Roe, 01 44 55 66 70</p></div>
      <div><h1>Jeanne Quist</h1><p>Avocate associée</p></div>
      <footer>Cabinet Orlo, 12 rue de la Paix, 75002 Paris. Tél. 01 44 55 66 00</footer>`),
    ).toEqual([
      ['Jeanne Quist', 'Avocate associée', 'jquist@acme.example', '+33144556677'],
      ['Paule Roe', 'Assistante', '', '+33144556670'],
      ['(Cabinet Orlo)', null, '', '+33144556600'],
    ]);
  });

  it('is spelled by the first of two family names', () => {
    const [first] = people(`<html lang="es"><title>Mara Quist Orlo · Quist Abogados</title><aside><ul>
      <li>Directo 963 87 15 42</li><li>mquist@acme.example</li></ul></aside><main><p>Socia</p><h1>Mara Quist Orlo</h1></main>
      <footer>Gran Vía 118, 46005 Valencia · 963 87 15 00</footer>`);
    expect(first).toEqual(['Mara Quist Orlo', 'Socia', 'mquist@acme.example', '+34963871542']);
  });
});

describe('who wrote a page', () => {
  const page = (bio: string, comment = '') =>
    `<html lang="es"><title>Tostar en casa – Café Orlo</title><header><a href="/">Café Orlo</a></header>
     <article><h1>Tostar en casa</h1><h4><a href="/autora">Clara Quist</a></h4><p>Todo empieza con paciencia.</p></article>
     <section class="author"><p>${bio}</p></section>${comment}<footer>Café Orlo © 2025</footer>`;

  it('is reached as their few words about themselves say', () => {
    const bio =
      '<b>Clara Quist</b> es abogada y editora de Café Orlo. Escríbale a clara@acme.example o al +57 313 840 2276.';
    expect(people(page(bio))).toEqual([['Clara Quist', 'abogada y editora', 'clara@acme.example', '+573138402276']]);
    expect(people(page(bio.replace('es abogada y editora', 'ama el café y los libros')))).toEqual([
      ['Clara Quist', null, 'clara@acme.example', '+573138402276'],
    ]);
  });

  it('is not reached by what a reader wrote under it, nor is the house', () => {
    const comment = '<section class="comments"><p>Vendo tostadora, llamen al +57 300 415 7789.</p></section>';
    const found = people(page('<b>Clara Quist</b> es abogada. Escríbale a clara@acme.example.', comment));
    expect(found).toEqual([['Clara Quist', 'abogada', 'clara@acme.example', '']]);
  });

  it('is named behind "av" and its like', () => {
    expect(
      people(`<html lang="sv"><h1>Häcken</h1><p>Av Anna Quist, 3 mars 2025</p><p>anna@acme.example</p>`)[0],
    ).toEqual(['Anna Quist', null, 'anna@acme.example', '']);
  });

  it('is nobody whom a program calls by an account', () => {
    const declared = (name: string) =>
      people(`<script type="application/ld+json">{"@context":"https://schema.org","@type":"AboutPage",
        "author":{"@type":"Person","name":"${name}"}}</script><h1>About us</h1><p>info@acme.example</p>`).map(
        ([one]) => one,
      );
    for (const account of ['wpadmin_roe', 'Super User', 'admin', 'jroe77', 'Administrator'])
      expect(declared(account)).not.toContain(account);
    expect(declared('Jane Roe')).toContain('Jane Roe');
    expect(declared('Orla')).toContain('Orla');
  });
});

describe('a house', () => {
  it('is another’s where a sentence’s link to its mailbox names it', () => {
    const found = people(`<html lang="it"><title>Potare – Oliveto Quist</title><h1>Potare</h1>
      <p>Chiedete alla <a href="mailto:info@attrezzi.example">Cooperativa Attrezzi Verdi</a>, che spedisce ovunque.</p>
      <footer>Oliveto Quist, info@acme.example</footer>`);
    expect(found).toContainEqual(['(Cooperativa Attrezzi Verdi)', null, 'info@attrezzi.example', '']);
    expect(found).toContainEqual(['(Oliveto Quist)', null, 'info@acme.example', '']);
  });

  it('is one with the place its job is described at', () => {
    const found =
      people(`<html lang="nl"><title>Vacature: lasser | Quist Scheepsbouw</title><script type="application/ld+json">
      {"@context":"https://schema.org/","@type":"JobPosting","title":"Lasser","hiringOrganization":{"@type":"Organization",
      "name":"Quist Scheepsbouw B.V."},"jobLocation":{"@type":"Place","address":{"@type":"PostalAddress",
      "streetAddress":"Haven 15","addressLocality":"Kampen","postalCode":"8263 AS","addressCountry":"NL"}}}</script>
      <h1>Lasser</h1><p>Je last schepen.</p><footer>Quist Scheepsbouw B.V. · 038 384 77 00</footer>`);
    expect(found).toEqual([['(Quist Scheepsbouw B.V.)', null, '', '+31383847700']]);
  });

  it('is not reached by the number of who made its site', () => {
    const site = (line: string) =>
      people(
        `<html lang="da"><title>Quist A/S</title><p>Quist A/S, tlf. 97 91 44 08</p><footer>${line}</footer>`,
      )[0]?.[3];
    expect(site('Hjemmeside: Orlo Web, tlf. 22 18 40 73')).toBe('+4597914408');
    expect(site('Hjemmeside: www.quist.example, tlf. 22 18 40 73')).toBe('+4597914408 +4522184073');
  });
});
