// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html';

/** Name and title of everyone a page names, in alphabetical order. */
function people(html: string) {
  return readHtml(html)
    .drafts.filter(({ kind }) => kind === 'person')
    .map(({ name, jobTitle }) => `${name?.value} | ${jobTitle?.value ?? ''}`)
    .sort();
}

const BIO = 'has worked in the trade for more than twenty years and likes to hike with the family.';

describe('a line with a name and a title', () => {
  it.each([
    ['Alma Quist-President', 'Alma Quist | President'],
    ['Alma Quist ........ Plant Manager', 'Alma Quist | Plant Manager'],
    ['Alma Quist (President)', 'Alma Quist | President'],
    ['Alma Quist, CPA, CFP®, Partner', 'Alma Quist | Partner'],
    ['Quist, Alma - President', 'Alma Quist | President'],
    ['Alma Quist, 555-201-3344, President', 'Alma Quist | President'],
    ['Alma Quist, 555-201-3344', 'Alma Quist | '],
    ['Alma Quist, President ext. 104', 'Alma Quist | President'],
    ['Hugo Quist, Jr., President', 'Hugo Quist Jr. | President'],
    ["Hugo 'Hugh' Quist, Foreman", "Hugo 'Hugh' Quist | Foreman"],
    ['Alma Quist, Partner, Tax Services', 'Alma Quist | Partner, Tax Services'],
    ['Alma Quist, REALTOR®', 'Alma Quist | REALTOR®'],
    ['Alma - Office Manager', 'Alma | Office Manager'],
  ])('%s', (line, read) => {
    expect(people(`<p>${line}</p>`)).toEqual([read]);
  });

  it('keeps double names, letters without a title behind them and companies as they are', () => {
    expect(people('<p>Alma Quist-Orlwood, Buyer</p>')).toEqual(['Alma Quist-Orlwood | Buyer']);
    expect(people('<p>Alma Quist, CPA</p>')).toEqual(['Alma Quist | ']);
    expect(people('<p>Alma Quist, Chief Executive Officer, National Paper</p>')).toEqual([
      'Alma Quist | Chief Executive Officer',
    ]);
  });

  it('names nobody where a place or a thing stands beside the title', () => {
    expect(people('<p>Milan - Sales Manager</p><p>Jordan – General Manager</p><p>Israel - Sales Agent</p>')).toEqual(
      [],
    );
    expect(people('<p>Grant - Writer</p><p>Art – Director</p>')).toEqual([]);
    expect(people('<p>Self-Service - Kitchen</p><p>Walk-In Kitchen - Showroom</p>')).toEqual([]);
  });

  it('tells a list of officers from the office of somebody', () => {
    expect(people('<p>President: Alma Quist<br>Secretary: Carla Orlwood<br>Treasurer: Hugo Brandt</p>')).toEqual([
      'Alma Quist | President',
      'Carla Orlwood | Secretary',
      'Hugo Brandt | Treasurer',
    ]);
    expect(
      people('<h3>Alma Quist</h3><p>Rechtsanwältin<br>Sekretariat: Carla Orlwood<br>Tel. 030 5550142</p>'),
    ).toEqual(['Alma Quist | Rechtsanwältin']);
  });
});

describe('a line whose name is set off', () => {
  it.each([
    ['<b>Terry Quist</b> City Manager', 'Terry Quist | City Manager'],
    ['<strong>Alma Wood</strong> Executive Chef', 'Alma Wood | Executive Chef'],
    ['<a href="/alma">Alma T. Grant</a> <em>Editor</em>', 'Alma T. Grant | Editor'],
    ['<span>Alma Quist</span><span>CFO</span>', 'Alma Quist | CFO'],
  ])('ends where the markup does: %s', (line, read) => {
    expect(people(`<div>${line}</div>`)).toEqual([read]);
  });

  it('is nobody’s where a thing is set off', () => {
    expect(people('<p><b>Product Manager</b> Software Engineer</p><p><b>Our Prices</b> Manager</p>')).toEqual([]);
  });

  it('ends where the sentence behind it begins, space or no space', () => {
    expect(
      people('<p><strong>Alma Quist</strong>is Chief Operating Officer of Brandt Pumps and likes to sail.</p>'),
    ).toEqual(['Alma Quist | Chief Operating Officer']);
    expect(people('<p><b>Alma Quist</b>wright, Buyer</p>')).toEqual(['Alma Quistwright | Buyer']);
    expect(people('<p><b>Alma Quist,</b>President</p>')).toEqual(['Alma Quist | President']);
    expect(people('<p><b>Alma Quist</b>Director of Sales</p>')).toEqual(['Alma Quist | Director of Sales']);
    expect(people('<h1>Alma Quist – Psychologist Kent<span>Calm and clear</span></h1>')).toEqual([
      'Alma Quist | Psychologist Kent',
    ]);
  });

  it('ends where the next element begins, if but an initial or a number stands there', () => {
    expect(people('<div><b>Alma Q.</b><span>Operations Lead, maker of pumps</span></div>')).toEqual([]);
    const card = readHtml(
      '<div><b>Alma Quist</b><span>Sales Manager</span><span>0 212 555 01 42</span></div>',
      '',
      'TR',
    );
    expect(card.drafts[0]?.jobTitle?.value).toBe('Sales Manager');
    expect(card.drafts[0]?.phones[0]?.value.e164).toBe('+902125550142');
  });
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

describe('a name', () => {
  it.each([
    ['Linda A Quist', 'Linda A Quist | Buyer'],
    ['HUGO QUIST, JR.', 'HUGO QUIST JR. | Buyer'],
  ])('%s', (name, read) => {
    expect(people(`<p>${name}<br>Buyer</p>`)).toEqual([read]);
  });

  it('may be introduced by the heading over what is said of somebody', () => {
    expect(people(`<h3>Meet Alma Quist</h3><p>Buyer</p><p>Alma ${BIO}</p>`)).toEqual(['Alma Quist | Buyer']);
    expect(people(`<h3>About Alma Quist</h3><p>Alma is the Buyer at Quistmark and ${BIO}</p>`)).toEqual([
      'Alma Quist | Buyer',
    ]);
    expect(people(`<h3>Alma Quist</h3><p>As Buyer, Alma looks after all parts. She ${BIO}</p>`)).toEqual([
      'Alma Quist | Buyer',
    ]);
  });
});

describe('a line of several names', () => {
  it('gives each the title they stand under, in the singular', () => {
    expect(people('<dl><dt>Revisoren</dt><dd>Alma Quist und Hugo Brandt</dd></dl>')).toEqual([
      'Alma Quist | Revisor',
      'Hugo Brandt | Revisor',
    ]);
    expect(people('<dl><dt>Consiglieri</dt><dd>Carla Quisti, Hugo Brandt</dd></dl>')).toEqual([
      'Carla Quisti | Consigliere',
      'Hugo Brandt | Consigliere',
    ]);
  });

  it('gives each the title it states, or stands under', () => {
    expect(people('<p>Managing Partners: Alma Quist, Hugo Brandt and Carla Orlwood</p>')).toEqual([
      'Alma Quist | Managing Partner',
      'Carla Orlwood | Managing Partner',
      'Hugo Brandt | Managing Partner',
    ]);
    expect(people('<p>Alma Quist and Hugo Brandt, Owners</p>')).toEqual([
      'Alma Quist | Owners',
      'Hugo Brandt | Owners',
    ]);
    expect(people('<div><b>Inside Sales Representative</b><br>Alma Quist, Carla Orlwood</div>')).toEqual([
      'Alma Quist | Inside Sales Representative',
      'Carla Orlwood | Inside Sales Representative',
    ]);
  });

  it('names one of a couple in full', () => {
    expect(people('<h3>Linda and Jesse Lugard</h3><p>Owners</p>')).toEqual(['Jesse Lugard | Owners']);
  });

  it('takes the title above for nobody where it is somebody else’s', () => {
    expect(people('<p><b>Hugo Brandt</b><br>Plant Manager<br>Alma Quist, Carla Orlwood</p>')).toEqual([
      'Alma Quist | ',
      'Carla Orlwood | ',
      'Hugo Brandt | Plant Manager',
    ]);
  });

  it('is not made of a family name and the given name behind it, of places or of words', () => {
    expect(people('<p>Quist, Alma</p>')).toEqual(['Alma Quist | ']);
    expect(people('<p>Victoria and Jordan River</p><p>Salt and Pepper Grill</p>')).toEqual([]);
    expect(people('<p>Paris, New York, San Diego</p>')).toEqual([]);
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

describe('a sentence', () => {
  it.each([
    [`Rahimko Osselin is the founder of Quistmark. She ${BIO}`, 'Rahimko Osselin | founder'],
    [`As President of Quistmark, Alma Quist ${BIO}`, 'Alma Quist | President'],
    ['Our service manager Hugo Brandt will call you back within a day or two.', 'Hugo Brandt | service manager'],
    ['To speak with attorney Mr. Brandt please call our office today.', 'Brandt | attorney'],
    ["Hi, I'm Alma Quist, a family law attorney in Dayton, and I help families.", 'Alma Quist | family law attorney'],
    ['My name is Alma Quist and I am a wedding photographer in Dayton.', 'Alma Quist | wedding photographer'],
    ['“We are glad,” said Hugo Brandt, chief executive officer of Quistmark.', 'Hugo Brandt | chief executive officer'],
    [`Alma Quist \ufffd Founder of the Quist Law Firm who ${BIO}`, 'Alma Quist | Founder'],
  ])('%s', (sentence, read) => {
    expect(people(`<p>${sentence}</p>`)).toEqual([read]);
  });

  it('says of somebody named above what they do', () => {
    expect(people(`<h3>Alma Quist</h3><p>Alma is our office manager and ${BIO}</p>`)).toEqual([
      'Alma Quist | office manager',
    ]);
    expect(people(`<h3>Alma Quist</h3><p>She is the plant manager and ${BIO}</p>`)).toEqual([
      'Alma Quist | plant manager',
    ]);
    expect(people(`<h3>Alma Quist</h3><p>Hugo is our office manager and ${BIO}</p>`)).toEqual(['Alma Quist | ']);
    expect(people(`<h3>Alma Quist</h3><p>It is our plant manager and ${BIO}</p>`)).toEqual(['Alma Quist | ']);
  });

  it('ends a title where the next name begins', () => {
    expect(
      people(
        `<div>Our people: <i>Alma Quist</i> <b>President</b> <i>Hugo Brandt</i> <b>Controller</b> and more than forty others, each of whom ${BIO}</div>`,
      ),
    ).toEqual(['Alma Quist | President', 'Hugo Brandt | Controller']);
  });

  it('names nobody by a company that is called like a person, or by a family named in full elsewhere', () => {
    expect(people('<p>Our clients include Brooks Brothers, Calvin Klein and Charles Schwab.</p>')).toEqual([]);
    expect(people('<p>Betty Crocker says it pays, and her team adds that John Deere said so.</p>')).toEqual([]);
    expect(people('<h3>Hugo Brandt</h3><p>Ask for attorney Mr. Brandt when you call our office.</p>')).toHaveLength(1);
    expect(people('<p>We clean with Mr. Clean and drink Dr. Pepper by the litre.</p>')).toEqual([]);
  });

  it('takes no thing for its maker', () => {
    expect(people('<p>Harbour Steel is the manufacturer of our rails. It has been so for years.</p>')).toEqual([]);
    expect(people('<p>As a customer, Tidewater Foods gets the best price in the state.</p>')).toEqual([]);
  });
});
