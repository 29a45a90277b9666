import { wordPattern } from '../word-pattern';
import { jobTitleConfidence } from './job-titles';
import { isCommonWord } from './not-names';
import { isNamedPractice, isNamedTrade } from './organisation-words';

/**
 * Beginnings of the words job titles are built around, by language. In a signature, where a title is expected, the
 * stem is enough; in running text they would be too many (see `job-titles.ts`).
 */
const STEMS = [
  // English
  String.raw`sales|account manag|manag|direct|head of|chief|officer|engineer|execut|assist|associate|coordinat|co-ordinat|consult|special|analyst|buyer|purchas|procure|supervis|president|partner(?!s)|founder|owner|lead|leader|advis|represent|admin|secretar|account(?:ant|ing|s)|counsel|attorney|architect|design|develop|planner|technic|operator|controller|merchandis|market|operations|logistic|professor|lecturer|research|teacher|doctor|nurse|editor|producer|agent|broker|trainer|coach|intern|trainee|student|scientist|foreman|superintend|dispatch|estimator|inspector|product(?!s)|project|program|category|key account|business develop|customer|client|support|regional|senior|sr\.|junior|jr\.|(?:vp|svp|evp|avp|ceo|cfo|cto|coo|cio|cmo|cpo|cro|ciso|md|gm|hr|it|pm|qa|kam|pdg|dg|daf|drh|dsi|vd|ad|gf|gl)(?!\p{L})|deputy|vice|principal|chair|member|board|treasurer|recruit|talent|people|quality|export|import|finance|financial|legal|technical|commercial|managing|general|freelance|sourcing|supply chain|warehouse|fleet|site manag|office manag|registrar|curator|chef|sommelier|roaster|winemaker|brewer|physician|dentist|pharmac|veterin|prop\.(?!\p{L})|proprietor|trustee|councill|clerk|mayor|pastor|reverend|translator|interpreter|photograph|artist|writer|journalist`,
  // German
  String.raw`leit|geschäfts|inhaber|prokurist|einkäuf|einkauf|verkäuf|verkauf|vertrieb|berat|sachbearbeit|referent|assisten|mitarbeit|ingenieur|dipl\.-ing|techniker|entwickl|kaufmänn|kaufm|kauffrau|disponent|meister|vorstand|vorsitz|gesellschafter|bereich|abteilung|teamleit|projekt|bauleit|betriebs|buchhalt|personal|rechtsanw|steuerberat|architekt|koordinat|beauftragt|gebiets|außendienst|innendienst|aussendienst|kundenb|kundend|sekret|auszubild|werkstudent|praktikant|stellv|fachberat|spezialist|direktor|präsident|planer|konstrukt|pressespre|redakt|dozent|hausverwalt|versand|werkleit|werksleit|logistik|arbeitsvorber|qualitäts`,
  // French
  'direct(?:eur|rice|ion)|responsable|chargée?|cheffe?|gérant|président|représentant|acheteu|commercia|assistant|ingénieur|technicien|consultant|comptab|avocat|notaire|architecte|conseill|vendeu|attaché|secrétaire|fondat|cofondat|associé|administrat|coordinat|délégué|gestionnaire|adjoint|juriste|stagiaire|rédact|développeu|chercheu|maître|maire|proviseur|achats|ventes|service|économe|intendant|régisseur|œnologue|artisan',
  // Spanish
  'gerent|jefe|jefa|encargad|coordinador|asesor|ejecutiv|vendedor|comprador|ingenier|técnic|administrativ|administrador|contador|abogad|arquitect|consultor|analista|asistente|auxiliar|vicepresident|fundador|soci[oa]|propietari|dueñ|titular|representante|especialista|subdirector|delegad|apoderad|agente|profesor|compras|ventas|planificador|licenciad|logística|recursos humanos|responsable|comercial|dirección|mantenimiento|calidad|director|enólog',
  // Portuguese
  'diretor|diretora|coordenador|assistente|engenheir|advogad|arquitet|encarregad|responsável|chefe|gestor|contabilista|sócio|sócia|assessor|líder|estagiári|suprimentos|vendas|comprador|faturamento|financeiro|importação|exportação|atendimento|proprietári|técnico|presidente',
  // Italian
  'direttore|direttrice|responsabile|amministrat|impiegat|addett|capo|consulente|ingegnere|tecnico|architetto|avvocato|geometra|ragionier|commercialista|segretari|socio|socia|venditore|dirigente|referente|collaborat|legale rappresentante|perito|ufficio|acquisti|vendite|amministrazione|titolare|agente|enologo|export',
  // Dutch
  'directeur|inkoper|inkoop|verkoper|verkoop|medewerker|adviseur|hoofd|eigenaar|bestuurder|teamleider|leidinggevende|projectleider|bedrijfsleider|zaakvoerder|accountmanager|vertegenwoordiger|planner|werkvoorbereider|boekhoud|monteur|coördinator|commercieel|beheerder|vennoot|oprichter|calculator|voorzitter|docent|binnendienst|buitendienst|administratie',
  // Polish
  'dyrektor|kierowni|specjalist|prezes|wiceprezes|właściciel|menedżer|menadżer|handlow|przedstawiciel|doradca|asystent|księgow|inżynier|technik|kupiec|zaopatrzeni|koordynator|sekretar|konsultant|prawnik|radca|adwokat|pełnomocnik|członek|wspólnik|zastępca|główn|starsz|młodsz|mistrz|spedytor|logistyk|analityk|dział|zakup|sprzedaż|opiekun',
  // Swedish, Danish, Norwegian, Finnish
  'direktör|säljare|säljchef|ansvarig|inköp|inköpare|ägare|handläggare|upphandl|koordinator|utvecklare|rådgivare|ekonom|samordnare|tekniker|ordförande|mäklare|delägare|kundtjänst|försäljning|verkställande|direktør|sælger|indkøb|indehaver|ejer|konsulent|rådgiver|medarbejder|formand|bogholder|salg|selger|innkjøp|saksbehandler|daglig|medarbeider|styreleder|eier|toimitusjohtaja|johtaja|päällikkö|myynti|myyjä|osto|ostaja|asiantuntija|insinööri|yrittäjä|omistaja|koordinaattori|suunnittelija|edustaja|vastaava|sihteeri|hankin|projekti|tuotanto|talous|konsultti|lakimies',
  // Turkish
  'müdür|yönetici|uzman|sorumlu|mühendis|temsilci|danışman|başkan|asistan|şef|direktör|koordinatör|satın ?alma|satış|pazarlama|muhasebe|teknisyen|genel|kurucu|ortak|sahibi|avukat|mimar|operatör|eleman|lider|tekniker|yetkili|ihracat|ithalat|lojistik',
  // Czech and Slovak
  'ředitel|vedoucí|manaž|obchodní|zástupce|referent|nákup|technik|specialist|jednatel|majitel|asistent|účetní|projektant|konstruktér|inženýr|poradce|konzultant|koordinátor|předseda|mistr|technolog|vývojář|prodej|správce|riaditeľ|vedúc|obchodný|zástupca|konateľ|majiteľ|účtovn',
  // Hungarian and Romanian
  'igazgató|vezető|ügyvezető|menedzser|értékesít|beszerz|asszisztens|mérnök|tanácsadó|képviselő|munkatárs|tulajdonos|könyvelő|titkár|szakértő|șef|responsabil|inginer|consilier|economist|reprezentant|achizi|vânz|coordonator',
  // Russian and Ukrainian
  String.raw`директор|менеджер|руководител|начальник|специалист|инженер|логист|бухгалтер|экономист|юрист|технолог|снабжен|закуп|продаж|консультант|представител|заместител|зам\.|помощник|ассистент|секретар|координатор|аналитик|президент|владелец|основатель|учредител|партн[её]р|архитектор|оператор|мастер(?!ск)|прораб|диспетчер|эксперт|агент|администратор|ведущ|старш|главн|коммерческ|генеральн|исполнительн|отдел|техническ|керівник|фахівець|спеціаліст|інженер|заступник|власник|засновник|голова|адвокат|конструктор|проектировщик|дизайнер|разработчик|кладовщик|экспедитор`,
  // Greek, Hebrew, Arabic and Persian
  'διευθυντ|υπεύθυν|προϊστάμεν|σύμβουλ|μηχανικ|πωλητ|λογιστ|ιδιοκτ|πρόεδρ|στέλεχος|αγορ|πωλήσε|γραμματέ|מנהל|מנכ|סמנכ|סגן|ראש|מהנדס|יועצ?|עוזר|מזכיר|עורך|רכז|אחראי|נציג|סוכן|בעלים|מייסד|שותף|רכש|מכירות|שיווק|(?:ال)?(?:مدير|رئيس|مسؤول|مسئول|مهندس|محاسب|مندوب|منسق|مشرف|مساعد|مستشار|[أا]خصائي|ممثل|سكرتير|نائب|شريك|مؤسس|صاحب|موظف|خبير|محامي|وكيل|مبيعات|مشتريات|تسويق)|کارشناس|مدیر',
  // Vietnamese, Thai, Indonesian, Hindi
  'giám đốc|trưởng|nhân viên|phó|chuyên viên|quản lý|kế toán|ผู้จัดการ|กรรมการ|พนักงาน|หัวหน้า|direktur|manajer|kepala|प्रबंधक|निदेशक',
];
const STEM = wordPattern(String.raw`(?<![\p{L}\p{N}\p{M}])(?:${STEMS.join('|')})`);
/** Ends of German, Dutch, Nordic and Finnish compounds. */
const COMPOUND =
  /\p{L}{3,}(?:leit(?:er(?:in)?|ung)|berater(?:in)?|manager(?:in)?|techniker(?:in)?|ingenieur(?:in)?|entwickler(?:in)?|verkäufer(?:in)?|einkäufer(?:in)?|vertreter(?:in)?|bearbeiter(?:in)?|referent(?:in)?|assisten(?:t|tin|z)|kaufmann|kauffrau|meister(?:in)?|betreuer(?:in)?|planer(?:in)?|designer(?:in)?|gestalter(?:in)?|grafiker(?:in)?|redakteur(?:in)?|architekt(?:in)?|fotograf(?:in)?|therapeut(?:in)?|trainer(?:in)?|pädagog(?:e|in)|wissenschaftler(?:in)?|händler(?:in)?|makler(?:in)?|prüfer(?:in)?|anwalt|anwältin|lehrer(?:in)?|arzt|ärztin|pfleger(?:in)?|inhaber(?:in)?|verwalter(?:in)?|lektor(?:in)?|spezialist(?:in)?|mitarbeiter(?:in)?|beauftragter?|chef|sjef|direktör|direktør|säljare|sælger|selger|ansvarig|leder|ledare|konsult|konsulent|ingenjör|ingeniør|päällikkö|johtaja|asiantuntija|insinööri|suunnittelija|edustaja|myyjä|arkitekt|leider|ontwerper|begeleider|adviseur|medewerker|directeur|inkoper|verkoper)(?!\p{L})/iu;
const EAST_ASIAN_TITLE =
  /(?:总经理|總經理|经理|經理|总监|總監|主管|总裁|總裁|董事|主任|工程师|工程師|专员|專員|助理|顾问|顧問|创始人|創辦人|创办人|合伙人|合夥人|首席|代表|业务|業務|采购|採購|部长|部長|科长|科長|处长|處長|局长|局長|组长|組長|班长|队长|店长|店長|厂长|廠長|院长|院長|所长|所長|校长|会长|会長|會長|秘书|秘書|会计|會計|出纳|律师|律師|教授|讲师|講師|导师|研究员|研究員|老师|医生|负责人|負責人|老板|老闆|股东|书记|站长|站長|馆长|園长|园长|仓管|库管|跟单|文员|客服|销售|銷售|商务|支持|运营|策划|设计师|設計師|分析师|架构师|培训师|培訓師|执行官|執行長|財務長|技術長|營運長|副理|協理|襄理|特助|经办|經辦|承辦人|产品|开发|社長|取締役|専務|常務|次長|課長|課长|係長|主査|主事|室長|工場長|支店長|支社長|本部長|理事|担当|営業|店主|支配人|女将|園長|塾長|館長|オーナー|マネージャー|マネジャー|リーダー|ディレクター|エンジニア|コンサルタント|デザイナー|プロデューサー|スタッフ|アシスタント|チーフ|執行役員|弁護士|税理士|部門長|大使|(?:グループ|チーム|ユニット|エリア|ブロック|セクション|センター|ライン)長|イラストレーター|カメラマン|フォトグラファー|ライター$|プログラマ|アナリスト|セールス|アドバイザー|プランナー|コーディネーター|コーディネータ|トレーナー|インストラクター|バイヤー|オペレーター|プレジデント|アーティスト|スタイリスト|ソムリエ|シェフ|パティシエ|キュレーター|エディター|リサーチャー|ストラテジスト|スペシャリスト|マーケター|カウンセラー|パートナー$|ファウンダー|エージェント$|コーチ$|テクニシャン|アーキテクト|サイエンティスト|セラピスト|建築家|写真家|翻訳者|通訳|編集者|記者|作家|画家|陶芸家|農家|杜氏|住職|料理長|料理人|職人|代表者|世話人|事務長|事務局長|師長|看護師|薬剤師|保育士|会計士|司法書士|行政書士|社労士|판매|대표(?:이사)?|사장|전무|상무|이사|부장|차장|과장|대리|주임|사원|팀장|실장|본부장|센터장|소장|원장|교수|연구원|선임|책임|수석|매니저|담당|변호사|회계사|엔지니어|디자이너|개발자|컨설턴트|파트장|그룹장|지점장|점장|총괄|MD$|PM$)/u;
const EAST_ASIAN_DEPARTMENT =
  /(?:部|部门|部門|科|处|處|中心|组|組|室|课|課|係|グループ|チーム|事業部|本部|営業所|支店|支社|センター|팀|부|실|본부|센터|그룹|파트|사업부|事业部|市场|人事|财务|財務|行政|研发|技术)$/u;
const DEPARTMENT = wordPattern(
  String.raw`(?<![\p{L}])(?:sales|marketing|procurement|purchasing|customer (?:service|care|success|support)|after ?sales|service|support|operations|logistics|engineering|finance|accounts(?: payable| receivable)?|accounting|human resources|hr|it|r&d|research|legal|quality|production|export|import|technical|administration|dispatch|shipping|reception|front desk|back office|department|dept\.?|division|team|unit|einkauf|vertrieb|verkauf|buchhaltung|personal(?:abteilung|wesen)?|innendienst|außendienst|aussendienst|versand|entwicklung|konstruktion|produktion|qualitätssicherung|kundenservice|kundendienst|technik|sekretariat|geschäftsleitung|geschäftsführung|finanzen|controlling|disposition|abteilung|arbeitsgruppe|fachgruppe|fachbereich|sachgebiet|referat|achats|ventes|comptabilité|direction|ressources humaines|pôle|département|compras|ventas|departamento|depto\.?|área|administración|contabilidad|dirección|atención al cliente|suprimentos|vendas|financeiro|faturamento|setor|ufficio|servizio|settore|reparto|acquisti|vendite|contabilità|spedizioni|segreteria|servizio clienti|direzione|inkoop|verkoop|afdeling|binnendienst|klantenservice|dział|biuro obsługi|zakupy|sprzedaż|księgowość|отдел|департамент|служба|управление|відділ|inköp|försäljning|kundservice|indkøb|salg|innkjøp|myynti|osto|departmanı|birimi|bölümü|oddělení|nákup|obchodní oddělení|osztály|τμήμα|מחלקת|قسم|إدارة|ادارة|ฝ่าย|phòng)(?![\p{L}])`,
);

/** Fields of work that are titles by themselves and, before a word for an office, its. */
const EAST_ASIAN_FIELD =
  /业务|業務|采购|採購|客服|销售|銷售|商务|支持|运营|營運|策划|产品|开发|会计|會計|営業|판매|대리(?=점)/gu;

/** Where an office stands, not what is done there. */
const BRANCH = /(?:営業所|支店|支社|本社|本店|工場|事業所|出張所|分公司|办事处|辦事處|지점|지사|공장)$/u;

const ONLY_LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}]+$/u;

/** Words of fields of work, which companies are called by as well as titles, as the last of a name. */
const FIELD =
  /^\p{L}\S*\s(?:logisti\p{L}*|technik|service[s]?|marketing|design|vertrieb|handel|export|import|support|projekt\p{L}*|produ[ck]t\p{L}*|personal|market|finance|commercial|operations)$/iu;

/** How sure it is (0 to 1) that a stretch of a signature is a job title. */
export function roleConfidence(text: string): number {
  if (text.length < 2 || text.length > 110 || /\d{3}|@|https?:/.test(text)) return 0;
  if (BRANCH.test(text)) return 0;
  if (EAST_ASIAN_TITLE.test(text) && /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) {
    // "営業部", "采购中心": what an office does tells of nobody's title.
    const office = EAST_ASIAN_DEPARTMENT.test(text) && !EAST_ASIAN_TITLE.test(text.replace(EAST_ASIAN_FIELD, ' '));
    return text.length <= 40 ? (office ? 0.3 : 0.85) : 0;
  }
  const words = text.split(/\s+/).length;
  if (words > 12 || /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}|[!?]$/u.test(text)) return 0;
  const known = ONLY_LATIN.test(text) ? jobTitleConfidence(text) : 0;
  if (isNamedTrade(text) || isNamedPractice(text)) return 0.35;
  if (COMPOUND.test(text)) return Math.max(known, 0.8);
  if (STEM.test(text)) return Math.max(known, FIELD.test(text) ? 0.45 : words <= 7 ? 0.7 : 0.5);
  return known;
}

/** How sure it is (0 to 1) that a stretch of a signature names a department. */
export function departmentConfidence(text: string): number {
  if (text.length > 80) return 0;
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(text))
    return !BRANCH.test(text) && EAST_ASIAN_DEPARTMENT.test(text.replace(/\s/g, '')) ? 0.7 : 0;
  const words = text.split(/\s+/);
  if (words.length > 7 || !DEPARTMENT.test(text)) return 0;
  // "Corporate Sales" is an office, "Quistmark Logistics" a company.
  const plain = words.every((word) => {
    const bare = word.replace(/[^\p{L}\p{M}&]/gu, '');
    return bare.length <= 3 || isCommonWord(bare) || DEPARTMENT.test(bare) || STEM.test(bare);
  });
  return plain ? 0.6 : 0.3;
}
