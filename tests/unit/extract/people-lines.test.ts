// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { people } from './people';
import { readHtml } from './read-html';

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
