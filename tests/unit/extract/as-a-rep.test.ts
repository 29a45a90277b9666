// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from './read-html';

const names = (html: string, url?: string) => readHtml(html, url).drafts.map((draft) => draft.name?.value ?? null);

describe('a staff directory', () => {
  const row = (name: string, title: string, phone: string, mail: string) =>
    `<tr><td>${name}</td><td>${title}</td><td>${phone}</td><td><a href="mailto:${mail}">${mail}</a></td></tr>`;
  const table = (head: string) => `<title>Staff | Northgate Valves</title><h1>Staff directory</h1><table>
    <tr><th>${head}</th><th>Position</th><th>Phone</th><th>Email</th></tr>
    ${row('Okafor, Ngozi', 'Purchasing Manager', '(312) 555-0142', 'nokafor@northgate.example')}
    ${row('Brandt, Lena', 'Quality Engineer', '(312) 555-0143', 'lbrandt@northgate.example')}
    ${row('Xu, Meiling', 'Buyer', '(312) 555-0145', 'mxu@northgate.example')}</table>`;

  it('gives every row its own person, title, phone and address', () => {
    const { drafts } = readHtml(table('Name'), 'https://northgate.example/');
    const people = drafts.filter(({ kind }) => kind === 'person').map(facts);
    expect(people.map(({ name, jobTitle, emails, phones }) => [name, jobTitle, emails, phones])).toEqual([
      ['Ngozi Okafor', 'Purchasing Manager', ['nokafor@northgate.example'], ['+13125550142 work']],
      ['Lena Brandt', 'Quality Engineer', ['lbrandt@northgate.example'], ['+13125550143 work']],
      ['Meiling Xu', 'Buyer', ['mxu@northgate.example'], ['+13125550145 work']],
    ]);
  });

  it('never gives one row’s facts to another’s person, whatever its head says', () => {
    const { drafts } = readHtml(table('Who'), 'https://northgate.example/');
    for (const draft of drafts.filter(({ kind }) => kind === 'person')) expect(draft.emails.length).toBeLessThan(2);
  });
});

describe('a profile on a network', () => {
  const profile = `<title>(3) Ngozi Okafor | LinkedIn</title><main><h1>Ngozi Okafor</h1>
    <div>Purchasing Manager at Northgate Valves | Lean</div><h2>Experience</h2><ul>
    <li><div>Purchasing Manager</div><div>Northgate Valves</div><div>Jan 2019 - Present</div></li>
    <li><div>Buyer</div><div>Halvorsen Castings</div><div>2014 - 2018</div></li></ul></main>
    <aside><ul><li><a>Amir Haddad</a><div>Chief Engineer</div></li></ul></aside>`;

  it('is about whom its title and heading name, and takes no employer for a person', () => {
    const { drafts } = readHtml(profile, 'https://www.linkedin.com/in/ngozi');
    expect(facts(drafts[0])).toMatchObject({
      name: 'Ngozi Okafor',
      jobTitle: 'Purchasing Manager',
      organisation: 'Northgate Valves',
    });
    expect(drafts.map((draft) => draft.name?.value)).toEqual(['Ngozi Okafor', 'Amir Haddad']);
  });

  it('makes neither the network nor the profile’s employer everybody’s', () => {
    const { drafts } = readHtml(profile, 'https://www.linkedin.com/in/ngozi');
    expect(drafts[1]?.organisation ?? null).toBeNull();
  });
});

describe('a Chinese contact page', () => {
  it('gives the person named, with the title behind the name', () => {
    const { drafts } = readHtml(
      `<html lang="zh-CN"><title>联系我们-宁波海川机械有限公司</title><h2>联系我们</h2><p>宁波海川机械有限公司</p>
      <p>联系人：王晓明 经理</p><p>电话：0574-87654321</p><p>手机：13800138000</p><p>微信：haichuan_wxm</p>
      <p>地址：浙江省宁波市鄞州区创新路88号 邮编：315100</p>
      <div class="footer">版权所有 © 2024 宁波海川机械有限公司 浙ICP备12345678号</div></html>`,
      'http://haichuan.example/',
    );
    expect(facts(drafts[0])).toMatchObject({
      name: '王晓明',
      jobTitle: '经理',
      organisation: '宁波海川机械有限公司',
      phones: ['+8657487654321 work', '+8613800138000 mobile'],
      address: { city: '宁波市', region: '浙江省', postalCode: '315100' },
    });
  });
});

describe('an imprint', () => {
  it('has the company’s whole name, not what the copyright line says of the web designer', () => {
    const [desk] = readHtml(
      `<html lang="de"><title>Impressum – Elbkontor Feinmechanik</title><h1>Impressum</h1>
      <p>Elbkontor Feinmechanik GmbH &amp; Co. KG<br>Hafenstraße 12<br>20457 Hamburg</p><p>Telefon: +49 40 3344556</p>
      <footer>© 2025 Elbkontor · Website: Agentur Nordlicht, Max Muster</footer></html>`,
      'https://elbkontor-fm.example/',
    ).drafts;
    expect(facts(desk)).toMatchObject({
      organisation: 'Elbkontor Feinmechanik GmbH & Co. KG',
      address: { street: 'Hafenstraße 12', postalCode: '20457', city: 'Hamburg' },
    });
  });
});

describe('an open message', () => {
  const message = `<title>Re: Valves - Mail</title><div><a>Mail</a><span>me@rep.example</span></div>
    <pre>Best regards,
Ngozi Okafor
Purchasing Manager
Northgate Valves Inc.
ngozi.okafor@northgate.example</pre>
    <blockquote><div>On Mon, 2 Jun 2025, Robin Reyes wrote:</div><div>Robin Reyes</div><div>Account Executive</div>
    <div>robin@repco.example</div></blockquote>`;

  it('reads preformatted text line by line, and the sender before whom is quoted', () => {
    const { drafts } = readHtml(message);
    expect(facts(drafts[0])).toMatchObject({ name: 'Ngozi Okafor', organisation: 'Northgate Valves Inc.' });
    expect(drafts.at(-1)?.name?.value ?? drafts.at(-1)?.emails[0]?.value).not.toBe('Ngozi Okafor');
    expect(drafts.find((draft) => draft.name?.value === 'Robin Reyes')?.confidence ?? 0).toBeLessThan(0.3);
  });

  it('keeps an address apart from the word that stands before it without a space', () => {
    const addresses = readHtml(message).drafts.flatMap(({ emails }) => emails.map(({ value }) => value));
    expect(addresses).toContain('me@rep.example');
    expect(addresses).not.toContain('Mailme@rep.example');
  });
});

describe('what is no contact', () => {
  it('is who wrote a post or a comment', () => {
    expect(
      names(`<title>Why we moved | Tinkering</title><article><h1>Why we moved</h1><p>We ran 12,000 queries.</p></article>
      <section class="comments"><b>Jill Novak</b><p>Nice post!</p></section>`),
    ).toEqual([]);
  });

  it.each([
    ['a product with a title’s word in it', '<h3>Stack Chairs</h3><p>Stack Chair Dollies</p>'],
    ['a place', '<p>Ann Arbor, MI 48104</p>'],
    ['a claim', '<h2>Robert Printer Experts.</h2>'],
    ['a vacancy', '<h1>Hamburg Unfilled – Technician</h1>'],
    ['an army', '<p>U.S. Army</p><p>Webmaster</p>'],
  ])('is %s', (_what, html) => {
    expect(names(html).filter((name) => name !== null)).toEqual([]);
  });

  it('is the job a page advertises, for whom it names under it', () => {
    const [first] = readHtml(
      '<h1>Hamburg – Technician</h1><p>Lena Brandt – Hamburg</p><p>lena@acme.example</p>',
    ).drafts;
    expect(facts(first)).toMatchObject({ name: 'Lena Brandt', jobTitle: null });
  });

  it('is a sample address', () => {
    const html = '<p>Your e-mail (e.g. john@example.com, name@yourdomain.com)</p>';
    expect(readHtml(html, 'https://acme.example/').drafts).toEqual([]);
  });
});

describe('the address of a page', () => {
  const site = (text: string) => facts(readHtml(`<title>Quist</title><p>+1 217 555 0142</p>${text}`).drafts[0]).address;

  it('begins at the street, not at who is there', () => {
    expect(site('<p>© 2025 Quist Inc. 1200 Fulton Street, Chicago, IL 60607</p>')?.street).toBe('1200 Fulton Street');
    expect(site('<p>Quist Flowers And Gifts 10 State Rd, Bath, ME 04530</p>')?.street).toBe('10 State Rd');
  });

  it('is read in Ireland, too', () => {
    expect(site('<p>48 Harbour Road<br>Galway, H91 X2Y3</p>')).toMatchObject({
      city: 'Galway',
      postalCode: 'H91 X2Y3',
    });
  });

  it('is one desk’s however often it is written', () => {
    const { drafts } = readHtml(
      `<p>48 Mill Road, Bath, ME 04530</p><p>+1 207 555 0142</p><hr><p>Suite 2, 48 Mill Road, Bath, ME 04530</p>`,
    );
    expect(drafts.length).toBe(1);
  });
});

describe('mail links', () => {
  it('are the address they show where their target was left behind', () => {
    const html = '<a href="mailto:old@acme.example">contact@acme.example</a>';
    expect(readHtml(html).drafts.flatMap(({ emails }) => emails.map(({ value }) => value))).toEqual([
      'contact@acme.example',
    ]);
  });

  it('name whom their address spells, though the given name is no common one', () => {
    expect(names('<p>Write to <a href="mailto:jun.watanabe@acme.example">Jun Watanabe</a>, please.</p>')).toEqual([
      'Jun Watanabe',
    ]);
  });
});

describe('an overlong page', () => {
  it('is read at its end, too', () => {
    const filler = `<p>${'We measure harbours, quarries and glaciers every day. '.repeat(12)}</p>`.repeat(6_000);
    const [desk] = readHtml(
      `<title>Survey</title><main>${filler}</main><footer><p>Survey Ltd</p><a href="mailto:office@survey.example">office@survey.example</a></footer>`,
    ).drafts;
    expect(facts(desk)).toMatchObject({ organisation: 'Survey Ltd', emails: ['office@survey.example'] });
  });
});
