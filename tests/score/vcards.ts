import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readPasted } from '@/lib/extract/read-pasted';
import type { Bench, Figures } from './bench';
import { foldName, percent, Tally } from './measure';

/** What a card states, as far as it is scored. */
type Stated = { name: string; emails: string[]; phones: string[] };

/**
 * Share of vCard files read: one draft for every card that names or reaches somebody, in their order, each with the
 * name, the mail addresses and the phone numbers the card states, and no others.
 */
export async function scoreVCards(corpus: string, bench: Bench): Promise<Figures> {
  const folder = `${corpus}/vcards`;
  if (!existsSync(folder)) return {};
  const files = bench.chosen(
    readdirSync(folder)
      .filter((file) => file.endsWith('.vcf'))
      .sort(),
  );
  let right = 0;
  for (const file of files) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const { drafts } = await readPasted(text, { url: '', title: '', defaultCountry: '' });
    const found = drafts.map((draft) => ({
      name: draft.name?.value ?? draft.organisation?.value ?? '',
      emails: draft.emails.map(({ value }) => value),
      phones: draft.phones.map(({ value }) => value.written),
    }));
    const both = new Tally().add(keysOf(found), keysOf(statedIn(text)));
    if (both.gold.length + both.found.length === 0) right += 1;
    else bench.miss({ item: file, field: 'cards', ...both });
  }
  return { 'vcards.read.share': percent(right, files.length) };
}

/** Every fact as a key that says which card it is of. */
function keysOf(cards: readonly Stated[]): [string, string][] {
  return cards.flatMap(({ name, emails, phones }, at) => [
    [`${at} card`, `card ${at + 1}`],
    [`${at} name ${foldName(name)}`, `card ${at + 1}: ${name}`],
    ...emails.map((email): [string, string] => [`${at} ${email.toLowerCase()}`, `card ${at + 1}: ${email}`]),
    ...phones.map((phone): [string, string] => [`${at} ${phone.replace(/\D/g, '')}`, `card ${at + 1}: ${phone}`]),
  ]);
}

/** What the cards of a file state that say anything of a contact, by the letter of the format and nothing the reader uses. */
export function statedIn(text: string): Stated[] {
  const cards = text.split(/^BEGIN:VCARD\s*$/im).slice(1);
  return cards
    .map((card) => {
      const lines = unfolded(card.split(/^END:VCARD\s*$/im)[0] ?? '');
      const values = (name: string) =>
        lines.flatMap((line) => {
          const [, property = '', parameters = '', value = ''] =
            /^(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? [];
          if (property.toUpperCase() !== name) return [];
          return /QUOTED-PRINTABLE/i.test(parameters) ? [decodeURIComponent(value.replaceAll('=', '%'))] : [value];
        });
      const plain = (value: string) => value.replace(/\\([,;\\])/g, '$1').trim();
      const [family = '', given = '', middle = '', prefix = '', suffix = ''] = (values('N')[0] ?? '').split(/(?<!\\);/);
      const name = values('FN')[0] ?? ([given, middle, family].join(' ').trim() || (values('ORG')[0] ?? ''));
      return {
        // The book has names without what the card itself tells apart from them.
        name: plain(inner(name, prefix, suffix)),
        emails: values('EMAIL')
          .map(plain)
          .filter((email) => email.includes('@')),
        phones: values('TEL').map(plain),
      };
    })
    .filter(({ name, emails, phones }) => name !== '' || emails.length + phones.length > 0);
}

/** A text without what it begins and ends with. */
function inner(text: string, start: string, end: string): string {
  const rest = start !== '' && text.startsWith(`${start} `) ? text.slice(start.length + 1) : text;
  return end !== '' && rest.endsWith(` ${end}`) ? rest.slice(0, -end.length) : rest;
}

/** The content lines of a card: RFC 6350's folding and quoted-printable's soft breaks undone. */
function unfolded(card: string): string[] {
  return card
    .replace(/\r\n?/g, '\n')
    .replace(/^[^:\n]*QUOTED-PRINTABLE[^:\n]*:(?:[^\n]*=\n)*[^\n]*$/gim, (line) => line.replace(/=\n[ \t]?/g, ''))
    .replace(/\n[ \t]/g, '')
    .split('\n');
}
