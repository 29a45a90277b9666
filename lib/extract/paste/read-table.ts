import { cleanText } from '../../contacts/clean-text';
import { bareName } from '../../contacts/names';
import { safeUrl } from '../../contacts/urls';
import { countriesOf } from '../country/country';
import { type Draft, MAX_DRAFTS, type Reading } from '../evidence/draft';
import { textView } from '../layout/text-view';
import { phoneKindBefore } from '../reach/phone-label';
import type { TextReadingOptions } from '../read-text';
import { cardDraft } from './card-draft';
import type { CardProperty } from './card-property';
import { columnField } from './column-field';
import type { PastedTable } from './pasted-table';
import { readSignatureText } from './read-signature-text';

/** Reads a pasted table: a contact a row, by its headings where there are some, else by what its cells look like. */
export function readTable({ headings, rows }: PastedTable, options: TextReadingOptions): Reading {
  const drafts = rows.flatMap((row) => rowDraft(headings, row, options) ?? []);
  return {
    url: safeUrl(options.url),
    title: cleanText(options.title, 1_000),
    drafts: drafts.slice(0, MAX_DRAFTS),
    more: Math.max(0, drafts.length - MAX_DRAFTS),
  };
}

function rowDraft(
  headings: PastedTable['headings'],
  row: readonly string[],
  options: TextReadingOptions,
): Draft | null {
  const lines = row.filter((cell) => cell.trim() !== '').join('\n');
  // Without headings a row says what a signature says, a line a cell.
  if (headings === null) return readSignatureText(lines, options).drafts[0] ?? null;
  // Headings tell the language, which cells of names and numbers do not.
  const countries = countriesOf(
    textView(`${lines}\n${headings.join('\n')}`, { url: '', title: '' }),
    options.defaultCountry,
  );
  return cardDraft(rowCard(headings, row), countries, 'row');
}

/** The type of a card's number, by its kind. */
const TYPES: Readonly<Record<string, readonly string[]>> = { mobile: ['cell'], fax: ['fax'], home: ['home'] };

/** A row as a card; columns of one property's parts (given and family name, street and city) make one property. */
function rowCard(headings: readonly string[], row: readonly string[]): CardProperty[] {
  const properties: { name: string; group: string; types: string[]; service: string; parts: string[] }[] = [];
  const columns = headings.map(columnField);
  const titles = columns.filter((column) => column?.name === 'title').length;
  headings.forEach((heading, at) => {
    // Beside "Job Title" a bare "Title" is "Dr.".
    const column = titles > 1 && /^tit(?:le|el)$/i.test(heading.trim()) ? null : (columns[at] ?? null);
    const cell = (row[at] ?? '').trim();
    if (column === null || cell === '') return;
    const whole =
      column.name === 'n' || column.name === 'adr' ? properties.find(({ name }) => name === column.name) : undefined;
    const property = whole ?? {
      name: column.name,
      group: '',
      types: [],
      service: '',
      parts: Array<string>(7).fill(''),
    };
    if (whole === undefined) properties.push(property);
    if (column.type !== '') property.types.push(column.type);
    // "Phone 1 - Value" beside "Phone 1 - Label".
    const label = row[headings.indexOf(heading.replace(/value$/i, 'Label'))] ?? '';
    if (column.name === 'tel' && property.types.length === 0)
      property.types.push(...(TYPES[phoneKindBefore(label) ?? ''] ?? []));
    property.parts[column.part] ||= column.name === 'fn' ? bareName(cell) : cell;
  });
  return properties;
}
