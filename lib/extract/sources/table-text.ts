import { cleanText } from '../../contacts/clean-text';
import type { MessagingKind } from '../../contacts/contact';
import { nameWithGeneration } from '../../contacts/names';
import { isEastAsian } from '../../contacts/names/east-asian-name';
import type { Observation, Source } from '../evidence/observation';
import type { Line, View } from '../layout/view';
import { mayBeCaselessName } from '../people/caseless-person';
import { eastAsianPersonIn, joinedName } from '../people/east-asian-line';
import { MARKS } from '../people/marks';
import { peopleColumns } from '../people/people-columns';
import { personNameConfidence } from '../people/person-name';
import { looksLikeMarkup } from '../people/plain-words';
import { COMPANY_LABEL } from '../vocabulary/company-label';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { MESSENGERS } from '../vocabulary/messengers';
import { CONTACT_PERSON, FULL_NAME } from '../vocabulary/name-labels';
import { TITLE_LABEL } from '../vocabulary/title-label';
import { type WordPattern, wordPattern } from '../word-pattern';

const MAX_ROWS = 1_000;

/** So many cells under a title are names where those who hold it are listed. */
const MOSTLY = 0.6;

/** The most rows looked at to tell what a column holds. */
const MAX_LOOKED_AT = 40;

/** What has at least the form of a name. */
const CALLED = wordPattern(
  String.raw`^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s[\p{L}’'.-]+){0,2}\s\p{Lu}\p{Ll}[\p{L}’'-]*$|^\p{Script=Han}{2,4}$`,
  'u',
);

/** "職　稱": characters set apart for looks. */
const SPACED_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

type Row = readonly Element[];
type Column = 'name' | 'givenName' | 'familyName' | 'jobTitle' | 'organisation';

/** What a column's head says its cells are. */
const HEADS: readonly [Column, Pick<RegExp, 'test'>][] = [
  [
    'familyName',
    /^(last ?name|surname|family ?name|nachname|familienname|zuname|nom de famille|apellidos?|apelido|sobrenome|cognome|achternaam|nazwisko|příjmení|priezvisko|vezetéknév|efternamn|etternavn|sukunimi|soyad[ıi]?|фамилия|прізвище|επώνυμο|姓氏?|성)$/i,
  ],
  [
    'givenName',
    /^(first ?name|given ?name|forename|vorname|prénom|nombre de pila|voornaam|imię|křestní jméno|keresztnév|utónév|förnamn|fornavn|etunimi|prenume|όνομα|名)$/i,
  ],
  [
    'name',
    /^(contacto|contatto|contato|kontakt|kontaktperson|interlocuteur|persona de contacto|pessoa de contato|persona di contatto|referente|contactpersoon|osoba kontaktowa|kontaktní osoba|kontaktná osoba|kapcsolattartó|persoană de contact|yhteyshenkilö|yetkili(?: kişi)?|контактное лицо|контактна особа|người liên hệ|full ?name|names?(?: (?:of|and|&|\/) .{2,25})?|employee|person|contact( person)?|staff( member)?|mitarbeiter(in)?|ansprechpartner(in)?|nom|nom (et|&) prénom|prénom (et|&) nom|nombre( y apellidos?| completo)?|nome( completo| e cognome)?|nominativo|cognome e nome|naam|medewerk(st)?er|imię i nazwisko|nazwisko i imię|pracownik|jméno( a příjmení)?|příjmení a jméno|meno( a priezvisko)?|név|nume( și prenume)?|namn|navn|nimi|ad[ıi]?,? ?(ve )?soyad[ıi]?|isim|имя|ф\.?\s?и\.?\s?о\.?|сотрудник|ім[’'ʼ]я|піб|име|ονοματεπώνυμο|الاسم|שם|họ (và )?tên|ชื่อ(-นามสกุล)?|nama(?: (?:penuh|lengkap))?|姓名|名字|联系人|聯絡人|聯繫人|负责人|負責人|成员|氏名|名前|お名前|担当者?|担当者名|성명|이름|담당자?|성함)$/i,
  ],
  ['name', wordPattern(`^(?:${CONTACT_PERSON}|${FULL_NAME})$`)],
  ['jobTitle', TITLE_LABEL],
  [
    'jobTitle',
    /^((job )?title|position|role|function|designation|responsibility|funktion|stelle|aufgabe|zuständigkeit|fonction|poste|qualité|cargo|puesto|função|ruolo|mansione|qualifica|incarico|functie|rol|stanowisko|funkcja|funkce|pozice|funkcia|pozícia|beosztás|munkakör|funcți[ae]|titel|befattning|roll|stilling|rolle|tehtävä|tehtävänimike|nimike|asema|görevi?|ünvanı?|unvanı?|pozisyon|должность|посада|длъжност|θέση|ιδιότητα|المنصب|الوظيفة|المسمى الوظيفي|תפקיד|chức vụ|chức danh|ตำแหน่ง|jabatan|jawatan|职位|职务|職位|職務|職稱|职称|岗位|役職|役割|肩書き?|職名|직위|직책|직급|직함)$/i,
  ],
  [
    'organisation',
    /^(company|organi[sz]ation|firm|employer|firma|unternehmen|société|entreprise|empresa|azienda|bedrijf|podmiot|společnost|företag|virksomhed|yritys|şirket|kurum|компания|организация|компанія|εταιρεία|(?:company|organi[sz]ation|business|firm) name|affiliation|dealer|distributor|reseller|retailer|supplier|vendor|exhibitor|händler|fachhändler|vertriebspartner|lieferant|aussteller|mitgliedsfirma|revendeur|distributeur|fournisseur|exposant|concessionnaire|distribuidor|proveedor|expositor|concesionario|revendedor|fornecedor|rivenditore|distributore|fornitore|espositore|concessionario|leverancier|dystrybutor|dostawca|wystawca|prodejce|dodavatel|vystavovatel|återförsäljare|forhandler|leverantör|leverandør|utställare|jälleenmyyjä|bayi|distribütör|tedarikçi|дилер|дистрибьютор|дистриб'ютор|поставщик|постачальник|nhà phân phối|đại lý|代理店|取扱店|販売店|加盟店|经销商|經銷商|供应商|供應商|参展商|參展商|대리점|판매점|협력사|institution|agency|instituci[oó]n|institut|organisme|structure|établissement|ente|impresa|società|entidad|entidade|instelling|organisatie|instytucja|organizace|organizácia|kuruluş|công ty|đơn vị|perusahaan|instansi|公司(?:名[称稱])?|单位(?:名称)?|單位(?:名稱)?|(?:所[在属屬]|服[务務]|任[职職]|工作)(?:单位|單位|公司|商號|機構|机构)|商號|店名|会社名|企業名|団体名|所属(?:先|団体|企業|会社)?|勤務先|회사명?|업체명?|기업명?|기관명?|단체명?|소속(?:기관|회사)?)$/i,
  ],
  ['organisation', COMPANY_LABEL],
];

/** What a column's head calls a messenger, and what an id in it looks like. */
const MESSENGER_HEADS: readonly [MessagingKind, WordPattern][] = [...MESSENGERS].map(([kind, words]) => [
  kind,
  wordPattern(String.raw`^${words}(?:\s?(?:id|no\.?|号码?|號碼?|账号|帐号|帳號|アカウント|아이디))?$`),
]);
const MESSENGER_ID = /^(?:@?[a-z][\w.-]{3,30}|[1-9]\d{4,11}|\+\d[\d ()-]{7,18}\d)$/i;

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
  const heads = cellsOf(table.querySelector('tr') ?? undefined).map((cell) =>
    cleanText(cell.textContent ?? '', 60)
      .replace(/[:：*]$/, '')
      .replace(SPACED_HAN, ''),
  );
  const columns = heads.map((words) => HEADS.find(([, form]) => form.test(words))?.[0] ?? null);
  const messengers = heads.map((words) => MESSENGER_HEADS.find(([, form]) => form.of(words).test(words))?.[0] ?? null);
  const rows = gridOf([...table.querySelectorAll('tr')].slice(1, MAX_ROWS));
  const titled = columns.includes('name') || columns.includes('familyName') ? -1 : titledColumn(heads, rows);
  if (titled >= 0) columns[titled] = 'name';
  if (!columns.includes('name') && !columns.includes('familyName')) headUnknown(columns, rows);
  const named = columns.includes('name') || columns.includes('familyName');
  // One column may be any list of things with names: a second one that people have makes it a directory.
  if (!named || columns.length < 2) return;
  for (const row of rows) {
    const cells = row;
    if (cells.length !== columns.length) continue;
    const text = (column: Column) => {
      const cell = cells[columns.indexOf(column)];
      return cell === undefined ? '' : columnText(cell, view, column);
    };
    const parts = [text('givenName') || (columns.includes('familyName') ? text('name') : ''), text('familyName')];
    const written = columns.includes('familyName') ? parts.filter((part) => part !== '').join(' ') : text('name');
    const bare = isEastAsian(written) ? joinedName(written.replace(MARKS, '')) : written;
    const called = eastAsianPersonIn(bare);
    const name = called?.name ?? bare;
    const cell = cells[columns.indexOf(columns.includes('name') ? 'name' : 'familyName')];
    const line = cell === undefined ? null : view.lineOf(cell);
    if (line === null || looksLikeMarkup(name)) continue;
    if (
      personNameConfidence(name) < 0.3 &&
      !mayBeCaselessName(name) &&
      !(CALLED.test(name) && areNames(rows, columns, cell))
    )
      continue;
    const made = (value: string) => ({ source: 'text' as const, quote: cleanText(value, 300), place: line as Line });
    yield { field: 'name', value: nameWithGeneration(name), confidence: 0.88, ...made(name) };
    const head = heads[titled];
    if (called !== null && called.title !== '')
      yield { field: 'jobTitle', value: called.title, confidence: 0.85, ...made(written) };
    else if (head !== undefined) yield { field: 'jobTitle', value: head, confidence: 0.7, ...made(head) };
    const [given = '', family = ''] = parts;
    if (given !== '' && family !== '') {
      yield { field: 'givenName', value: given, confidence: 0.9, ...made(given) };
      yield { field: 'familyName', value: family, confidence: 0.9, ...made(family) };
    }
    for (const [at, kind] of messengers.entries()) {
      const id = cleanText(cells[at]?.textContent ?? '', 80);
      if (kind === null || !MESSENGER_ID.test(id)) continue;
      const value = { kind, id: id.startsWith('+') ? id.replace(/[^\d+]/g, '') : id };
      yield { field: 'messaging', value, confidence: 0.88, ...made(`${heads[at] ?? ''} ${id}`) };
    }
    for (const field of ['jobTitle', 'organisation'] as const) {
      const value = text(field);
      if (value.length > 1 && value.length <= 120 && !looksLikeMarkup(value) && !/@/.test(value))
        yield { field, value, confidence: 0.88, ...made(value) };
    }
  }
}

/** Names the columns of people where their heads are no words we know, by what stands under them. */
function headUnknown(columns: (Column | null)[], rows: readonly Row[]): void {
  const texts = rows.slice(0, MAX_LOOKED_AT).map((row) => row.map((cell) => cleanText(cell.textContent ?? '', 80)));
  const { name, jobTitle } = peopleColumns(texts.filter(({ length }) => length === columns.length));
  if (name < 0 || columns[name] !== null) return;
  columns[name] = 'name';
  if (jobTitle >= 0 && !columns.includes('jobTitle')) columns[jobTitle] ??= 'jobTitle';
}

/** Whether a column headed as names holds those of people: then whoever is called by words of the language is somebody, too. */
function areNames(rows: readonly Row[], columns: readonly (Column | null)[], cell: Element | undefined): boolean {
  const at = columns.indexOf('name');
  if (at < 0 || cell === undefined || jobTitleConfidence(cleanText(cell.textContent ?? '', 80)) > 0) return false;
  const others = rows.slice(0, MAX_LOOKED_AT).map((row) => row[at]);
  const named = others.filter((one) => personNameConfidence(cleanText(one?.textContent ?? '', 80)) >= 0.4);
  return named.length > 1 && named.length >= (others.length - 1) * MOSTLY;
}

/** The column whose head says what the people in it are ("Area manager"), -1 where there is none. */
function titledColumn(heads: readonly string[], rows: readonly Row[]): number {
  return heads.findIndex((head, at) => {
    if (jobTitleConfidence(head) < 0.7) return false;
    const names = rows.map((row) => personNameConfidence(cleanText(row[at]?.textContent ?? '', 80)));
    return names.length > 0 && names.filter((form) => form >= 0.3).length >= names.length * MOSTLY;
  });
}

/** What a cell says: of a name's cell the first line, for under it stand titles and towns; of others all it has. */
function columnText(cell: Element, view: View, column: Column): string {
  const whole = cleanText(cell.textContent ?? '', 200);
  const first = view.lineOf(cell);
  const several = first !== null && first.text !== whole && whole.startsWith(first.text);
  return several && column.toLowerCase().endsWith('name') ? first.text : whole;
}

/** The cells of each row, those among them that reach down from a row above: a department's cell spans all who are in it. */
function gridOf(rows: readonly Element[]): Row[] {
  let open: { cell: Element; column: number; left: number }[] = [];
  return rows.map((row) => {
    const cells = cellsOf(row);
    const own = [...cells];
    for (const { cell, column } of open) cells.splice(column, 0, cell);
    open = open.flatMap((one) => (one.left > 1 ? [{ ...one, left: one.left - 1 }] : []));
    for (const cell of own) {
      const left = Math.min(Number(cell.getAttribute('rowspan') ?? 1), MAX_ROWS) - 1;
      if (left > 0) open.push({ cell, column: cells.indexOf(cell), left });
    }
    open.sort((a, b) => a.column - b.column);
    return cells;
  });
}

function cellsOf(row: Element | undefined): Element[] {
  return [...(row?.children ?? [])].filter(({ localName }) => localName === 'td' || localName === 'th');
}
