/** What a page is called rather than whose it is. */
const PAGE_KIND =
  /^(the )?(contact|contacts|contact(ing)? (us|info|information|details|form)|get in touch|(about|our) ?(us|company|team|story|people|staff)?|home ?(page)?|start(seite)?|welcome|index|untitled.*|team|meet the team|staff|staff directory|leadership|management( team)?|people|speakers|products?|services?|news|blog|events|faqs?|support|help|careers?|jobs|locations?|directions|store|shop|search|impressum|kontakt|über uns|unternehmen|contacto|contatti|accueil|mentions légales|(?:联系|聯絡|联络)(?:我们|我們|方式)|关于我们|關於我們|首页|首頁|公司(?:简介|簡介|概况)|会社(?:概要|案内|情報)|お問い?合わ?せ|アクセス|ホーム|トップページ|회사\s?소개|연락처|문의(?:하기)?|오시는 길|контакты|о компании|главная|контакти|kontakty|o nás|o nas|kapcsolat|rólunk|yhteystiedot|ota yhteyttä|iletişim|hakkımızda|contatti|chi siamo|contactez-nous|qui sommes-nous|nous contacter|contáctenos|quiénes somos|contato|fale conosco|quem somos|(?:l[’']|notre )?[ée]quipe|nos équipes|nuestro equipo|(?:el )?equipo|(?:la )?nostra squadra|il (?:nostro )?team|nossa equipe|a equipe|(?:das |unser |unsere )?(?:team|mitarbeiter|mitarbeiterinnen|ansprechpartner(?:innen)?|ihr(?:e)? ansprechpartner)|ons team|het team|medewerkers|medarbejdere|ansatte|medarbetare|personal|vårt team|vores team|holdet|mød (?:holdet|os)|henkilöstö|henkilökunta|tiimi|zespół|nasz zespół|kadra|zarząd|náš tým|tým|lidé|vedení|csapatunk|munkatársaink|echipa|echipa noastră|ekibimiz|kadromuz|yönetim(?: kurulu)?|наша команда|команда|сотрудники|руководство|співробітники|керівництво|η ομάδα(?: μας)?|ομάδα|επικοινωνία|контакт|контакты|اتصل بنا|تواصل معنا|من نحن|فريق العمل|فريقنا|צור קשר|אודות|הצוות(?: שלנו)?|liên hệ|giới thiệu|đội ngũ|ติดต่อเรา|เกี่ยวกับเรา|hubungi kami|tentang kami|管理团队|管理團隊|团队(?:介绍|成员)?|團隊(?:介紹|成員)?|我们的团队|我們的團隊|领导班子|スタッフ(?:紹介|一覧)?|社員紹介|役員(?:紹介|一覧)|チーム|メンバー|経営陣|임직원(?: 소개)?|구성원|팀 소개|조직도|경영진|찾아오시는 길|mentions legales|aviso legal|nota legale|note legali|informations légales|corpo clínico|contactgegevens|over ons|om oss|om os|kontakta oss|main|menu|locations? (and|&) (contacts?|directions)|customer service|(contact|about) .{0,3}|new page.*|page \d+)$/iu;

/** Words a title or a heading puts before whose page it is. */
const BEFORE =
  /^(?:welcome to|about|contact(?: us)?(?: at)?|contacting|home of|the team at|meet|willkommen bei|über|kontakt(?: zu)?|bienvenue chez|bienvenidos a|benvenuti da)\s+(?:the (?=.*\b(?:company|group|firm)\b))?(?=[\p{Lu}\p{N}])/iu;
const AFTER =
  /\s+(?:(?:company )?logo|home ?page|website|web ?site|official (?:web)?site|startseite|impressum|kontakt|contact(?: us)?|about us)$/iu;

/** Whether a title, a heading or a segment of one says what the page is, not whose. */
export function isPageKind(name: string): boolean {
  return PAGE_KIND.test(name);
}

/** "Welcome to Acme Pumps", "Acme Pumps logo": a company's name without the page's words around it. */
export function withoutPageWords(phrase: string): string {
  return phrase.replace(BEFORE, '').replace(AFTER, '');
}
