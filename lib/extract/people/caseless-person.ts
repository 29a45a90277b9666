import { jobTitleConfidence } from '../vocabulary/job-titles';
import { wordPattern } from '../word-pattern';

/** Letters of scripts that have no capitals, or use none, and part words with spaces: Hebrew, Arabic, Georgian, of India, Thai. */
const CASELESS = wordPattern(
  String.raw`^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Georgian}\p{Script=Thai}\p{M}\s.'’״׳"-]+$`,
  'u',
);

/** What is said before a name there: "السيد", "الأستاذة", "ד"ר", "श्री", "คุณ". */
const ADDRESS =
  /^(?:ال)?(?:سيدة?|[أا]ستاذة?|دكتورة?|مهندسة?|شيخ|آنسة)\s+|^[دمأ]\.\s?|^(?:מר|גב['׳]?|אינג['׳]|רו"ח|רו״ח|גברת|ד"ר|ד״ר|פרופ['׳]?|עו"ד|עו״ד)\s+|^(?:श्री\.?|श्रीमती|श्रीमान|सुश्री|कुमारी|डॉ\.?|प्रो\.?|एड\.|अधि\.|इंजी\.|पं\.|মোঃ|জনাব|বেগম|মিসেস|ডাঃ|ডা\.|ড\.|অধ্যাপক|প্রফেসর|திரு\.?|திருமதி\.?|செல்வி\.?|முனைவர்|டாக்டர்|శ్రీ|శ్రీమతి|డా\.?|డాక్టర్|ბატონი|ქალბატონი|ბ-ნი|ქ-ნი|آقای|خانم|جناب|دکتر|مهندس|استاد|محترمہ|مسٹر|مسز|ڈاکٹر|پروفیسر|انجینئر)\s+|^(?:(?:ผศ|รศ|ศ)\.\s?)?(?:นางสาว|นาง|นาย|น\.ส\.|คุณ|ดร\.|ผศ\.|รศ\.|ทพ\.|นพ\.|พญ\.)\s?(?=[\u0e01-\u0e2e\u0e40-\u0e44])/u;

/** Given names common in Arabic, Persian, Urdu, Hebrew, Hindi and Thai use. */
const GIVEN = new Set(
  `محمد أحمد احمد محمود علي حسن حسين عمر عثمان خالد سعيد سعد سالم سلمان سلطان سليمان يوسف ابراهيم إبراهيم اسماعيل إسماعيل عبدالله عبدالرحمن عبدالعزيز عبدالملك عبد فهد فيصل فارس فواز نايف ناصر نواف ماجد مازن محسن مروان مصطفى منصور موسى هاني هشام هيثم وائل وليد ياسر ياسين يحيى زياد زيد رامي راشد رائد رضا سامر سامي سمير شادي شريف صالح صلاح ضياء طارق طلال عادل عامر عباس عدنان عصام عماد غسان فؤاد فادي قاسم كريم كمال لؤي مشعل بندر تركي بدر بلال بسام أنس أيمن أمين أسامة أشرف إياد إيهاب جابر جاسم جمال حاتم حازم حامد حسام حمد حمدان حمزة مريم فاطمة عائشة خديجة نورة نور نادية ندى نجلاء هند هدى هبة هالة ليلى لينا لمى لبنى منى مها ميس سارة سلمى سميرة سمية سعاد رانيا ريم رنا رشا رباب دينا دانا دلال جميلة أمل أميرة آمنة إيمان أسماء عبير غادة شيماء زينب زهراء ياسمين وفاء رضوان شيرين حنان رغد علیرضا مهدی رضا امیر حسن زهرا
דוד משה יוסף יעקב אברהם יצחק שלמה דניאל מיכאל אורי אורן אייל אילן איתן אלון אמיר אריאל אסף בני ברק גיא גיל גל גלעד דן דורון הראל זאב חיים חנן טל יאיר יואב יובל יונתן יניב ירון ליאור מאיר מתן נדב נועם ניר עודד עומר עוז עידו עידן עמית עמיר ערן צבי רון רונן רועי רמי שי שחר שמעון שרון תומר אביב אבי אביגיל איילת אילנה אסתר ברכה גלית דבורה דינה דנה הדס הילה ורד חנה טלי יהודית יעל כרמית לאה ליאת לימור מאיה מיכל מירב מירי מרים נועה נורית ענת עדי עינת ענבל רבקה רוני רות רחל רינה שירה שלומית שרה תמר תמרה
איתמר אלעד אלי אליהו אליעזר אמנון אפרים אריה ארז אבנר אביתר אביעד אהוד אהרון אוהד אופיר אורית בועז בנימין ברוך גבריאל גדי גדעון דביר חגי ידידיה יגאל יהודה יוחנן ינון ישי מאור מנחם מרדכי נחום ניסים נמרוד נתן נתנאל עזרא עמוס עמנואל פנחס צחי קובי רז רפאל שאול שגיא שלומי שמואל שמשון תמיר אורלי אורנה אפרת בתיה גליה דפנה חגית לילך מורן מיה נגה נטע נעמה נעמי סיגל סיון עידית עליזה עפרה פנינה רויטל רונית רחלי שגית שושנה שולמית שרית תהילה
अजय अमित अनिल अनीता अरुण आनंद अंजलि अशोक दीपक गीता गौरव हरि कविता किरण मनोज महेश मीना मोहन मुकेश नेहा नीरज पूजा प्रकाश प्रिया राहुल राजेश राजीव राकेश रमेश रवि रेखा रोहित संजय संदीप सीमा सुनील सुनीता सुरेश विजय विकास विनोद
สมชาย สมศักดิ์ สมหญิง สุชาติ ประเสริฐ วิชัย ธนพล ณัฐพล กิตติ พิมพ์ใจ นภา สุดา วราภรณ์ ศิริพร อรทัย`.split(/\s+/),
);

/** Words of companies, pages and places there: what holds one is no name. */
const WORDS =
  /(?:^|\s)(?:و?(?:ال|لل)?(?:شركة|مؤسسة|مجموعة|مصنع|بنك|جامعة|مكتب|مستشفى|معهد|وزارة|مركز|متجر|دار|عن|من|في|إلى|على|مع|هاتف|فاكس|جوال|بريد|إلكتروني|موقع|عنوان|شارع|طريق|مدينة|المملكة|دولة|رئيسية?|منتجات|خدمات|أخبار|اتصل|تواصل|حقوق|محفوظة|جميع|المزيد|قسم|إدارة|فريق|نبذة|سياسة|شروط|واتساب)|חברת|קבוצת|בע"מ|בע״מ|משרד|אוניברסיטת|עיריית|צור|קשר|אודות|דף|הבית|מוצרים|שירותים|טלפון|פקס|נייד|כתובת|רחוב|דוא"ל|דוא״ל|כל|הזכויות|שמורות|עוד|צוות|הצוות|מחלקת|שעות|פתיחה|شرکت|موسسه|مؤسسه|گروه|دانشگاه|بیمارستان|فروشگاه|تماس|درباره|تلفن|آدرس|نشانی|دفتر|کمپنی|ادارہ|رابطہ|فون|ہمارے|के|का|की|में|और|से|पर|हमारे|हमारी|मुख्य|संपर्क|पता|फोन|मोबाइल|दूरभाष|कार्यालय|मंडल|संघ|समिति|संस्था|कंपनी|विद्यालय|विश्वविद्यालय|बैंक|लिमिटेड|सेवा|समाचार|आहे|आणि|व|এবং|ও|আমাদের|যোগাযোগ|ঠিকানা|ফোন|কোম্পানি|লিমিটেড|সমিতি|প্রতিষ্ঠান|বিশ্ববিদ্যালয়|ব্যাংক|மற்றும்|எங்கள்|தொடர்பு|முகவரி|நிறுவனம்|வங்கி|பள்ளி|మరియు|మా|సంప్రదించండి|చిరునామా|కంపెనీ|బ్యాంక్|და|ჩვენი|ჩვენ|კომპანია|შპს|მისამართი|ტელეფონი|კონტაქტი|ბანკი|უნივერსიტეტი|ბრენდი)(?=\s|$)/u;

/** What somebody is called, between the parts of a name. */
const NICKNAME = /(?<=\p{L})\s[("“](?!\p{Script=Latin})\p{Lo}+[)"”]\s(?=\p{L})/u;

function withoutNickname(text: string): string {
  return text.includes('(') || text.includes('"') || text.includes('“') ? text.replace(NICKNAME, ' ') : text;
}

/** Whether a phrase is written in a script without capitals whose words are parted by spaces. */
export function isCaseless(text: string): boolean {
  return CASELESS.test(withoutNickname(text));
}

/** How sure it is (0 to 1) that a phrase in such a script is a person's name, as `personNameConfidence` says: it takes a known given name or a word of address. */
export function caselessNameConfidence(text: string): number {
  const name = withoutNickname(text);
  const bare = name.replace(ADDRESS, '');
  const addressed = bare !== name;
  if (!hasForm(bare, addressed ? 1 : 2)) return 0;
  return GIVEN.has(bare.split(/\s+/, 1)[0] ?? '') ? 0.75 : addressed ? 0.7 : 0;
}

/**
 * Whether a phrase may be a name in such a script. Without capitals nearly any two words may: only what stands around
 * them tells, as the head of their column or an office right under them.
 */
export function mayBeCaselessName(text: string): boolean {
  return text.length <= 50 && isCaseless(text) && hasForm(withoutNickname(text).replace(ADDRESS, ''), 2);
}

function hasForm(bare: string, least: number): boolean {
  const words = bare.split(/\s+/).filter((word) => word !== '');
  if (words.length > 5 || words.length < least || WORDS.test(bare) || jobTitleConfidence(bare) > 0) return false;
  return words.every((word) => word.replace(/\P{L}/gu, '').length >= 2);
}
