import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractMessage } from '@/lib/extract/message/extract-message';
import { companyBeside } from '@/lib/extract/message/signature/company-beside';

function beside(line: string, domains: string[] = ['quistmark']) {
  return companyBeside([line], domains)?.text ?? '';
}

describe('the company beside a signature that names none', () => {
  it.each([
    ['[image: Quistmark] <https://quistmark.example>', 'Quistmark'],
    ['[Logo Quistmark Pumpen]', 'Quistmark Pumpen'],
    ['[image: icon] [Quistmark – doors and windows]', 'Quistmark'],
    ['[Elbrook Foods Ltd]', 'Elbrook Foods Ltd'],
    ['Elbrook Foods Ltd. Registered in England No. 01234567.', 'Elbrook Foods Ltd.'],
    ['Quistmark GmbH & Co. KG, Sitz Ulm, Amtsgericht Ulm HRA 123456', 'Quistmark GmbH & Co. KG'],
    ['Amtsgericht Ulm HRA 123456 – Quistmark Verwaltungs GmbH – Quistmark Pumpen GmbH', 'Quistmark Pumpen GmbH'],
  ])('is told by %s', (line, company) => {
    expect(beside(line)).toBe(company);
  });

  it.each([
    '[image: LinkedIn] <https://www.linkedin.com/in/quist>',
    '[image: Jane Roe]',
    '[Elbrook Partner logo]',
    '[Une image contenant texte, logo Description générée automatiquement]',
    '[Winner of the Quistmark Award]',
    '[Book a demo of Quistmark!]',
    '[image001.png]',
    'This e-mail was scanned for viruses by Elbrook Security Ltd.',
    'Persönlich haftende Gesellschafterin: Quistmark Verwaltungs GmbH',
    'The views of the sender are not those of Elbrook Foods Ltd or its clients.',
  ])('is not told by %s', (line) => {
    expect(beside(line)).toBe('');
  });

  it('gives way to the one that the signature names', () => {
    expect(organisationOf('Jane Roe<br>Buyer<br>Elbrook Foods Ltd<br>T +44 20 7946 0018')).toBe('Elbrook Foods Ltd');
  });

  it('leaves what stands under the name to be the title', () => {
    expect(organisationOf('Jane Roe<br>Growth Wizard<br>T +44 20 7946 0018')).toBe('Quistmark');
  });
});

/** The company read from a mail with a logo beside these lines. */
function organisationOf(lines: string): string {
  const { document } = new JSDOM(
    `<div>Please find the offer attached.</div><div>Kind regards</div><table><tr><td><img src="cid:1" alt="Quistmark"></td><td>${lines}</td></tr></table>`,
  ).window;
  const headers = {
    from: { name: 'Jane Roe', address: 'jane.roe@quistmark.example' },
    replyTo: null,
    recipients: [],
    subject: 'Offer',
    list: false,
  };
  const { reading } = extractMessage({ headers, html: document, text: '' }, { defaultCountry: '' });
  return reading.drafts[0]?.organisation?.value ?? '';
}
