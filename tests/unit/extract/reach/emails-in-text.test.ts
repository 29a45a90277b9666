import { describe, expect, it } from 'vitest';
import { emailsIn } from '@/lib/extract/reach/emails-in-text';
import { LINEAR, textGrowth } from '../../../support/growth';

const addresses = (line: string) => emailsIn(line, 'acme.example').map(({ address }) => address);

describe('emailsIn', () => {
  it.each([
    ['Write to jane.roe@acme.example today.', 'jane.roe@acme.example'],
    ['Email:jane@acme.example', 'jane@acme.example'],
    ['邮箱jane@acme.example电话', 'jane@acme.example'],
    ['jane@acme.comPhone 1', 'jane@acme.com'],
    ['jane@acme.xn--p1ai', 'jane@acme.xn--p1ai'],
    ['почта@пример.рф', 'почта@пример.рф'],
    ['jane @ acme . com', 'jane@acme.com'],
    ['jane&#64;acme&#46;example', 'jane@acme.example'],
    ['jane＠acme.example', 'jane@acme.example'],
    ['jane#acme.example（请把#换成@）', 'jane@acme.example'],
    ['jane [at] acme [dot] example', 'jane@acme.example'],
    ['jane(at)acme.example', 'jane@acme.example'],
    ['jane{ät}acme{punkt}example', 'jane@acme.example'],
    ['jane at mail dot acme dot example', 'jane@mail.acme.example'],
    ['jane arroba acme punto example', 'jane@acme.example'],
    ['ordforande(snabel-a)acme.example', 'ordforande@acme.example'],
    ['post [krøllalfa] acme.example', 'post@acme.example'],
    ['info (παπάκι) acme.example', 'info@acme.example'],
    ['E-mail: jane at acme.example', 'jane@acme.example'],
    ['jane at acme.example', 'jane@acme.example'],
    ['moc.emca@eor.enaj', 'jane.roe@acme.com'],
  ])('%s', (line, address) => {
    expect(addresses(line)).toEqual([address]);
  });

  it.each([
    'Jane Roe @ Acme.io',
    'Look at acme.example for more',
    'order at acme.example',
    'We met at the point of no return',
    'Turn right at the dot of the map',
    'your.name@your-domain.example',
    'logo@2x.png',
  ])('finds none in %s', (line) => {
    expect(addresses(line)).toEqual([]);
  });

  it('finds nobody’s address in how a house makes them, on its own host', () => {
    for (const form of ['etunimi.sukunimi', 'vorname.nachname', 'prenom.nom', 'firstname.lastname'])
      expect(emailsIn(`${form}@acme.example`, 'acme.example')).toEqual([]);
    expect(emailsIn('name@acme.example', 'acme.example')).toHaveLength(1);
  });

  it('tells spelled addresses from plain ones, and keeps both', () => {
    expect(emailsIn('jane@acme.example or bruno (at) acme.example', '')).toEqual([
      { address: 'jane@acme.example', spelled: false },
      { address: 'bruno@acme.example', spelled: true },
    ]);
  });

  it('is quick with long hostile lines', () => {
    for (const piece of ['a@', 'at ', 'a.', '[at]', 'a at a dot ', '@ ', 'moc.', '#换@', 'é'])
      expect([piece, textGrowth(piece, addresses) < LINEAR]).toEqual([piece, true]);
  });
});

describe('who somebody is on a server', () => {
  it.each([
    ['@jane@social.example', []],
    ['Follow @jane@social.example or write to jane@acme.example', ['jane@acme.example']],
    ['postgres://app:secret@db.acme.example:5432/app', []],
    ['git clone git@code.example.org:acme/site.git', []],
    ['Mail:jane@acme.example: we answer', ['jane@acme.example']],
    ['https://acme.example/ jane@acme.example', ['jane@acme.example']],
  ])('%s', (line, wanted) => {
    expect(addresses(line)).toEqual(wanted);
  });

  it('ends a spelled address where its sentence ends', () => {
    expect(addresses('write to help [at] acme [dot] example. Thanks')).toEqual(['help@acme.example']);
    expect(addresses('help [at] acme . example')).toEqual(['help@acme.example']);
  });
});
