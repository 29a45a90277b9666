// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bareName, splitName } from '@/lib/contacts/names';
import { phoneNumber } from '@/lib/contacts/phone-number';
import { copyrightHolder } from '@/lib/extract/organisation/copyright-holder';
import { personNameConfidence, SURE_NAME } from '@/lib/extract/people/person-name';
import { emailsIn } from '@/lib/extract/reach/emails-in-text';
import { extensionAt } from '@/lib/extract/reach/phone-tails';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/').drafts.map(facts);

describe('an address spelled out', () => {
  it.each([
    ['e-mail: info παπάκι quist τελεία example', 'info@quist.example'],
    ['info.quist [ет] quist-te [крапка] example', 'info.quist@quist-te.example'],
    ['orl (собачка) quist (точка) example', 'orl@quist.example'],
    ['영업팀 orl골뱅이quist-enc.example', 'orl@quist-enc.example'],
    ['orlアットマークquist.example', 'orl@quist.example'],
    ['orl_アット_quist.example', 'orl@quist.example'],
    ['t.veld-艾特-quist.example', 't.veld@quist.example'],
    ['orl艾特quist.example', 'orl@quist.example'],
  ])('is read with the sign as it is called there: %s', (line, address) => {
    expect(emailsIn(line, '').map((one) => one.address)).toEqual([address]);
  });

  it.each(['골뱅이무침 레시피', 'アットマークの使い方 example.com', 'κράτα το παπάκι στην λίμνη'])(
    'is not what only names the sign: %s',
    (line) => {
      expect(emailsIn(line, '')).toEqual([]);
    },
  );
});

describe('somebody addressed', () => {
  it.each([
    ['Excma. Sra. D.ª María del Carmen Ruiz de la Prada Sanz', 'María del Carmen Ruiz de la Prada Sanz'],
    ['Ilmo. Sr. Javier Quist Orl', 'Javier Quist Orl'],
    ['OÄ Dr.in med. univ. Margit Quist', 'Margit Quist'],
    ['OA Dr. Alma Quist', 'Alma Quist'],
    ['DGKP Alma Quist', 'Alma Quist'],
    ['Mag.a Alma Quist', 'Alma Quist'],
  ])('is a person, whose name is without it: %s', (written, name) => {
    expect(personNameConfidence(written)).toBeGreaterThanOrEqual(SURE_NAME);
    expect(bareName(written)).toBe(name);
  });

  it('has a family name that Catalan joins', () => {
    expect(personNameConfidence('Fco. Javier Peñalver i Tous')).toBeGreaterThanOrEqual(SURE_NAME);
    expect(splitName('Javier Peñalver i Tous').familyName).toBe('Peñalver i Tous');
  });

  it('has a family name of two, whatever stroke joins them', () => {
    expect(personNameConfidence('Jane Quist–Orl')).toBeGreaterThanOrEqual(SURE_NAME);
    expect(personNameConfidence('Jane – Orl')).toBe(0);
  });
});

describe('a name in two scripts', () => {
  it.each([
    ['Vivian CHEUNG Wing-Sze 張詠思', 'Vivian CHEUNG Wing-Sze'],
    ['Jane Tanaka（田中 花子）', 'Jane Tanaka'],
    ['Jane Park 박지은', 'Jane Park'],
  ])('is one person, by the one in Latin letters: %s', (written, name) => {
    expect(personNameConfidence(written)).toBeGreaterThan(0.4);
    expect(bareName(written)).toBe(name);
  });

  it('is not a name with a title behind it', () => {
    expect(personNameConfidence('Jane Roe 销售经理')).toBe(0);
  });

  it('is whole with what somebody is called in brackets, in a column of names', () => {
    const html = `<title>הצוות - Quist</title><table><tr><th>תפקיד</th><th>שם</th><th>טלפון</th></tr>
      <tr><td>מנהלת</td><td>אורית שקד</td><td>04-6555-201</td></tr>
      <tr><td>אב בית</td><td>ולדימיר (וובה) גורביץ'</td><td>04-6555-202</td></tr></table>`;
    expect(drafts(html).flatMap(({ name }) => name ?? [])).toContain(`ולדימיר (וובה) גורביץ'`);
  });
});

describe('a number', () => {
  it.each([
    ['+48 (0) 698 555 077', '+48698555077'],
    ['0048 (0)698 555 077', '+48698555077'],
    ['+49 (0)30 22 55 80 20', '+493022558020'],
    ['+39 (0)30 7750118', '+390307750118'],
  ])('is dialled from abroad without the zero that only some countries have: %s', (written, e164) => {
    expect(phoneNumber(written, 'PL')?.e164).toBe(e164);
  });

  it('has no extension in the hours behind it', () => {
    expect(extensionAt(' (kl. 8–16.30)')).toBeNull();
    expect(extensionAt(' (kl. 9:00 – 17:00)')).toBeNull();
    expect(extensionAt(' kl. 12')?.digits).toBe('12');
  });

  it('of a school’s register is no telephone', () => {
    const html = '<html lang="he"><h1>Quist</h1><p>סמל מוסד: 240 118 55</p><p>office@quist.example</p></html>';
    expect(readHtml(html, 'https://page.example/').drafts.flatMap(({ phones }) => phones)).toEqual([]);
  });
});

describe('a company', () => {
  it.each([
    ['© 2023 Αφοί Quist Ο.Ε. Κατασκευή: WebOrl', 'Αφοί Quist Ο.Ε.'],
    ['© 2023 QUIST-ORL Projekt i wykonanie: Pikselownia', 'QUIST-ORL'],
    ['© בית ספר ניצני 2023 | בניית אתרים: צמצום', 'בית ספר ניצני'],
    ['© 2023 Quist SARL Création : Orl Web', 'Quist SARL'],
  ])('holds the copyright without who made the site: %s', (notice, holder) => {
    expect(copyrightHolder(notice)).toBe(holder);
  });

  it.each(['Skicka e-post', 'Envoyer un message', 'Написати листа', 'Wyślij wiadomość'])(
    'is not called as a link to write is: %s',
    (link) => {
      const html = `<title>Contact - Quist</title><h2>Contact</h2>
        <div><p>Ann-Charlotte Quist<br><span>Sales manager</span><br>Phone: 0113 496 0121<br>Mobile: 07700 900123<br><a href="#">${link}</a></p></div>
        <div><p>Jane Dorn<br><span>Buyer</span><br>Phone: 0113 496 0124<br>jane@page.example</p></div>
        <div><p>Bo Dorn<br><span>Clerk (away)</span></p></div>`;
      expect(drafts(html).map(({ organisation }) => organisation)).not.toContain(link);
    },
  );
});
