import { describe, expect, test } from 'vitest';
import { jobTitleConfidence } from '@/lib/extract/vocabulary/job-titles';

/** Titles as they stand on cards, by language: of women and men, of boards and of sales. */
const TITLES: readonly (readonly [language: string, titles: string])[] = [
  ['is', 'Framkvæmdastjóri; Formaður; Eigandi; Verkefnastjóri; Ráðgjafi; Meðstjórnandi'],
  ['et', 'Juhataja; Esimees; Raamatupidaja; Insener; Koordinaator; Kliendihaldur'],
  ['lv', 'Direktors; Vadītājs; Sekretāre; Projektu vadītājs; Tirdzniecības pārstāvis; Galvenā grāmatvede'],
  ['lt', 'Direktorius; Vadybininkė; Savininkas; Inžinierius; Pavaduotoja; Atstovas'],
  ['sk', 'vedúca predaja; Podpredseda; Majiteľka; Obchodný zástupca; Špecialista; Predajca'],
  ['sl', 'Predsednica uprave; Blagajnik; Ustanovitelj; Računovodkinja; Strokovna sodelavka; Pomočnica'],
  ['hr', 'Član uprave; Osnivač; Referentica; Ravnateljica; Suradnica; Liječnik'],
  ['sr', 'Direktorka; Predsednica; Osnivač; Komercijalistkinja; Saradnica; Stručni saradnik'],
  ['sr-Cyrl', 'Менаџер продаје; Потпредседник; Рачуновођа; Помоћник; Начелница; Управница'],
  ['mk', 'Менаџер за продажба; Претседателка; Сопственик; Сметководител; Помошник; Началник'],
  ['bg', 'Мениджър продажби; Търговски представител; Асистентка; Главен експерт; Представител; Мениджърка'],
  ['ro', 'Directoare; Președintă; Trezorier; Coordonator; Responsabil achiziții; Adjunct'],
  ['hu', 'Elnökhelyettes; Könyvelő; Területi képviselő; Igazgatóhelyettes; Kereskedelmi munkatárs; Felelős szerkesztő'],
  ['el', 'Εκπρόσωπος; Αναπληρωτής; Αντιδήμαρχος; Συντονίστρια; Τμηματάρχης; Γεωπόνος'],
  ['tr', 'Sekreter; Genel Sekreter; Temsilci; Muhasip Üye'],
  ['uk', 'Експерт; Економіст; Інженерка; Радник; Продавець'],
  ['be', 'Дырэктар; Менеджар па продажах; Сакратар; Уласнік; Юрыст; Настаўніца'],
  ['ka', 'დირექტორი; თავმჯდომარე; მფლობელი; ადვოკატი; მოადგილე; ადმინისტრატორი'],
  ['hy', 'Տնօրեն; Ղեկավար; Սեփականատեր; Փաստաբան; Տեղակալ; Ադմինիստրատոր'],
  ['kk', 'Сату бөлімінің басшысы; Төрайымы; Иесі; Кеңесші; Бас маман; Мұғалім'],
  ['az', 'Satış meneceri; Sədr; Təsisçi; Hüquqşünas; Şöbə müdiri; Həkim'],
  ['he', 'מנכ"ל; יו"ר; נשיא; בעלים; סמנכ"ל; נציגת מכירות'],
  ['ar', 'الأمين العام; المالك; صاحب الشركة; المؤسس; عضو; معلم'],
  ['fa', 'مدیر; رئیس هیئت مدیره; دبیرکل; مشاور; نماینده; استاد'],
  ['ur', 'ڈائریکٹر; صدر; بانی; مشیر; پرنسپل; چیف ایگزیکٹو'],
  ['hi', 'निदेशक; सचिव; मालिक; सदस्य; मुख्य कार्यकारी अधिकारी; प्रभारी'],
  ['bn', 'পরিচালক; সহ-সভাপতি; মালিক; আইনজীবী; অধ্যক্ষ; সদস্য'],
  ['mr', 'संचालक; अध्यक्ष; चिटणीस; संस्थापक; सहाय्यक; शिक्षिका'],
  ['ta', 'இயக்குநர்; தலைவர்; உரிமையாளர்; வழக்கறிஞர்; ஆசிரியர்; பேராசிரியர்'],
  ['te', 'డైరెక్టర్; అధ్యక్షుడు; కోశాధికారి; ఇంజనీర్; సభ్యుడు; అధికారి'],
  ['th', 'ผู้จัดการฝ่ายขาย; เลขานุการ; นักบัญชี; หัวหน้าแผนก; ตัวแทนขาย; ผู้ประสานงาน'],
  ['vi', 'Chủ tịch; Thủ quỹ; Kỹ sư; Chủ tịch hội đồng quản trị; Bác sĩ; Đại diện bán hàng'],
  ['id', 'Pendiri; Konsultan; Asisten; Staf Administrasi; Perwakilan; Pengawas'],
  ['ms', 'Pengurus Jualan; Presiden; Naib Presiden; Yang Dipertua; Wakil Jualan; Ahli Jawatankuasa'],
  ['fil', 'Tagapangasiwa; Pangalawang Pangulo; Kalihim; May-ari; Inhinyero; Punong Barangay'],
  ['ko', '창업자; 사무장; 점주'],
  ['pl', 'Aplikant radcowski; Kustosz; Nadleśniczy; Samodzielne stanowisko ds. kadr; Prezydent Miasta'],
  ['cs', 'Vychovatelka; Ekonomka; Daňový poradce; Vrchní sestra; Matrikářka; Šéfredaktorka'],
  ['sk', 'Školská psychologička; Hlavný kontrolór; Notár; Stavbyvedúci; Zdravotná sestra; Tréner'],
  ['hu', 'Óvodapedagógus; Egyetemi docens; Tanársegéd; Elnökségi tag; Szociális munkás; Főszerkesztő'],
  ['bg', 'Старши учител; Възпитател; Зъболекар; Медицинска сестра; Частен съдебен изпълнител; Професор'],
  ['sr', 'Професор разредне наставе; Члан већа; Јавни бележник; Vaspitač; Odgovorni urednik; Sveštenik'],
  ['ru', 'Социальный педагог; Методист; Глава поселения; Член правления; Проректор; Концертмейстер'],
  ['el', 'Κλινική Ψυχολόγος; ΠΑΙΔΙΑΤΡΟΣ; Λογοθεραπεύτρια; Φοροτεχνικός; Υποψήφιος Διδάκτορας; Μέλος; Λέκτορας'],
  ['es', 'Maestra de Infantil; Orientadora; Higienista dental; Enólogo; Secretaria-Interventora; Vicedecano'],
  ['pt', 'Bolseira; Doutorando; Notária; Estagiário; Terapeuta ocupacional; Instrutora'],
  ['zh', '低年級班導師; 英文老師 · 國小／國中; 党委书记; 健身教练; 计划主持人; 園長; 牧師; 社工師'],
  ['ja', '実行委員長; 歯科衛生士; 社会福祉士; 学芸員; 事務職員; オーナー; 女将; 会計'],
  ['ko', '담임목사; 감사; 트레이너; 박사과정; 사무총장; 운영위원; 행정원'],
  ['ca', 'Cap de vendes; Secretària; Tresorera; Advocat; Regidora; Tècnica'],
  ['gl', 'Xerente; Xefe de vendas; Xefa de compras; Enxeñeiro; Avogada; Vogal'],
  ['eu', 'Zuzendaria; Salmenta burua; Diruzaina; Abokatua; Teknikaria; Bokala'],
  ['ga', 'Stiúrthóir; Ceannaire; Rúnaí; Cuntasóir; Cúntóir; Múinteoir'],
  ['cy', 'Cyfarwyddwr; Pennaeth Gwerthiant; Ysgrifenyddes; Peiriannydd; Prif Weithredwr; Cynghorydd'],
  ['sq', 'Drejtor; Menaxhere; Nënkryetar; Pronare; Avokat; Mjek'],
  ['af', 'Direkteur; Hoof van verkope; Tesourier; Rekenmeester; Skoolhoof; Verkoopsverteenwoordiger'],
  ['sw', 'Mkurugenzi; Mkuu wa Idara; Katibu Mkuu; Mhandisi; Afisa Masoko; Mwakilishi'],
];

describe('what somebody is called at work', () => {
  test.each(TITLES)('is known in %s', (_, titles) => {
    const unknown = titles.split('; ').filter((title) => jobTitleConfidence(title) < 0.5);
    expect(unknown).toEqual([]);
  });

  test.each([
    '导师介绍',
    '感谢老师们',
    '委员会',
    '編集者募集中',
    '감사합니다',
    '事务所',
    'κατάλογος',
    'Διάλογος',
    'Provozní doba',
  ])('is no word or end of a word that says something else: %s', (words) => expect(jobTitleConfidence(words)).toBe(0));

  test.each([
    ['Greek without accents', 'ΓΕΝΙΚΟΣ ΔΙΕΥΘΥΝΤΗΣ'],
    ['Turkish', 'SATIŞ TEMSİLCİSİ'],
    ['Turkish without a dotless ı', 'GENEL MÜDÜR YARDIMCISI'],
    ['Icelandic', 'FRAMKVÆMDASTJÓRI'],
    ['Armenian', 'ԳԼԽԱՎՈՐ ՏՆՕՐԵՆ'],
  ])('is known in capitals: %s', (_, title) => expect(jobTitleConfidence(title)).toBeGreaterThanOrEqual(0.5));

  test('is known with Hebrew’s own sign, and with a plain one', () => {
    expect(jobTitleConfidence('מנכ״ל')).toBeGreaterThanOrEqual(0.5);
    expect(jobTitleConfidence('סמנכ"ל שיווק')).toBeGreaterThanOrEqual(0.5);
  });

  test.each([
    'Cap de Creus',
    'Rais Ahmed',
    'Guro District',
    'Karani Otieno',
    'Matej Župan',
    'บริษัท ตัวแทนจำหน่าย จำกัด',
    'बिमल अधिकारी',
    'Vocal warm-ups',
    'Valve Operators',
  ])('is not %s', (text) => expect(jobTitleConfidence(text)).toBe(0));
});
