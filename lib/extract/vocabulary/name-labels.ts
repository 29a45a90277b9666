// What pages and tables label somebody's name with, as sources of patterns: the words of each language once, for the
// cell before it, the head of its column and the words before its colon.

/** Whom to ask for: "Contact person", in the languages that `people` and `sources` don't name themselves. */
export const CONTACT_PERSON =
  'tengiliður|kontaktisik|kontaktpersona|kontaktinis asmuo|asmuo kontaktams|kontaktna oseba|kontakt osoba|osoba za kontakt|контакт особа|особа за контакт|(?:лице за контакт|контакт лице)|лице за контакти|кантактная асоба|საკონტაქტო პირი|կոնտակտային անձ|байланыс(?:атын)? тұлға(?:сы)?|əlaqədar şəxs|əlaqələndirici şəxs|شخص رابط|نام رابط|رابطہ کار|संपर्क व्यक्ति|सम्पर्क व्यक्ति|संपर्क व्यक्ती|যোগাযোগের ব্যক্তি|தொடர்பு நபர்|narahubung|kontak person|pegawai untuk dihubungi|persona de contacte|persoa de contacto|harremanetarako pertsona|duine teagmhála|person cyswllt|personi i kontaktit|kontakpersoon|mtu wa kuwasiliana naye';

/** A name, whole or family and given name: "Name", "Ime i prezime", "नाम". */
export const FULL_NAME =
  "nafn|ees- ja perekonnanimi|vārds(?:,? (?:un )?uzvārds)?|vardas(?:,? (?:ir )?pavardė)?|ime(?:,? (?:i |in )?(?:prezime|priimek))?|prezime i ime|priimek in ime|име(?:,? (?:и )?(?:презиме|фамилия))?|имена|трите имена|прізвище(?:,? ім[’'ʼ]я.*)?|прозвішча(?:,? імя.*)?|імя|фамилия,? имя(?:,? отчество)?|teljes név|ονοματεπώνυμο|όνομα(?:τεπώνυμο)?|სახელი(?:,? (?:და )?გვარი)?|անուն(?:,? ազգանուն)?|ազգանուն,? անուն|аты(?:[- ]жөні)?|ad,? soyad[ıi]?|soyad[ıi],? ad[ıi]|adı|שם(?: (?:מלא|ומשפחה))?|الاسم(?: (?:الكامل|بالكامل))?|اسم الموظف|نام(?: (?:و نام خانوادگی|خانوادگی))?|مکمل نام|(?:पूरा )?नाम|(?:पूर्ण )?नाव|নাম|பெயர்|పేరు|ชื่อ(?:[ -]*(?:-|–)?[ -]*(?:นาม)?สกุล)?|họ (?:và )?tên|tên|nama(?: (?:penuh|lengkap|pegawai|kakitangan))?|pangalan|nom i cognoms|nome e apelidos|izena|izen[- ]abizenak|ainm|enw|emri(?: (?:dhe |e )?mbiemri)?|emër mbiemër|naam en van|jina(?: kamili)?|majina|nume(?:le)? (?:și|si) prenume(?:le)?";
