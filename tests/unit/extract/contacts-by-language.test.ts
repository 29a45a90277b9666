// @vitest-environment jsdom
import { describe, expect, it, test } from 'vitest';
import { phoneKindBefore, saysNoPhone } from '@/lib/extract/reach/phone-label';
import { facts, readHtml } from './read-html';

type Spoken = {
  readonly name: string;
  /** With what is said before it, as the table has it. */
  readonly addressed: string;
  readonly title: string;
  readonly other: readonly [name: string, title: string];
  readonly phone: readonly [label: string, written: string, e164: string];
  readonly fax: string;
  readonly register: string;
  /** The heads of the columns: number, name, title, telephone. */
  readonly heads: readonly [string, string, string, string];
};

// biome-ignore format: a language a line can be compared with the others
const LANGUAGES: Readonly<Record<string, Spoken>> = {
  hi: { name: 'राजीव कुलश्रेष्ठ', addressed: 'श्री राजीव कुलश्रेष्ठ', title: 'कोषाध्यक्ष', other: ['मीनल अग्निहोत्री', 'सचिव'], phone: ['दूरभाष', '0731-4062218', '+917314062218'], fax: 'फैक्स', register: 'पंजीयन क्र.', heads: ['क्र.', 'नाम', 'पद', 'मोबाइल'] },
  mr: { name: 'सुहास देशपांडे', addressed: 'श्री. सुहास देशपांडे', title: 'खजिनदार', other: ['अनघा कुलकर्णी', 'सरचिटणीस'], phone: ['दूरध्वनी', '020-25531842', '+912025531842'], fax: 'फॅक्स', register: 'नोंदणी क्र.', heads: ['अ.क्र.', 'नाव', 'हुद्दा', 'भ्रमणध्वनी'] },
  bn: { name: 'তানভীর হোসেন', addressed: 'জনাব তানভীর হোসেন', title: 'ব্যবস্থাপনা পরিচালক', other: ['শারমিন আক্তার', 'হিসাবরক্ষক'], phone: ['ফোন', '+880 2 5501 8842', '+880255018842'], fax: 'ফ্যাক্স', register: 'নিবন্ধন নং', heads: ['ক্রম', 'নাম', 'পদবি', 'মোবাইল'] },
  ta: { name: 'குமரன் செல்வராஜ்', addressed: 'திரு. குமரன் செல்வராஜ்', title: 'விற்பனை மேலாளர்', other: ['கவிதா முருகன்', 'பொருளாளர்'], phone: ['தொலைபேசி', '044-28531842', '+914428531842'], fax: 'தொலைநகல்', register: 'GSTIN', heads: ['எண்', 'பெயர்', 'பதவி', 'கைபேசி'] },
  te: { name: 'వెంకట రమణ', addressed: 'శ్రీ వెంకట రమణ', title: 'ప్రధాన కార్యదర్శి', other: ['లక్ష్మీ ప్రసన్న', 'కోశాధికారి'], phone: ['ఫోన్', '040-23531842', '+914023531842'], fax: 'ఫ్యాక్స్', register: 'GSTIN', heads: ['సంఖ్య', 'పేరు', 'హోదా', 'మొబైల్'] },
  th: { name: 'ปรีชา วงศ์ทอง', addressed: 'นายปรีชา วงศ์ทอง', title: 'ผู้จัดการฝ่ายขาย', other: ['อรุณี แสงดาว', 'เลขานุการ'], phone: ['โทรศัพท์', '02-555-1842', '+6625551842'], fax: 'โทรสาร', register: 'เลขประจำตัวผู้เสียภาษี', heads: ['ลำดับ', 'ชื่อ-นามสกุล', 'ตำแหน่ง', 'เบอร์โทรศัพท์'] },
  ar: { name: 'غيلان الدوسري', addressed: 'السيد غيلان الدوسري', title: 'مدير المبيعات', other: ['بثينة العتيبي', 'المؤسس'], phone: ['الهاتف', '+966 11 455 1842', '+966114551842'], fax: 'فاكس', register: 'السجل التجاري', heads: ['م', 'الاسم', 'المنصب', 'الجوال'] },
  fa: { name: 'کیانوش تهرانی', addressed: 'آقای کیانوش تهرانی', title: 'مدیرعامل', other: ['ژاله صدیقی', 'مدیر فروش'], phone: ['تلفن', '+98 21 8855 1842', '+982188551842'], fax: 'نمابر', register: 'شناسه ملی', heads: ['ردیف', 'نام و نام خانوادگی', 'سمت', 'تلفن همراه'] },
  ur: { name: 'کاشف بلوچ', addressed: 'جناب کاشف بلوچ', title: 'جنرل سیکرٹری', other: ['ثمینہ قریشی', 'خزانچی'], phone: ['فون', '+92 42 3555 1842', '+924235551842'], fax: 'فیکس', register: 'NTN', heads: ['نمبر', 'نام', 'عہدہ', 'موبائل'] },
  he: { name: 'אלמוג ורדינון', addressed: 'גב׳ אלמוג ורדינון', title: 'סמנכ"ל שיווק', other: ['נהוראי בן שטרית', 'מנכ"ל'], phone: ['טלפון', '03-555-1842', '+97235551842'], fax: 'פקס', register: 'ח.פ.', heads: ['מס', 'שם מלא', 'תפקיד', 'נייד'] },
  ka: { name: 'ნინო ბერიძე', addressed: 'ქალბატონი ნინო ბერიძე', title: 'გაყიდვების მენეჯერი', other: ['ლევან კვარაცხელია', 'დირექტორი'], phone: ['ტელ', '+995 32 255 18 42', '+995322551842'], fax: 'ფაქსი', register: 'საიდენტიფიკაციო კოდი', heads: ['N', 'სახელი, გვარი', 'თანამდებობა', 'მობილური'] },
  hy: { name: 'Անահիտ Գրիգորյան', addressed: 'Տիկին Անահիտ Գրիգորյան', title: 'Գլխավոր տնօրեն', other: ['Տիգրան Սահակյան', 'Հաշվապահ'], phone: ['Հեռ', '+374 10 55 18 42', '+37410551842'], fax: 'Ֆաքս', register: 'ՀՎՀՀ', heads: ['Հ/հ', 'Անուն, ազգանուն', 'Պաշտոն', 'Բջջային'] },
  kk: { name: 'Айгүл Сәрсенова', addressed: 'Айгүл Сәрсенова', title: 'Бөлім басшысы', other: ['Ерлан Төлегенов', 'Бас маман'], phone: ['Тел', '+7 727 255 18 42', '+77272551842'], fax: 'Факс', register: 'БСН', heads: ['№', 'Аты-жөні', 'Лауазымы', 'Ұялы телефон'] },
  az: { name: 'Nigar Əliyeva', addressed: 'Nigar Əliyeva', title: 'Satış meneceri', other: ['Rəşad Quliyev', 'Baş mühasib'], phone: ['Telefon', '+994 12 555 18 42', '+994125551842'], fax: 'Faks', register: 'VÖEN', heads: ['№', 'Ad, soyad', 'Vəzifəsi', 'Mobil'] },
  et: { name: 'Kadri Tamm', addressed: 'Kadri Tamm', title: 'Müügijuht', other: ['Rein Kask', 'Juhatuse esimees'], phone: ['Telefon', '+372 655 1842', '+3726551842'], fax: 'Faks', register: 'Registrikood', heads: ['Jrk', 'Nimi', 'Ametikoht', 'Mobiil'] },
  lv: { name: 'Līga Ozoliņa', addressed: 'Līga Ozoliņa', title: 'Pārdošanas vadītāja', other: ['Guntis Bērziņš', 'Valdes priekšsēdētājs'], phone: ['Tālr.', '6422 7718', '+37164227718'], fax: 'Fakss', register: 'Reģ. Nr.', heads: ['Nr.', 'Vārds, uzvārds', 'Amats', 'Mobilais'] },
  lt: { name: 'Rasa Kazlauskienė', addressed: 'Rasa Kazlauskienė', title: 'Pardavimų vadybininkė', other: ['Jonas Petrauskas', 'Direktorius'], phone: ['Telefonas', '+370 5 255 1842', '+37052551842'], fax: 'Faksas', register: 'Įmonės kodas', heads: ['Nr.', 'Vardas, pavardė', 'Pareigos', 'Mobilusis'] },
  is: { name: 'Guðrún Jónsdóttir', addressed: 'Guðrún Jónsdóttir', title: 'Framkvæmdastjóri', other: ['Sigurður Einarsson', 'Sölustjóri'], phone: ['Sími', '555 1842', '+3545551842'], fax: 'Bréfasími', register: 'Kennitala', heads: ['Nr.', 'Nafn', 'Starfsheiti', 'Farsími'] },
  sk: { name: 'Zuzana Hrušková', addressed: 'Ing. Zuzana Hrušková', title: 'vedúca predaja', other: ['Marek Baláž', 'Konateľ'], phone: ['Telefón', '+421 41 565 44 18', '+421415654418'], fax: 'Fax', register: 'IČ DPH', heads: ['Č.', 'Meno a priezvisko', 'Pozícia', 'Mobil'] },
  sl: { name: 'Mojca Novak', addressed: 'mag. Mojca Novak', title: 'Računovodkinja', other: ['Janez Kovač', 'Vodja prodaje'], phone: ['Telefon', '+386 1 555 18 42', '+38615551842'], fax: 'Faks', register: 'Davčna številka', heads: ['Št.', 'Ime in priimek', 'Delovno mesto', 'Mobilni telefon'] },
  hr: { name: 'Ivana Matošević', addressed: 'dr. sc. Ivana Matošević', title: 'Pročelnica', other: ['Nenad Horvat', 'Stručni suradnik'], phone: ['Telefon', '+385 52 741 338', '+38552741338'], fax: 'Telefaks', register: 'OIB', heads: ['R. br.', 'Ime i prezime', 'Radno mjesto', 'Mobitel'] },
  sr: { name: 'Драгана Петровић', addressed: 'др Драгана Петровић', title: 'Руководилац продаје', other: ['Милош Јовановић', 'Рачуновођа'], phone: ['Телефон', '+381 11 255 1842', '+381112551842'], fax: 'Факс', register: 'Матични број', heads: ['Р. бр.', 'Име и презиме', 'Радно место', 'Мобилни'] },
  mk: { name: 'Билјана Трајковска', addressed: 'д-р Билјана Трајковска', title: 'Раководител', other: ['Горан Стојановски', 'Сметководител'], phone: ['Тел', '+389 2 325 1842', '+38923251842'], fax: 'Факс', register: 'ЕДБ', heads: ['Бр.', 'Име и презиме', 'Функција', 'Мобилен'] },
  bg: { name: 'Красимир Вълков', addressed: 'инж. Красимир Вълков', title: 'Началник отдел', other: ['Ели Начева', 'Главен счетоводител'], phone: ['тел.', '+359 2 955 1842', '+35929551842'], fax: 'Факс', register: 'ЕИК', heads: ['№', 'Име и фамилия', 'Длъжност', 'Мобилен'] },
  be: { name: 'Алена Кавалёва', addressed: 'Алена Кавалёва', title: 'Галоўны бухгалтар', other: ['Сяргей Лукашык', 'Намеснік дырэктара'], phone: ['Тэл', '+375 17 255 18 42', '+375172551842'], fax: 'Факс', register: 'УНП', heads: ['№', 'Прозвішча, імя', 'Пасада', 'Мабільны'] },
  sq: { name: 'Arta Hoxha', addressed: 'Znj. Arta Hoxha', title: 'Drejtoreshë', other: ['Besnik Krasniqi', 'Përgjegjës shitjesh'], phone: ['Telefoni', '+355 4 225 1842', '+35542251842'], fax: 'Faks', register: 'NIPT', heads: ['Nr.', 'Emri dhe mbiemri', 'Pozicioni', 'Celular'] },
  ms: { name: 'Ahmad Zulkifli bin Osman', addressed: 'Encik Ahmad Zulkifli bin Osman', title: 'Timbalan Pengarah', other: ['Nurul Huda binti Salleh', 'Setiausaha Pejabat'], phone: ['Tel', '09-512 4400', '+6095124400'], fax: 'Faks', register: 'No. Syarikat', heads: ['Bil', 'Nama', 'Jawatan', 'Telefon bimbit'] },
  ca: { name: 'Montserrat Puig', addressed: 'Sra. Montserrat Puig', title: 'Cap de vendes', other: ['Jordi Ferrer', 'Tresorer'], phone: ['Telèfon', '+34 93 555 18 42', '+34935551842'], fax: 'Fax', register: 'NIF', heads: ['Núm.', 'Nom i cognoms', 'Càrrec', 'Mòbil'] },
  eu: { name: 'Ainhoa Etxeberria', addressed: 'Ainhoa Etxeberria', title: 'Salmenta burua', other: ['Mikel Agirre', 'Idazkaria'], phone: ['Telefonoa', '+34 943 55 18 42', '+34943551842'], fax: 'Faxa', register: 'NIF', heads: ['Zk.', 'Izena', 'Kargua', 'Mugikorra'] },
  cy: { name: 'Gareth Llewellyn', addressed: 'Mr Gareth Llewellyn', title: 'Rheolwr Gwerthu', other: ['Sian Pritchard', 'Ysgrifennydd'], phone: ['Ffôn', '01970 555842', '+441970555842'], fax: 'Ffacs', register: 'Rhif elusen', heads: ['Rhif', 'Enw', 'Swydd', 'Ffôn symudol'] },
  af: { name: 'Pieter Botha', addressed: 'Mnr. Pieter Botha', title: 'Verkoopsbestuurder', other: ['Annelie Steyn', 'Tesourier'], phone: ['Telefoon', '+27 21 555 1842', '+27215551842'], fax: 'Faks', register: 'Registrasienommer', heads: ['Nr.', 'Naam en van', 'Posisie', 'Selfoon'] },
  sw: { name: 'Joseph Mwangi', addressed: 'Prof. Joseph Mwangi', title: 'Mkurugenzi Mtendaji', other: ['Grace Achieng', 'Mhasibu'], phone: ['Simu', '+255 22 255 1842', '+255222551842'], fax: 'Nukushi', register: 'Namba ya usajili', heads: ['Na.', 'Jina', 'Cheo', 'Simu ya mkononi'] },
};
const COUNTRIES: Readonly<Record<string, string>> = {
  hi: 'in',
  mr: 'in',
  ta: 'in',
  te: 'in',
  th: 'th',
  he: 'il',
  lv: 'lv',
  is: 'is',
  ms: 'my',
  cy: 'uk',
};

const url = (lang: string) => `https://quist.${COUNTRIES[lang] ?? 'example'}/`;
const named = (html: string, lang: string) =>
  readHtml(html, url(lang))
    .drafts.filter(({ kind }) => kind === 'person')
    .map(facts);

describe.each(Object.entries(LANGUAGES))('on a page in %s', (lang, said) => {
  it('reads whom a card is of', () => {
    const [label, written, e164] = said.phone;
    const card = (name: string, title: string, mail: string) =>
      `<div class="card"><p>${name}</p><p>${title}</p><p>${label}: ${written}</p><p><a href="mailto:${mail}@quist.example">${mail}@quist.example</a></p></div>`;
    const page = `<html lang="${lang}"><body><main>${card(said.addressed, said.title, 'a.q')}</main></body></html>`;
    expect(named(page, lang)).toMatchObject([
      { name: said.name, jobTitle: said.title, phones: [`${e164} work`], emails: ['a.q@quist.example'] },
    ]);
  });

  it('reads whom a table lists', () => {
    const [number, name, title, phone] = said.heads;
    const row = (at: number, who: string, what: string) =>
      `<tr><td>${at}</td><td>${who}</td><td>${what}</td><td>${said.phone[1].replace(/\d$/, String(at))}</td></tr>`;
    const [other, otherTitle] = said.other;
    const table = `<table><tr><th>${number}</th><th>${name}</th><th>${title}</th><th>${phone}</th></tr>${row(1, said.addressed, said.title)}${row(2, other, otherTitle)}</table>`;
    expect(named(`<html lang="${lang}"><body>${table}</body></html>`, lang)).toMatchObject([
      { name: said.name, jobTitle: said.title, phones: [expect.stringContaining(said.phone[2].replace(/\d$/, '1'))] },
      { name: other, jobTitle: otherTitle, phones: [expect.stringContaining(said.phone[2].replace(/\d$/, '2'))] },
    ]);
  });

  it('knows a mobile telephone, a fax, and what is no telephone', () => {
    expect(phoneKindBefore(`${said.heads[3]}: `)).toMatch(/^(?:mobile|work)$/);
    expect(phoneKindBefore(`${said.fax}: `)).toBe('fax');
    expect(saysNoPhone(`${said.register}: `)).toBe(true);
  });
});

it('takes no company between an office and a number for somebody', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const page = `<html lang="hi"><table>${row('नाम', 'पद', 'फर्म', 'मोबाइल')}${row('श्री राजीव कुलश्रेष्ठ', 'सचिव', 'मालव ट्रेडर्स', '0731-4062218')}${row('मीनल अग्निहोत्री', 'अध्यक्ष', 'शीतल स्टील्स', '0731-4062219')}</table></html>`;
  expect(named(page, 'hi')).toMatchObject([
    { name: 'राजीव कुलश्रेष्ठ', organisation: 'मालव ट्रेडर्स', phones: ['+917314062218 work'] },
    { name: 'मीनल अग्निहोत्री', organisation: 'शीतल स्टील्स', phones: ['+917314062219 work'] },
  ]);
});

describe('a table whose heads are in no language we know', () => {
  const table = (...rows: string[]) =>
    `<table><tr><th>Xkxk</th><th>Zuzu</th><th>Qoqo</th></tr>${rows.map((cells) => `<tr>${cells}</tr>`).join('')}</table>`;

  it('is read by its cells', () => {
    const page = table(
      '<td>રમેશ પટેલ</td><td>Sales Manager</td><td>+91 79 2555 1842</td>',
      '<td>Thandeka Quist</td><td>Treasurer</td><td>+91 79 2555 1843</td>',
    );
    expect(named(page, 'xx').map(({ name }) => name)).toContain('Thandeka Quist');
  });

  test.each([
    [
      'towns',
      '<td>Novi Sad</td><td>24 h</td><td>+381 21 555 1842</td>',
      '<td>Stari Grad</td><td>8 h</td><td>+381 21 555 1843</td>',
    ],
    ['one shop', '<td>शीतल जल</td><td>५</td><td>0731-4062218</td>', '<td>शीतल जल</td><td>६</td><td>0731-4062219</td>'],
  ])('names nobody where it lists %s', (_, ...rows) => {
    expect(named(table(...rows), 'xx')).toEqual([]);
  });
});

test.each(['हमारी सेवाएँ', 'ચિત્ર', 'நமது பள்ளி', 'ჩვენი კომპანია', 'สินค้า ของเรา'])(
  'a line of text names nobody: %s',
  (text) => {
    expect(named(`<main><p>${text}</p><p>${text}</p><p>0731-4062218</p></main>`, 'hi')).toEqual([]);
  },
);
