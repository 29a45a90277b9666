import { wordPattern } from '../word-pattern';

/** What a page is called rather than whose it is. */
const PAGE_KIND = wordPattern(
  String.raw`^(the )?(contact|contacts|contact(ing)? (us|info|information|details|form)|get in touch|(about|our) ?(us|company|team|story|people|staff)?|home ?(page)?|start(seite)?|welcome|index|untitled.*|team|meet the team|staff|staff directory|leadership|management( team)?|people|speakers|products?|services?|news|blog|events|faqs?|support|help|careers?|jobs|locations?|directions|store|shop|search|impressum|kontakt|über uns|unternehmen|contacto|contatti|accueil|mentions légales|(?:联系|聯絡|联络)(?:我们|我們|方式)|关于我们|關於我們|首页|首頁|公司(?:简介|簡介|概况)|会社(?:概要|案内|情報)|お問い?合わ?せ|アクセス|ホーム|トップページ|회사\s?소개|(?:\S{2,6}\s)?연락처|문의(?:하기)?|오시는 길|контакты|о компании|главная|контакти|kontakty|o nás|o nas|kapcsolat|rólunk|yhteystiedot|ota yhteyttä|iletişim|hakkımızda|chi siamo|contactez-nous|qui sommes-nous|nous contacter|contáctenos|quiénes somos|contato|fale conosco|quem somos|(?:l[’']|notre )?[ée]quipe|nos équipes|nuestro equipo|(?:el )?equipo|(?:la )?nostra squadra|il (?:nostro )?team|nossa equipe|a equipe|(?:das |unser |unsere )?(?:team|mitarbeiter|mitarbeiterinnen|ansprechpartner(?:innen)?|ihr(?:e)? ansprechpartner)|ons team|het team|medewerkers|medarbejdere|ansatte|medarbetare|personal|vårt team|vores team|holdet|mød (?:holdet|os)|henkilöstö|henkilökunta|tiimi|zespół|nasz zespół|kadra|zarząd|náš tým|tým|lidé|vedení|csapatunk|munkatársaink|echipa|echipa noastră|ekibimiz|kadromuz|yönetim(?: kurulu)?|наша команда|команда|сотрудники|руководство|співробітники|керівництво|η ομάδα(?: μας)?|ομάδα|επικοινωνία|контакт|اتصل بنا|تواصل معنا|من نحن|فريق العمل|فريقنا|צור קשר|אודות|הצוות(?: שלנו)?|liên hệ|giới thiệu|đội ngũ|ติดต่อเรา|เกี่ยวกับเรา|hubungi kami|tentang kami|管理团队|管理團隊|团队(?:介绍|成员)?|團隊(?:介紹|成員)?|我们的团队|我們的團隊|领导班子|スタッフ(?:紹介|一覧)?|社員紹介|役員(?:紹介|一覧)|チーム|メンバー|経営陣|임직원(?: 소개)?|구성원|팀 소개|조직도|경영진|찾아오시는 길|mentions legales|aviso legal|nota legale|note legali|informations légales|corpo clínico|contactgegevens|over ons|om oss|om os|kontakta oss|(?:our |find an? )?(?:attorneys|lawyers|agents|brokers|advis[oe]rs|professionals|faculty|physicians|doctors|providers|stores?|officers|trustees|board of directors|instructors)|store locator|press(?: releases?)?|vacancies|directory|(?:unsere )?(?:anwälte|rechtsanwälte|ärzte|berater|filialen|standorte|referenten|referentinnen und referenten)|karriere|stellenangebote|anfahrt|nos (?:avocats|agences|conseillers|magasins|bureaux)|actualités|recrutement|delegaciones|contacto y delegaciones|sucursales|tiendas|noticias|equipe comercial|unidades|lojas|notícias|i professionisti|punti vendita|negozi|sedi|notizie|aktualności|oddziały|sklepy|nasi (?:specjaliści|lekarze|doradcy)|şubeler(?:imiz)?|mağazalar(?:ımız)?|bayiler(?:imiz)?|haberler|новости|магазины|филиалы|вакансии|преподаватели|врачи|наши (?:сотрудники|специалисты|врачи)|교수\s?(?:소개|진)|학과\s?소개|직원\s?(?:소개|안내)|의료진(?:\s?소개)?|연구진|매장\s?(?:안내|찾기)|지점\s?안내|공지사항|教員(?:紹介|一覧)|医師紹介|(?:講者|讲者|嘉宾|嘉賓)(?:陣容|阵容|介紹|介绍|資訊)?|登壇者(?:紹介|一覧)?|講師(?:陣容|紹介|一覧)|弁護士(?:紹介|一覧)|店舗(?:案内|一覧|情報)|(?:事業所|営業所|拠点)(?:案内|一覧|情報)?|採用情報|お知らせ|ニュース|製品情報|代表挨拶|师资(?:队伍|力量)|教师队伍|专家(?:团队|介绍)|律师团队|律師團隊|律師介紹|销售网络|營業據點|服務據點|门店(?:查询|信息)|门市(?:查询|信息)|新闻(?:中心|资讯|动态)|最新消息|产品(?:中心|展示)|產品(?:中心|資訊|介紹)|人才招聘|企业(?:简介|文化)|在线留言|board|committee|vorstand|vorstandschaft|comité|bureau|conseil d[’']administration|junta directiva|consiglio direttivo|diretoria|bestuur|styrelsen|bestyrelsen?|styret|hallitus|výbor|představenstvo|vezetőség|правление|правління|unser vorstand|cuadro médico|équipe médicale|equipo médico|équipe soignante|programme?|programm|programma|programa|ohjelma|speakers and programme|privacy policy|datenschutz(?:erklärung)?|politique de confidentialité|política de privacidade?|imprint|legal notice|colofon|main|menu|locations? (and|&) (contacts?|directions)|customer service|(contact|about) .{0,3}|new page.*|page \d+)$`,
);

/** Words a title or a heading puts before whose page it is. */
const BEFORE = wordPattern(
  String.raw`^(?:welcome to|about|contact(?: us)?(?: at)?|contacting|home of|the team at|meet|willkommen bei|über|kontakt(?: zu)?|bienvenue chez|bienvenidos a|benvenuti da)\s+(?:the (?=.*\b(?:company|group|firm)\b))?(?=[\p{Lu}\p{N}])`,
);
const AFTER = wordPattern(
  String.raw`\s+(?:(?:company )?logo|home ?page|website|web ?site|official (?:web)?site|startseite|impressum|kontakt|contact(?: us)?|about us)$`,
);

/** Whether a title, a heading or a segment of one says what the page is, not whose. */
export function isPageKind(name: string): boolean {
  return PAGE_KIND.test(name);
}

/** "Welcome to Acme Pumps", "Acme Pumps logo": a company's name without the page's words around it. */
export function withoutPageWords(phrase: string): string {
  const begun = phrase.replace(BEFORE.of(phrase), '');
  return begun.replace(AFTER.of(begun), '');
}
