// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { people } from './people';
import { readHtml } from './read-html';

describe('a name of words of the language', () => {
  const card = (name: string, title: string, mail: string) =>
    people(`<h2>Contacts</h2><div><strong>${name}</strong><span>${title}</span><span>Orlwood A/S</span><span>Tlf:<a
      href="tel:+4531427799">31 42 77 99</a></span><span><a href="mailto:${mail}">${mail}</a></span></div>`);

  it.each([
    ['Line Quist-Holm', 'Pressechef', 'lqh@orlwood.example'],
    ['Page Orlwood', 'Press Officer', 'page.orlwood@orlwood.example'],
    ['Sommer Quist', 'Pressesprecherin', 's.quist@orlwood.example'],
  ])('is somebody’s who has a title and a mailbox called so: %s', (name, title, mail) =>
    expect(card(name, title, mail)).toEqual([`${name} | ${title}`]),
  );

  it.each([
    ['Press Office', 'Manager on duty', 'po@orlwood.example'],
    ['Line Quist', 'Manager on duty', 'cables@orlwood.example'],
    ['Line Quist', 'Cables of all kinds', 'lq@orlwood.example'],
    ['Quist Machine Works', 'Managing Director', 'qmw@orlwood.example'],
  ])('is nobody’s else: %s, %s, %s', (name, title, mail) =>
    expect(card(name, title, mail).filter((one) => one.startsWith(name))).toEqual([]),
  );
});

describe('a list of names and titles', () => {
  const others = [
    ['Alma Quist', 'Plant Manager'],
    ['Hugo Brandt', 'Paralegal'],
    ['Carla Orlwood', 'Treasurer'],
  ] as const;
  const list = (pairs: readonly (readonly [string, string])[]) =>
    `<dl>${pairs.map(([name, title]) => `<dt>${name}</dt><dd>${title}</dd>`).join('')}</dl>`;
  const read = others.map(([name, title]) => `${name} | ${title}`);

  it('gives each the title under the name, whether or not its first name is known for one', () => {
    expect(people(list([['Linda Price', 'Buyer'], ...others]))).toEqual(
      [...read, 'Linda Price | Buyer'].sort((a, b) => a.localeCompare(b)),
    );
    expect(people(list([['Zorvo Price', 'Buyer'], ...others]))).toEqual([...read].sort());
  });

  it('gives each the title above where titles come first, under a heading in capitals, too', () => {
    const turned = others.map(([name, title]) => `<p>${title}</p><p>${name}</p>`).join('');
    expect(people(`<div>${turned}</div>`)).toEqual([...read].sort());
    expect(people(`<div><p>Quistmark Paper</p>${turned}</div>`)).toEqual([...read].sort());
  });

  it('may have a row of names over a row of titles', () => {
    const row = (at: 0 | 1) => `<tr>${others.map((pair) => `<td>${pair[at]}</td>`).join('')}</tr>`;
    expect(people(`<table>${row(0)}${row(1)}</table>`)).toEqual([...read].sort());
  });

  it('may label each', () => {
    const card = others.map(([name, title]) => `<p>Name: ${name}<br>Title: ${title}<br>Phone: 555-201-3344</p>`);
    expect(people(card.join(''))).toEqual([...read].sort());
  });

  it('may say where a title is held', () => {
    expect(people('<p>Alma Quist, Personal Trainer, Midwest Region</p>')).toEqual([
      'Alma Quist | Personal Trainer, Midwest Region',
    ]);
  });

  it('makes no one person of two', () => {
    expect(people('<p>Zorla Quist, Linda Hooper</p>')).toEqual([]);
    expect(people('<p>Van Quist, Linda M.</p>')).toEqual(['Linda M. Van Quist | ']);
  });
});

describe('a card', () => {
  it('may name somebody by the given name over a title', () => {
    expect(
      people('<div><h3>Alma</h3><p>Office Manager</p></div><div><h3>Hugo</h3><p>Lead Technician</p></div>'),
    ).toEqual(['Alma | Office Manager', 'Hugo | Lead Technician']);
  });

  it('names nobody by a word without a title, or by half a name', () => {
    expect(people('<div><h3>Alma</h3><p>Our softest chair, in oak.</p></div>')).toEqual([]);
    expect(people('<div><h3>Charlotte</h3><p>Sales Manager</p></div>')).toEqual([]);
    expect(
      people(
        '<table><tr><th>Last Name</th><th>First Name</th><th>Title</th></tr><tr><td>Quist</td><td>Alma</td><td>Fleet Supervisor</td></tr></table>',
      ),
    ).toEqual(['Alma Quist | Fleet Supervisor']);
  });

  it('may set a name in two lines', () => {
    expect(people('<div><h3>Alma<br>Quistmark</h3><p>President</p></div>')).toEqual(['Alma Quistmark | President']);
    expect(people('<div><h3>Alma<br>Chairs</h3><p>President</p></div>')).toEqual([]);
    expect(people('<p>Alma<br>Quistmark</p>')).toEqual([]);
  });

  it('is one where a picture’s cell spans its rows', () => {
    const card = (name: string, title: string, phone: string) =>
      `<table><tr><td rowspan="2"><img src="a.jpg"></td><td><h4>${name}</h4></td><td></td></tr><tr><td>${title}</td><td>${phone}</td></tr></table>`;
    const { drafts } = readHtml(
      card('Alma Quist', 'Broker', '(970) 555-0142') + card('Hugo Brandt', 'Appraiser', '(970) 555-0143'),
      'https://acme.example/',
      'US',
    );
    expect(drafts.map(({ name, jobTitle, phones }) => [name?.value, jobTitle?.value, phones[0]?.value.e164])).toEqual([
      ['Alma Quist', 'Broker', '+19705550142'],
      ['Hugo Brandt', 'Appraiser', '+19705550143'],
    ]);
  });

  it('is no other row’s where none spans them', () => {
    const rows =
      '<table><tr><td>Alma Quist</td><td>1</td><td>Hall</td></tr><tr><td>Broker</td><td>2</td><td>Attic</td></tr></table>';
    expect(people(rows)).toEqual(['Alma Quist | ']);
  });

  it('has the department for a title where nearly all others have titles', () => {
    const card = (name: string, title: string) => `<div><h4>${name}</h4><p>${title}</p></div>`;
    const team =
      card('Alma Quist', 'President') + card('Hugo Brandt', 'Plant Manager') + card('Carla Orlwood', 'Accounting');
    expect(people(team)).toContain('Carla Orlwood | Accounting');
    const towns =
      card('Alma Quist', 'President') + card('Hugo Brandt', 'Plant Manager') + card('Carla Orlwood', 'Bluefield');
    expect(people(towns)).toContain('Carla Orlwood | ');
  });

  it('goes on with the title where nearly all others have two lines of it', () => {
    const card = (name: string, ...lines: string[]) => `<p><b>${name}</b><br>${lines.join('<br>')}</p>`;
    const board =
      card('Alma Quist', 'Senior Vice President', 'Chief Risk Officer') +
      card('Hugo Brandt', 'Executive Vice President', 'General Counsel') +
      card('Ida Holm', 'Senior Vice President', 'Chief Audit Executive');
    expect(people(board + card('Carla Orlwood', 'Senior Vice President', 'Multifamily'))).toContain(
      'Carla Orlwood | Senior Vice President, Multifamily',
    );
    expect(people(board + card('Carla Orlwood', 'Senior Vice President', 'Quistmark Paper Inc.'))).toContain(
      'Carla Orlwood | Senior Vice President',
    );
    expect(
      people(
        card('Alma Quist', 'President', 'Harbour Steel') +
          card('Hugo Brandt', 'Director', 'Tidewater Foods') +
          card('Ida Holm', 'Managing Director', 'Chief Audit Executive') +
          card('Carla Orlwood', 'Vice President', 'Multifamily'),
      ),
    ).toContain('Carla Orlwood | Vice President');
  });
});
