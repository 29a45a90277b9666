import { cleanText } from '../../contacts/clean-text';
import { bareName } from '../../contacts/names';
import type { Observation, Source } from '../observation';
import { personNameConfidence } from '../person-name';
import { looksLikeMarkup } from '../plain-words';
import type { Line, View } from '../view';

const MAX_ROWS = 1_000;

type Column = 'name' | 'givenName' | 'familyName' | 'jobTitle' | 'organisation';

/** What a column's head says its cells are. */
const HEADS: readonly [Column, RegExp][] = [
  ['familyName', /^(last ?name|surname|family ?name|nachname|nom de famille|apellidos?|姓)$/i],
  ['givenName', /^(first ?name|given ?name|forename|vorname|prénom|nombre de pila|名)$/i],
  [
    'name',
    /^(full ?name|names?|employee|person|contact( person)?|staff( member)?|mitarbeiter(in)?|ansprechpartner(in)?|nom|nombre|nome|naam|姓名|联系人|氏名|担当者?)$/i,
  ],
  [
    'jobTitle',
    /^((job )?title|position|role|function|funktion|stelle|fonction|poste|cargo|puesto|ruolo|functie|职位|职务|職位|役職)$/i,
  ],
  [
    'organisation',
    /^(company|organi[sz]ation|firm|employer|firma|unternehmen|société|entreprise|empresa|azienda|bedrijf|公司|单位|会社名)$/i,
  ],
];

/** People in tables whose head row says which column is the name: "Name | Position | Phone". */
export const tableText: Source = {
  id: 'table-text',
  *observe(view, context) {
    for (const root of view.documents) {
      for (const table of root.querySelectorAll('table')) {
        if (context.expired()) return;
        // A table that lays out a page holds other tables; a directory holds none.
        if (table.querySelector('table') === null) yield* observeTable(table, view);
      }
    }
  },
};

function* observeTable(table: HTMLTableElement, view: View): Generator<Observation> {
  const columns = cellsOf(table.querySelector('tr') ?? undefined).map((cell) => {
    const words = cleanText(cell.textContent ?? '', 60).replace(/[:：*]$/, '');
    return HEADS.find(([, form]) => form.test(words))?.[0] ?? null;
  });
  const named = columns.includes('name') || columns.includes('familyName');
  // One column may be any list of things with names: a second one that people have makes it a directory.
  if (!named || columns.length < 2) return;
  const rows = [...table.querySelectorAll('tr')].slice(1, MAX_ROWS);
  for (const row of rows) {
    const cells = cellsOf(row);
    if (cells.length !== columns.length) continue;
    const text = (column: Column) => {
      const cell = cells[columns.indexOf(column)];
      return cell === undefined ? '' : cleanText(cell.textContent ?? '', 200);
    };
    const parts = [text('givenName') || (columns.includes('familyName') ? text('name') : ''), text('familyName')];
    const name = columns.includes('familyName') ? parts.filter((part) => part !== '').join(' ') : text('name');
    const cell = cells[columns.indexOf(columns.includes('name') ? 'name' : 'familyName')];
    const line = cell === undefined ? null : view.lineOf(cell);
    if (line === null || looksLikeMarkup(name) || personNameConfidence(name) < 0.3) continue;
    const made = (value: string) => ({ source: 'text' as const, quote: cleanText(value, 300), place: line as Line });
    yield { field: 'name', value: bareName(name), confidence: 0.88, ...made(name) };
    const [given = '', family = ''] = parts;
    if (given !== '' && family !== '') {
      yield { field: 'givenName', value: given, confidence: 0.9, ...made(given) };
      yield { field: 'familyName', value: family, confidence: 0.9, ...made(family) };
    }
    for (const field of ['jobTitle', 'organisation'] as const) {
      const value = text(field);
      if (value.length > 1 && value.length <= 120 && !looksLikeMarkup(value) && !/@/.test(value))
        yield { field, value, confidence: 0.88, ...made(value) };
    }
  }
}

function cellsOf(row: Element | undefined): Element[] {
  return [...(row?.children ?? [])].filter(({ localName }) => localName === 'td' || localName === 'th');
}
