import { cleanText } from '../../contacts/clean-text';
import { isDeskAddress } from '../../contacts/desk-address';
import { emailAddress } from '../../contacts/emails';
import { isAutomatedAddress } from './automated-sender';
import type { Mailbox, MessageHeaders } from './message';

/** Whoever filled in a form, and what they said of themselves as the lines of a signature with labels. */
export type FormMail = { writer: Mailbox; lines: string[] };

type Field = 'given' | 'family' | 'name' | 'email' | 'phone' | 'mobile' | 'organisation' | 'title' | 'message';

/** What the fields of contact forms are called, by what is asked. */
const FIELDS: readonly [Field, string][] = [
  [
    'given',
    "first name|given name|forename|vorname|prénom|primer nombre|primeiro nome|voornaam|imię|křestní jméno|förnamn|fornavn|etunimi|utónév|keresztnév|prenume|имя|ім[’']я|adı?|όνομα|名|이름|given-name|first-name|first_name",
  ],
  [
    'family',
    'last name|family name|surname|nachname|familienname|zuname|nom de famille|apellidos?|primer apellido|sobrenome|apelido|cognome|achternaam|familienaam|nazwisko|příjmení|priezvisko|efternavn|etternavn|efternamn|sukunimi|vezetéknév|nume de familie|фамилия|прізвище|soyadı?|επώνυμο|姓|성|last-name|last_name',
  ],
  [
    'name',
    'name|full name|contact name|customer name|name and surname|contact(?: person)?|vollständiger name|vor-? und (?:nach|zu)name|ansprechpartner(?:in)?|nom|nom complet|nom et prénom|prénom et nom|nombre|nombre completo|nombre y apellidos?|nome|nome completo|nome e cognome|naam|volledige naam|contactpersoon|imię i nazwisko|jméno|jméno a příjmení|meno|meno a priezvisko|namn|navn|nimi|név|teljes név|nume|nume și prenume|фио|имя и фамилия|контактное лицо|піб|ad[ıi]? soyad[ıi]?|isim|ονοματεπώνυμο|שם|שם מלא|الاسم|الاسم الكامل|họ (?:và )?tên|nama(?: lengkap)?|姓名|联系人|聯絡人|您的(?:姓名|称呼)|称呼|氏名|お名前|ご氏名|ご?担当者(?:名|様)?|성명|성함|담당자(?:명)?',
  ],
  [
    'email',
    'e-?mail(?: address| id)?|mail|e-?mail-?adresse?|adresse (?:e-?mail|électronique|de courriel|mail)|courriel|correo(?: electrónico)?|dirección de correo|endereço de e-?mail|indirizzo e-?mail|posta elettronica|e-?mailadres|adres e-?mail|e-?mailová adresa|e-?postadresse?|e-?post|sähköposti(?:osoite)?|e-?mail cím|adresă de e-?mail|электронная почта|эл\\. ?почта|почта|електронна пошта|e-?posta(?: adresi)?|ηλεκτρονική διεύθυνση|דוא"ל|אימייל|البريد(?: الإلكتروني| الالكتروني)?|邮箱(?:地址)?|电子邮[箱件]|電子郵件|信箱|メールアドレス|メール|이메일(?: 주소)?|메일',
  ],
  [
    'mobile',
    'mobile(?: (?:phone|number|no\\.?))*|cell(?: ?phone)?|handy(?:nummer)?|mobil(?:nummer|telefon)?|portable|móvil|celular|telemóvel|cellulare|mobiel(?:nummer)?|telefon komórkowy|matkapuhelin|мобильный(?: телефон)?|cep(?: telefonu)?|手机(?:号码?)?|手機|携帯(?:電話)?(?:番号)?|휴대폰(?: ?번호)?|휴대전화|الجوال|נייד',
  ],
  [
    'phone',
    'phone|(?:tele)?phone (?:number|no\\.?)|telephone|tel\\.?|contact number|daytime phone|telefon(?:nummer)?|rufnummer|téléphone|numéro de téléphone|teléfono(?: de contacto)?|número de teléfono|telefone|telefono|recapito telefonico|telefoon(?:nummer)?|(?:numer )?telefonu|puhelin(?:numero)?|telefonszám|telefonní číslo|телефон|номер телефона|номер телефону|telefon numarası|τηλέφωνο|טלפון|الهاتف|رقم الهاتف|số điện thoại|联系电话|电话(?:号码)?|聯絡電話|電話(?:番号|號碼)?|お電話番号|전화(?:번호)?|연락처',
  ],
  [
    'organisation',
    'company(?: name)?|organi[sz]ation(?: name)?|business(?: name)?|employer|firma|firmenname|unternehmen|organisation|société|entreprise|raison sociale|empresa|compañía|razón social|azienda|società|ragione sociale|bedrijf(?:snaam)?|organisatie|nazwa firmy|společnost|spoločnosť|företag(?:snamn)?|virksomhed|firmanavn|bedrift|yritys|cég(?:név)?|companie|компания|организация|компанія|şirket(?: ad[ıi])?|εταιρεία|חברה|الشركة|اسم الشركة|công ty|perusahaan|公司(?:名称|名稱)?|单位(?:名称)?|企业名称|会社名|貴社名|御社名|法人名|회사(?:명)?',
  ],
  [
    'title',
    'job ?title|title|position|role|job role|funktion|stellung|fonction|poste|cargo|puesto|função|ruolo|qualifica|posizione|functie|stanowisko|pozice|pozícia|funkce|befattning|stilling|asema|beosztás|funcție|должность|посада|unvan|görev|pozisyon|תפקיד|المسمى الوظيفي|المنصب|职务|职位|職稱|役職(?:名)?|직책|직위',
  ],
  [
    'message',
    '(?:your )?(?:message|comments?|enquiry|inquiry|question|request)|subject|how did you hear about us|(?:ihre )?(?:nachricht|anfrage|mitteilung)|betreff|(?:votre )?(?:message|demande)|objet|(?:su )?(?:mensaje|consulta|comentarios?)|asunto|(?:sua )?mensagem|assunto|messaggio|richiesta|oggetto|(?:uw )?(?:bericht|vraag)|onderwerp|wiadomość|treść(?: wiadomości)?|temat|zpráva|předmět|správa|meddelande|ärende|besked|melding|emne|viesti|aihe|üzenet|tárgy|mesaj|subiect|сообщение|комментарий|вопрос|тема|повідомлення|konu|μήνυμα|הודעה|الرسالة|الموضوع|tin nhắn|nội dung|pesan|留言(?:内容|內容)?|内容|咨询内容|需求|お問い?合わせ内容|ご相談内容|件名|문의 ?(?:내용|사항)|내용|제목',
  ],
];
const LABELLED: readonly [Field, RegExp][] = FIELDS.map(([field, words]) => [
  field,
  new RegExp(
    String.raw`^[\s*_•·●■□◆◇○▼・>-]{0,4}(?:your |ihr[e]? |votre |su |seu |il tuo |uw |您的)?(?:${words})[\s*_?？]{0,4}(?:\([^()]{1,24}\)|（[^（）]{1,24}）)?[\s*_]{0,4}(?:[:：|\t=]+(.{0,400}))?$`,
    'iu',
  ),
]);
/** What sites send the mail of their forms from. */
const SITE =
  /^(?:wordpress|wp|www|www-data|web|website|webform|forms?|contact-?form|formular|formulaire|formulario|apache|nobody|root|server|cms|site|drupal|joomla|typo3|shop|store|lead|leads|enquiry|anfrage)[\d._+-]*@/iu;
/** The most lines looked at: a form stands at the head of its mail. */
const MAX_LINES = 80;

/**
 * Who wrote through a site's form, where a message is what such a form sends: labels with what was filled in beside or
 * under them, from the site's own mailbox. Null for any other message. `lines`: what the sender wrote, blank ones allowed.
 */
export function formMail(headers: MessageHeaders, lines: readonly string[]): FormMail | null {
  const { from, replyTo } = headers;
  const answer = replyTo === null ? '' : emailAddress(replyTo.address);
  const others = answer !== '' && answer.toLowerCase() !== from.address.toLowerCase();
  if (!others && !isAutomatedAddress(from.address) && !SITE.test(from.address) && !isDeskAddress(from.address))
    return null;
  const filled = filledIn(lines);
  const said = (field: Field) => filled.get(field) ?? '';
  const name = wholeName(said('given'), said('name'), said('family'));
  const address = emailAddress(said('email')) || (others ? answer : '');
  // A signature may have labels, too: those of its writer's own address.
  if (filled.size < 3 || name === '' || address === '' || address.toLowerCase() === from.address.toLowerCase())
    return null;
  // A copy of what somebody filled in goes to themselves, a shop's notice of its customer has no question.
  if (headers.recipients.some((one) => one.address.toLowerCase() === address.toLowerCase())) return null;
  if (!others && !filled.has('message')) return null;
  const rows: [string, string][] = [
    ['Name', name],
    ['Title', said('title')],
    ['Company', said('organisation')],
    ['Tel', said('phone')],
    ['Mobile', said('mobile')],
  ];
  return {
    writer: { name, address },
    lines: rows.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`),
  };
}

/** What stands behind each label or, where nothing does, in the line under it. */
function filledIn(lines: readonly string[]): Map<Field, string> {
  const filled = new Map<Field, string>();
  let open: Field | null = null;
  for (const line of lines.filter((one) => one.trim() !== '').slice(0, MAX_LINES)) {
    const label = line.length > 400 ? null : labelIn(line);
    if (label !== null) {
      open = label.value === '' && !filled.has(label.field) ? label.field : null;
      if (label.value !== '' && !filled.has(label.field)) filled.set(label.field, label.value);
    } else if (open !== null) {
      filled.set(open, cleanText(line.replace(/<(?:mailto|tel):[^<>]*>/giu, ''), 300));
      open = null;
    }
  }
  return filled;
}

function labelIn(line: string): { field: Field; value: string } | null {
  for (const [field, pattern] of LABELLED) {
    const match = pattern.exec(line.trim());
    if (match !== null)
      return {
        field,
        value: cleanText((match[1] ?? '').replace(/<(?:mailto|tel):[^<>]*>|^[\s*_]+|[\s*_]+$/giu, ''), 300),
      };
  }
  return null;
}

/** One name out of one field or two; family names stand first in Chinese, Japanese and Korean. */
function wholeName(given: string, whole: string, family: string): string {
  if (family === '') return whole || given;
  const first = given || whole;
  return /[\p{Script=Han}\p{Script=Hangul}]/u.test(family) ? `${family} ${first}`.trim() : `${first} ${family}`.trim();
}
