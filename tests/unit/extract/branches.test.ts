// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from './read-html';

function drafts(html: string) {
  return readHtml(html)
    .drafts.map(facts)
    .map(({ name, emails, phones }) => [name, emails.join(' '), phones.map((one) => one.split(' ')[0]).join(' ')]);
}

describe('a list of branches', () => {
  it('has a desk for each, and one for the house', () => {
    const found =
      drafts(`<html lang="de"><title>Standorte - Quist Fahrräder</title><h1>Standorte</h1><p>Hotline: 0800 123 4567</p>
      <div><h3>Filiale Köln</h3><p>Tel. 0221 234 5670</p><p>koeln@quist.example</p></div>
      <div><h3>Filiale Bonn</h3><p>Tel. 0228 234 567</p></div>
      <div><h3>Werkstatt</h3><p>Tel. 0241 234 567</p></div>`);
    expect(found).toHaveLength(4);
    expect(found).toContainEqual([null, 'koeln@quist.example', '+492212345670']);
    expect(found).toContainEqual([null, '', '+49228234567']);
    expect(found).toContainEqual([null, '', '+49241234567']);
    expect(found).toContainEqual([null, '', '+498001234567']);
  });

  it.each([
    ['tr', 'Kadıköy Şubesi', 'Ankara Şubesi', '+90 216 345 67 89', '+90 312 345 67 89'],
    ['zh', '上海分店', '北京分店', '021-6123-4567', '010-6123-4567'],
    ['he', 'סניף עפולה', 'סניף חיפה', '04-652-7718', '04-652-7719'],
    ['fi', 'Turun toimipiste', 'Oulun toimipiste', '+358 2 417 8290', '+358 8 417 8290'],
  ])('is known in many languages: %s', (lang, one, other, first, second) => {
    const found = drafts(
      `<html lang="${lang}"><h1>Quist</h1><h3>${one}</h3><p>${first}</p><h3>${other}</h3><p>${second}</p>`,
    );
    expect(found.map(([, , phones]) => (phones ?? '').split(' ').length)).toEqual([1, 1]);
  });

  it('is none of departments, nor one branch', () => {
    const two = '<h3>Sales</h3><p>Tel. 020 7946 0958</p><h3>Service</h3><p>Tel. 020 7946 0959</p>';
    expect(drafts(`<html lang="en-GB"><h1>Contact us</h1>${two}`)).toHaveLength(1);
    expect(
      drafts('<html lang="en-GB"><h1>Contact us</h1><h3>London branch</h3><p>Tel. 020 7946 0958</p>'),
    ).toHaveLength(1);
  });

  it('keeps a branch’s number from who runs it, in a row of their own under it', () => {
    const branch = (row: string) =>
      drafts(`<html lang="en-GB"><h1>Our shops</h1><h3>London shop</h3><p>Tel. 020 7946 0958</p>${row}
        <h3>Leeds shop</h3><p>Tel. 0113 496 0001</p>`);
    const found = branch('<p>Manager: Jane Roe</p><p>london@acme.example</p>');
    expect(found).toContainEqual(['Jane Roe', '', '']);
    expect(found).toContainEqual([null, 'london@acme.example', '+442079460958']);
    expect(branch('<p>Manager: Jane Roe, mobile 07911 123456</p>')).toContainEqual(['Jane Roe', '', '+447911123456']);
    expect(branch('<p>Manager: Jane Roe</p><p>jane.roe@acme.example</p>')).toContainEqual([
      'Jane Roe',
      'jane.roe@acme.example',
      '',
    ]);
  });
});

describe('rows of a table with labels', () => {
  it('are the house’s over who stands where the others have their label', () => {
    const found = drafts(`<html lang="pt"><title>Contactos — Oficina Quist</title><h1>Contactos</h1><table>
      <tr><td>Telefone</td><td>+351 252 641 038</td></tr><tr><td>E-mail</td><td>geral@acme.example</td></tr>
      <tr><td>João Quist<br><i>carpinteiro</i></td><td>tm. +351 918 207 463</td></tr></table>`);
    expect(found).toContainEqual(['João Quist', '', '+351918207463']);
    expect(found).toContainEqual([null, 'geral@acme.example', '+351252641038']);
  });
});

describe('whose name is the house’s', () => {
  const page = (title: string) =>
    readHtml(`<html lang="pt"><title>${title}</title><p>Oficina Naval Quist, Lda.<br>Rua das Flores, 76<br>4480-712 Vila do Conde</p>
      <p>Tel. +351 252 641 038</p><p>geral@quistnaval.example</p><footer>NIPC 505 918 274 · © Quist 1934–2025</footer>`)
      .drafts[0]?.organisation?.value;

  it('is the whole one its title has, where a foot line has but the end of it', () => {
    expect(page('Contactos — Oficina Naval Quist, Vila do Conde')).toBe('Oficina Naval Quist, Lda.');
  });
});

describe('a number the page tells machines is somebody’s', () => {
  it('is not whose who is named before them', () => {
    const found =
      drafts(`<html lang="hu"><h1>Vezetőség</h1><div><p><b>Quist Anna</b>, elnök</p><p>+36 30 391 8264</p></div>
      <div itemscope itemtype="https://schema.org/Person"><p><span itemprop="name">Roe Gergő</span> főállatorvos</p>
      <p><span itemprop="telephone">+36 20 447 1835</span></p></div>`);
    expect(found).toContainEqual(['Quist Anna', '', '+36303918264']);
    expect(found).toContainEqual(['Roe Gergő', '', '+36204471835']);
  });
});

describe('the mailbox over several people', () => {
  it('comes first, though it has no number', () => {
    const page = (office: string) => `<html lang="de"><h1>Ansprechpartner</h1>${office}
      <ul><li>1. Vorsitzender<br><b>Hans Quist</b><br>Tel. 0345 229841<br>vorstand@acme.example</li>
      <li>Kassenwartin<br><b>Maike Roe</b><br>Tel. 0345 229842<br>kasse@acme.example</li></ul>
      <p>Ruderclub Quist e.V.<br>Uferweg 3<br>06110 Halle</p>`;
    expect(drafts(page('<p>Allgemeine Fragen: info@acme.example</p>'))[0]).toEqual([null, 'info@acme.example', '']);
    expect(drafts(page(''))[0]?.[0]).not.toBeNull();
  });
});
