// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { peopleIn } from '@/lib/extract/people/people-in-sentence';
import { LINEAR, textGrowth } from '../../support/growth';
import { readHtml } from './read-html';

/** Name and title of everyone a sentence names with a sign that it is a person. */
function told(text: string): string[] {
  return peopleIn(text)
    .filter(({ sign }) => sign !== 'none')
    .map(({ name, title }) => (title === null ? name : `${name} | ${title.title}`));
}

describe('people in sentences', () => {
  it.each([
    ['“It runs,” says Alma Quist, Head of Sales at Teamwerk.', ['Alma Quist | Head of Sales']],
    ['The workshop was founded by Bruno Vanterpool in 1988.', ['Bruno Vanterpool']],
    ['Carla B. Oyelaran is a licensed surveyor in Utah.', ['Carla B. Oyelaran | licensed surveyor']],
    ['Last week attorney Dieter Brightwater joined us.', ['Dieter Brightwater | attorney']],
    ['Chief Executive Officer Elena Quist opened the plant.', ['Elena Quist | Chief Executive Officer']],
    ['Felix Vanterpool Vice President Marketing', ['Felix Vanterpool | Vice President Marketing']],
    ['Our buyer is Xanthe Orlwood, Director of Managed Services.', ['Xanthe Orlwood | Director of Managed Services']],
    ['The yard is run by Roger Dean.', ['Roger Dean']],
    ['Please contact Mr. Hugo Orlwood for prices.', ['Hugo Orlwood']],
    ['Mijn naam is Bart Quist, eigenaar van Brandt Tuinen. Ik begon in 1998.', ['Bart Quist | eigenaar']],
  ])('are found in %s', (text, people) => {
    expect(told(text)).toEqual(people);
  });

  it.each([
    'The Alma Quist Foundation opens on Monday.',
    'Welcome to Bruno Quist Realty, your agency.',
    'Carla Quist & Associates is a firm of surveyors.',
    'We deliver to Elena Park, MI 48104 every day.',
    '1200 Felix Vanterpool Boulevard',
    'If you need an expert Beverly Quist family dentist, look no further.',
    'Enterprise Manager is a product of Teamwerk Pumps, Inc.',
    'Spring Valley Brightwater Resort, Lead time two weeks',
  ])('are not made of %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['Our Branch Manager, Alma Quist, will call you back.', ['Alma Quist | Branch Manager']],
    ['Please contact our Parts Manager, Alma Quist, at the counter.', ['Alma Quist | Parts Manager']],
    ["The company's owner, Alma Quist, opened it in 1988.", ['Alma Quist | owner']],
    ['Alma Quist, 57, is President of Quistmark.', ['Alma Quist | President']],
    ['Alma Quist, age 57, has served as Treasurer since 2009.', ['Alma Quist | Treasurer']],
    ['The shop is run by Alma Quist, who has been Head Brewer since 2001.', ['Alma Quist | Head Brewer']],
    ['Alma Quist joined the firm in 2004 as Project Manager.', ['Alma Quist | Project Manager']],
    ['Quistmark announces the promotion of Alma Quist to Plant Manager.', ['Alma Quist | Plant Manager']],
    ['We welcome Alma Quist as our new Office Manager.', ['Alma Quist | Office Manager']],
    ['Alma Quist has been named Branch Manager of Quistmark.', ['Alma Quist | Branch Manager']],
    ['Alma Quist is the Store Manager of Quistmark Paper.', ['Alma Quist | Store Manager']],
    ['Alma Quist is the Director of Golf.', ['Alma Quist | Director of Golf']],
    ["I'm Alma Quist, General Manager here at Quistmark.", ['Alma Quist | General Manager']],
    ['Alma Quist – Leasing Agent Alma has worked here for years.', ['Alma Quist | Leasing Agent']],
    ['Hugo Quist, Jr. is a surveyor in Utah.', ['Hugo Quist, Jr. | surveyor']],
    ['Under the direction of Alma Quist the choir has grown.', ['Alma Quist']],
  ])('have the title that a sentence gives them: %s', (text, people) => {
    expect(told(text)).toEqual(people);
  });

  it.each(['She was a financial adviser with Quentin Stanley before that.', 'Dawn Patrol has opened its second shop.'])(
    'are not made of companies and things: %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it('do not begin with the word before the given name of somebody listed', () => {
    expect(peopleIn('Before Orlmark Hugo, CEO, built mills.', new Set(['Hugo Brandt']))).toEqual([]);
  });

  it('are not the clients a company counts up, whoever they are called after', () => {
    const names = (html: string) => readHtml(html).drafts.map(({ name }) => name?.value);
    expect(names('<p>We have built for clients such as Linda Quist and Howard Orlwood for years.</p>')).toEqual([]);
  });

  it('are no couple that signs a testimonial', () => {
    const quoted = '<p>They were friendly and quick and we would ask them again.</p>';
    const names = (html: string) => readHtml(html).drafts.map(({ name }) => name?.value);
    expect(names(`${quoted}<p>- Linda and Hugo Brandt</p>`)).toEqual([]);
    expect(names(`${quoted}<p>- Hugo Brandt</p>`)).toEqual(['Hugo Brandt']);
  });

  it('are drafts after the one with an address, and have no part of what stands around them', () => {
    const { drafts } = readHtml(
      '<h2>Jonas Orlwood</h2><p>Office Manager</p><p>jonas@teamwerk.example</p><p>Greta Quist founded the workshop in 1988 and leads it to this day. Call the workshop: +1 217 555 0142.</p>',
    );
    expect(drafts.map(({ name, phones }) => [name?.value, phones.length])).toEqual([
      ['Jonas Orlwood', 1],
      ['Greta Quist', 0],
    ]);
  });

  it('are believed without a title or deed only where they are spoken of again', () => {
    const names = (html: string) => readHtml(html).drafts.map(({ name }) => name?.value);
    expect(names('<p>Everything at the new store was cut after a drawing of Greta Quist from Lyon.</p>')).toEqual([]);
    expect(
      names('<p>Everything at the new store was cut after a drawing of Greta Quist from Lyon. She draws at night.</p>'),
    ).toEqual(['Greta Quist']);
    expect(names('<p>Thanks to the patience of Greta Quist and Hugo Orlwood the store is open.</p>')).toEqual([
      'Greta Quist',
      'Hugo Orlwood',
    ]);
  });

  it('are drafts after those a page lists', () => {
    const { drafts } = readHtml(
      '<p>“It runs,” says Alma Quist, Head of Sales at Teamwerk.</p><ul><li>Hugo Orlwood</li></ul>',
    );
    expect(drafts.map(({ name }) => name?.value)).toEqual(['Hugo Orlwood', 'Alma Quist']);
  });

  it('gives somebody listed the title a sentence says', () => {
    const { drafts } = readHtml('<h2>Hugo Orlwood</h2><p>Hugo Orlwood is a broker with Teamwerk in Utah.</p>');
    expect(drafts.map(({ name, jobTitle }) => [name?.value, jobTitle?.value])).toEqual([['Hugo Orlwood', 'broker']]);
  });

  it('knows who is listed elsewhere without knowing the given name', () => {
    expect(told('Xanthe Orlwood is a broker in Utah.')).toEqual([]);
    expect(peopleIn('Xanthe Orlwood is a broker in Utah.', new Set(['Xanthe Orlwood']))).toMatchObject([
      { name: 'Xanthe Orlwood', title: { title: 'broker' } },
    ]);
  });

  it('takes no more than linear time', () => {
    for (const piece of ['Alma ', 'Alma Quist, ', 'A.', 'President of '])
      expect([piece, textGrowth(piece, (text) => peopleIn(`${text}Quist`)) < LINEAR]).toEqual([piece, true]);
  });
});

describe('slides and tabs', () => {
  it('are read where they take turns, hidden or not', () => {
    const { drafts } = readHtml(
      '<ul><li><p>Alma Quist, Buyer</p></li><li style="display:none"><p>Hugo Orlwood, Chief Engineer</p></li></ul><div style="display:none"><p>Carla Oyelaran, Broker</p></div>',
    );
    expect(drafts.map(({ name }) => name?.value)).toEqual(['Alma Quist', 'Hugo Orlwood']);
  });
});
