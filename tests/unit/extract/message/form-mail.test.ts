import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractMessage } from '@/lib/extract/message/extract-message';
import type { MessageHeaders } from '@/lib/extract/message/message';

const SITE = { name: 'Quist Pumps website', address: 'wordpress@quist.example' };

function read(text: string, headers: Partial<MessageHeaders>, html: string | null = null) {
  const head: MessageHeaders = { from: SITE, replyTo: null, recipients: [], subject: '', list: false, ...headers };
  const document = html === null ? null : new JSDOM(html).window.document;
  const { bulk, signature, reading } = extractMessage(
    { headers: head, html: document, text },
    { defaultCountry: 'GB' },
  );
  return {
    bulk,
    signature,
    people: reading.drafts.map((draft) => ({
      name: draft.name?.value,
      organisation: draft.organisation?.value,
      title: draft.jobTitle?.value,
      emails: draft.emails.map(({ value }) => value),
      phones: draft.phones.map(({ value }) => value.e164),
    })),
  };
}

const JANE = {
  name: 'Jane Roe',
  organisation: 'Roe Boatyard',
  title: 'Owner',
  emails: ['jane@roe.example'],
  phones: ['+447700900123'],
};

describe('a message that a site’s form sends', () => {
  it('is its writer’s, whose answers stand under their labels', () => {
    const text =
      'Name\nJane Roe\n\nCompany\nRoe Boatyard\n\nJob title\nOwner\n\nEmail\njane@roe.example\n\nPhone\n07700 900123\n\nMessage\nTwo bilge pumps, please. Best, Jane';
    const read1 = read(text, { replyTo: { name: '', address: 'jane@roe.example' } });
    expect(read1).toEqual({ bulk: null, signature: [], people: [JANE] });
  });

  it('is its writer’s, whose answers stand beside their labels in cells', () => {
    const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;
    const html = `<p>You have a new submission.</p><table>${row('Your name *', 'Jane Roe')}${row('Company', 'Roe Boatyard')}${row('Position', 'Owner')}${row('E-mail', '<a href="mailto:jane@roe.example">jane@roe.example</a>')}${row('Telephone', '07700 900123')}${row('Enquiry', 'Two pumps.')}</table>`;
    expect(read('', { from: { name: 'Quist', address: 'info@quist.example' } }, html).people).toEqual([JANE]);
  });

  it('is nobody’s machine mail though a machine sends it, with given and family name asked apart', () => {
    const text =
      'Neue Anfrage\n\nVorname: Jana\nNachname: Röhl\nFirma: Röhl Bootsbau GmbH\nE-Mail-Adresse: jana@roehl.example\nTelefon: +49 30 901820-12\nNachricht: Bitte rufen Sie mich an.';
    const { bulk, people } = read(text, { from: { name: 'Quist', address: 'noreply@quist.example' } });
    expect(bulk).toBeNull();
    expect(people).toEqual([
      {
        name: 'Jana Röhl',
        organisation: 'Röhl Bootsbau GmbH',
        title: undefined,
        emails: ['jana@roehl.example'],
        phones: ['+493090182012'],
      },
    ]);
  });

  it('is read in Japanese, the family name first', () => {
    const text =
      '■会社名：株式会社アオイ商会\n■姓：佐野\n■名：美咲\n■メールアドレス：misaki@aoi.example\n■電話番号：03-1234-5678\n■お問い合わせ内容：見積もりをお願いします。';
    const [person] = read(text, { from: { name: '', address: 'web@quist.example' } }).people;
    expect(person).toMatchObject({
      name: '佐野 美咲',
      organisation: '株式会社アオイ商会',
      emails: ['misaki@aoi.example'],
    });
  });

  it('is not a person’s mail that holds labels, of their own signature or somebody else’s card', () => {
    const card = 'Name: Tom Poe\nCompany: Poe & Sons Ltd\nEmail: tom@poe.example\nPhone: 020 7946 0991';
    const from = { name: 'Jane Roe', address: 'jane@roe.example' };
    expect(read(`Please call him:\n\n${card}\n\nRegards\nJane`, { from }).people[0]?.name).toBe('Jane Roe');
    const own = {
      from: { name: 'Tom Poe', address: 'tom@poe.example' },
      replyTo: { name: '', address: 'sales@poe.example' },
    };
    expect(read(`See attached.\n\n${card}`, own).signature).toHaveLength(4);
  });
});
