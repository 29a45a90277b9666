import { cleanText } from '../../contacts/clean-text';
import { nameWithGeneration } from '../../contacts/names';
import { isEastAsian } from '../../contacts/names/east-asian-name';
import type { Observation, Source } from '../evidence/observation';
import { type Row, tableGrid } from '../layout/table-grid';
import type { Line, View } from '../layout/view';
import { mayBeCaselessName } from '../people/caseless-person';
import { eastAsianPersonIn, joinedName } from '../people/east-asian-line';
import { MARKS } from '../people/marks';
import { namesTogether } from '../people/names-together';
import { personNameConfidence } from '../people/person-name';
import { looksLikeMarkup } from '../people/plain-words';
import { bannerIn, bannerOver, isAmongNames, type TableColumns, tableColumns } from '../people/table-columns';
import { type ColumnKind, messengerColumn } from '../vocabulary/column-heads';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { hasLegalForm } from '../vocabulary/legal-forms';
import { isNoEmployer } from '../vocabulary/not-employers';

/** What an id under a messenger's head looks like. */
const MESSENGER_ID = /^(?:@?[a-z][\w.-]{3,30}|[1-9]\d{4,11}|\+\d[\d ()-]{7,18}\d)$/i;
/** What somebody does may be listed at length under its own head, task by task. */
const MAX_TITLE = 180;
const MAX_HOUSE = 120;

/**
 * People in tables: those whose head row says which column is the name ("Name | Position | Phone"), and those of offices
 * with who holds each ("Treasurer | Jane Roe").
 */
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

function* observeTable(table: Element, view: View): Generator<Observation> {
  const columns = tableColumns(tableGrid(table));
  if (columns === null) return;
  const { kinds, rows } = columns;
  const titles = kinds.indexOf('jobTitle');
  const names = kinds.findIndex((kind) => kind === 'name' || kind === 'familyName');
  let office = titles < 0 ? columns.office || bannerOver(table) : '';
  for (const cells of rows) {
    if (titles < 0) office = columns.office || (bannerIn(cells) ?? office);
    if (cells.length !== kinds.length) continue;
    // An empty cell before a name goes on with the office over it: "Trustee | Jane Roe", and under it " | Tom Roe".
    if (titles >= 0) office = textOf(cells, columns, 'jobTitle', view) || (titles < names ? office : '');
    yield* observeRow(cells, columns, view, office);
  }
}

function* observeRow(cells: Row, columns: TableColumns, view: View, office: string): Generator<Observation> {
  const { kinds, heads } = columns;
  const text = (kind: ColumnKind) => textOf(cells, columns, kind, view);
  const parts = [text('givenName') || (kinds.includes('familyName') ? text('name') : ''), text('familyName')];
  const written = kinds.includes('familyName') ? parts.filter((part) => part !== '').join(' ') : text('name');
  const bare = isEastAsian(written) ? joinedName(written.replace(MARKS, '')) : written;
  const called = eastAsianPersonIn(bare);
  const name = called?.name ?? bare;
  const cell = cells[kinds.indexOf(kinds.includes('name') ? 'name' : 'familyName')];
  const line = cell === undefined ? null : view.lineOf(cell);
  if (line === null || looksLikeMarkup(name)) return;
  const held = office.length > 1 && office.length <= MAX_TITLE && !looksLikeMarkup(office) && !office.includes('@');
  // Whose title its own column says is surer than what a column's or a table's head says of all.
  const sure = kinds.includes('jobTitle') ? 0.88 : 0.7;
  const made = (value: string) => ({ source: 'text' as const, quote: cleanText(value, 300), place: line as Line });
  for (const one of namesTogether(written)?.names ?? []) {
    const place = { kind: 'person' as const, line, mentioned: true };
    yield { field: 'name', value: nameWithGeneration(one), confidence: 0.88, ...made(written), place };
    if (held) yield { field: 'jobTitle', value: office, confidence: sure, ...made(office), place };
  }
  if (personNameConfidence(name) < 0.3 && !mayBeCaselessName(name) && !isAmongNames(name, columns)) return;
  yield { field: 'name', value: nameWithGeneration(name), confidence: 0.88, ...made(name) };
  if (called !== null && called.title !== '')
    yield { field: 'jobTitle', value: called.title, confidence: 0.85, ...made(written) };
  if (held && (sure > 0.7 || called === null || called.title === ''))
    yield { field: 'jobTitle', value: office, confidence: sure, ...made(office) };
  const [given = '', family = ''] = parts;
  if (given !== '' && family !== '') {
    yield { field: 'givenName', value: given, confidence: 0.9, ...made(given) };
    yield { field: 'familyName', value: family, confidence: 0.9, ...made(family) };
  }
  for (const [at, head] of heads.entries()) {
    const id = cleanText(cells[at]?.textContent ?? '', 80);
    const kind = messengerColumn(head);
    if (kind === null || !MESSENGER_ID.test(id)) continue;
    const value = { kind, id: id.startsWith('+') ? id.replace(/[^\d+]/g, '') : id };
    yield { field: 'messaging', value, confidence: 0.88, ...made(`${head} ${id}`) };
  }
  const whole = text('organisation');
  // "Owner, Quist Burger Bar": whose it is and what they are there.
  const [, role = '', employer = ''] = /^([^,]{3,40}),\s+(\p{Lu}.+)$/u.exec(whole) ?? [];
  const owned = jobTitleConfidence(role) >= 0.5 && jobTitleConfidence(employer) === 0;
  if (owned && !held) yield { field: 'jobTitle', value: role, confidence: 0.85, ...made(whole) };
  const house = owned ? employer : whole;
  // "Business owner": what somebody is, under a head that says whose they are.
  const isWork = jobTitleConfidence(house) >= 0.5 && !hasLegalForm(house);
  if (isWork && !owned && !held) yield { field: 'jobTitle', value: house, confidence: 0.8, ...made(whole) };
  const told =
    !isWork && house.length > 1 && house.length <= MAX_HOUSE && !looksLikeMarkup(house) && !house.includes('@');
  if (told && (!isNoEmployer(house) || hasLegalForm(house)))
    yield { field: 'organisation', value: house, confidence: 0.88, ...made(house) };
}

/** What the cell of a column says: of a name's cell the first line, for under it stand titles and towns; of others all it has. */
function textOf(cells: Row, { kinds }: TableColumns, kind: ColumnKind, view: View): string {
  const cell = cells[kinds.indexOf(kind)];
  if (cell === undefined) return '';
  const whole = cleanText(cell.textContent ?? '', 200);
  const first = view.lineOf(cell);
  const several = first !== null && first.text !== whole && whole.startsWith(first.text);
  return several && kind.toLowerCase().endsWith('name') ? first.text : whole;
}
