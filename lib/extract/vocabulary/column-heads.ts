import type { MessagingKind } from '../../contacts/contact';
import { type WordPattern, wordPattern } from '../word-pattern';
import { COMPANY_LABEL } from './company-label';
import { MESSENGERS } from './messengers';
import { CONTACT_PERSON, FULL_NAME } from './name-labels';
import { TITLE_LABEL } from './title-label';

/** What the cells of a table's column are of. */
export type ColumnKind = 'name' | 'givenName' | 'familyName' | 'jobTitle' | 'organisation';

/** What a column's head says its cells are. */
const HEADS: readonly [ColumnKind, Pick<RegExp, 'test'>][] = [
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
    /^(contacto|contatto|contato|kontakt|kontaktperson|interlocuteur|persona de contacto|pessoa de contato|persona di contatto|referente|contactpersoon|osoba kontaktowa|kontaktní osoba|kontaktná osoba|kapcsolattartó|persoană de contact|yhteyshenkilö|yetkili(?: kişi)?|контактное лицо|контактна особа|người liên hệ|full ?name|(?:post ?|office[- ]?)?holders?|incumbent|names?(?: (?:of|and|&|\/) .{2,25})?|employee|person|contact( person)?|staff( member)?|mitarbeiter(in)?|ansprechpartner(in)?|nom|nom (et|&) prénom|prénom (et|&) nom|nombre( y apellidos?| completo)?|nome( completo| e cognome)?|nominativo|cognome e nome|naam|medewerk(st)?er|imię i nazwisko|nazwisko i imię|pracownik|jméno( a příjmení)?|příjmení a jméno|meno( a priezvisko)?|név|nume( și prenume)?|namn|navn|nimi|ad[ıi]?,? ?(ve )?soyad[ıi]?|isim|имя|ф\.?\s?и\.?\s?о\.?|сотрудник|ім[’'ʼ]я|піб|име|ονοματεπώνυμο|الاسم|שם|họ (và )?tên|ชื่อ(-นามสกุล)?|nama(?: (?:penuh|lengkap))?|姓名|名字|联系人|聯絡人|聯繫人|负责人|負責人|成员|氏名|名前|お名前|担当者?|担当者名|성명|이름|담당자?|성함)$/i,
  ],
  ['name', wordPattern(`^(?:${CONTACT_PERSON}|${FULL_NAME})$`)],
  ['jobTitle', TITLE_LABEL],
  [
    'jobTitle',
    /^((job )?title|positions?|roles?|function|designation|(?:committee )?post|responsibility|funktion|stelle|aufgabe|zuständigkeit|fonction|poste|qualité|cargo|puesto|função|ruolo|mansione|qualifica|incarico|functie|rol|stanowisko|funkcja|funkce|pozice|funkcia|pozícia|beosztás|munkakör|funcți[ae]|titel|befattning|roll|stilling|rolle|tehtävä|tehtävänimike|nimike|asema|görevi?|ünvanı?|unvanı?|pozisyon|должность|посада|длъжност|θέση|ιδιότητα|المنصب|الوظيفة|المسمى الوظيفي|תפקיד|chức vụ|chức danh|ตำแหน่ง|jabatan|jawatan|职位|职务|職位|職務|職稱|职称|岗位|役職|役割|肩書き?|職名|직위|직책|직급|직함)$/i,
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

/** What a head says besides what its cells are: that they are cut short, in which words, since when: "Post Abbrev.", "Name (Mr/Ms)". */
const BESIDES =
  /\s*[(（][^()（）]*[)）]$|[\s,]+(?:abbrev(?:iation)?s?|abbr|abrév(?:iation)?|abk(?:ürzung)?|abrev|held|in full|currently held)\.?$/iu;

/** What the cells under a column's head are, null where the head doesn't say. */
export function columnKind(head: string): ColumnKind | null {
  const bare = head.replace(BESIDES, '');
  return kindOf(head) ?? (bare === head ? null : kindOf(bare)) ?? kindOfBoth(bare);
}

function kindOf(head: string): ColumnKind | null {
  return HEADS.find(([, form]) => form.test(head))?.[0] ?? null;
}

/** What both halves of a head say, or the first where the other says nothing: "Poste / Fonction", "Designation/Department". */
function kindOfBoth(head: string): ColumnKind | null {
  const [first = '', second = '', other] = head.split(/\s*\/\s*/);
  if (second === '' || other !== undefined || kindOf(first) !== 'jobTitle') return null;
  const kind = kindOf(second) ?? 'jobTitle';
  return kind === 'jobTitle' ? kind : null;
}

/** Which messenger the ids under a column's head are of, null where it says none. */
export function messengerColumn(head: string): MessagingKind | null {
  return MESSENGER_HEADS.find(([, form]) => form.of(head).test(head))?.[0] ?? null;
}
