import { JAPANESE_SURNAMES } from '../../contacts/names/surnames-ja';
import { SURNAMES } from '../../contacts/names/surnames-zh';
import { wordPattern } from '../word-pattern';
import { jobTitleConfidence } from './job-titles';
import { companiesIn, hasLegalForm } from './legal-forms';
import { isCommonWord } from './not-names';

/** Words companies, offices and schools are called by, by language; they tell a company's name without a legal form. */
const WORDS = [
  String.raw`group|holdings?|industries|international|solutions|systems|technolog(?:y|ies)|services|consult(?:ing|ants|ancy)|partners|associates|studios?|agency|bank|university|college|institute|school|academy|hospital|clinic|foundation|association|society|consortium|collaborative|alliance|federation|commission|embassy|consulate|theatre|orchestra|galler(?:y|ies)|collective|guild|parish|diocese|council|ministry|authority|co-?operative|enterprises?|logistics|trading|traders|foods?|labs?|laborator(?:y|ies)|pharma(?:ceuticals)?|constructions?|builders|architects|sons|bros\.?|brothers|works|media|capital|ventures|insurance|hotels?|resort|restaurant|airlines|motors|supply|supplies|manufacturing|mfg|products|instruments|machinery|tools|packaging|plastics|steel|metals?|textiles?|exports?|imports?|electronics|electric(?:al)?|energy|power|software|networks?|telecom|freight|shipping|cargo|realty|properties|press|publishing|brewing|brewery|winery|vineyards?|farms?|baker(?:y|ies)|coffee|roasters|outfitters|furniture|interiors|dental|medical|health(?:care)?|biotech|robotics|automation|dynamics|global|worldwide|overseas|club|museum|library|church|cafe|workshop|hub|lab|city of|county of|town of|borough|department of|office of`,
  // Clubs
  '(?:foot|hand|base|basket)ball|fussball|fußball|futsal|voetbal|football club|rugby|tennis|badminton|volley(?:ball)?|cricket|hockey|judo|karate|a[iï]kido|taekwondo|athlétisme|atletica|atletismo|natation|escalade|pétanque|gymnastique|rowing|aviron|esgrima|escrime|yoga',
  // Trades
  'roofing|plumbing|joinery|carpentry|landscap(?:ing|es)|haulage|scaffolding|groundworks|glazing|paving|fencing|ironworks?|metalworks?|woodworks?|millworks?|excavating|trucking|towing|nurser(?:y|ies)|florists?|jewell?ers|butchers|distiller(?:y|s)|cidery|creamery|dairy|orchards?|ranch|stables|veterinary|pharmacy|opticians|salon|daycare|hospice|ministries|solicitors|barristers|chambers|law (?:firm|group|offices?)|accountants|realtors|lettings|printing|printers|photography|foundry|lumber|timber|sawmills?|yachts|marina|aviation|aerospace|cycles|motorsports|tyres|plant hire|tool hire|waterworks|upholstery|masonry',
  String.raw`\p{L}{3,}(?:erei|mühle|hütte|zentrum|anstalt|laden|dienst)|gaststätte|wirtshaus|fotografie|weinbau|obsthof|hofladen|fuhrunternehmen|pflegeheim|feuerwehr|pfarramt|kirchengemeinde|volkshochschule|theater|museum`,
  String.raw`\p{L}{4,}erie|charpente|maçonnerie|couverture|pépinières?|scierie|pharmacie|étude notariale|compagnie|ferme|vignobles?|auberge|traiteur|théâtre|musée|médiathèque|paroisse|ecole`,
  'panadería|carnicería|carpintería|pastelería|librería|peluquería|floristería|lavandería|cervecería|quesería|fundición|imprenta|gestoría|asesoría|notaría|granja|finca|hacienda|viñedos|almazara|cerámicas|muebles|maderas|aceros|hierros|plásticos|textiles|calzados|confecciones|suministros|recambios|excavaciones|reformas|academia|residencia|farmacia|óptica|restaurante|mesón|hostal|cafetería|museo|teatro|parroquia|taberna|fotografía',
  'padaria|carpintaria|serralharia|marcenaria|confecções|calçados|madeireira|auto ?peças|farmácia|pousada|quinta|adega|herdade|têxteis|embalagens|usinagem|ferramentas|colégio|paróquia|museu',
  'panificio|falegnameria|carpenteria|autofficina|farmacia|ristorante|trattoria|agriturismo|vetreria|torneria|fonderia|tessitura|conceria|macelleria|taverna|osteria|fotografia|cartiera|vivai(?:o)?|frantoio|liceo|parrocchia|consorzio',
  String.raw`\p{L}{3,}(?:erij|bedrijf|praktijk|school|winkel)|waterschap|provincie|apotheek|hoveniers|kaasmakerij|museum`,
  'pracownia|drukarnia|stolarnia|cukiernia|apteka|przychodnia|gabinet|warsztat|sklep|restauracja|browar|gospodarstwo|tartak|huta|gmina|starostwo|liceum|szkoła|przedszkole|instytut|muzeum|teatr|biblioteka|parafia|spółdzielnia',
  String.raw`\p{L}{3,}(?:árna|ctví|řství)|knihtisk|stavebniny|ordinace|restaurace|farma|mlýn|nakladatelství|galerie|divadlo|spolek|gymnázium|úřad|magistrát|nadace|autoservis|ateliér`,
  String.raw`\p{L}{4,}eri(?:et)?|förening(?:en)?|\p{L}{3,}(?:klubb(?:en)?|sällskap(?:et)?|kören?|idrettslag|lauget)|klubb|idrottsförening|idrettslag|seura|kerho|kyrka|skola|sjukhus|hotell|restaurang|åkeri|leipomo|konepaja|kirjapaino|apteekki|koulu|kunta|seurakunta|hotelli|ravintola`,
  'мастерская|пекарня|кондитерская|типография|аптека|клиника|школа|гимназия|магазин|салон|ателье|ресторан|кафе|гостиница|ферма|хозяйство|кфх|музей|театр|библиотека|администрация|министерство|управляющая компания|концерн|корпорация|альянс',
  'fırın|eczane(?:si)?|lokanta(?:sı)?|otel(?:i)?|restoran|pastane(?:si)?|çiftliği|hırdavat|yapı|emlak|sigorta|kırtasiye|oto|demir|çelik|tarım|hastanesi|okulu|lisesi|koleji|vakfı|derneği|odası|kulübü',
  String.raw`werke?|gruppe|stadtwerke|verein|verband|hochschule|universität|uni|kanzlei|praxis|apotheke|bäckerei|gasthof|gasthaus|handwerk|handel|großhandel|spedition|verlag|stiftung|stadt|gemeinde|landkreis|landratsamt|institut|klinik|klinikum|krankenhaus|autohaus|ingenieurbüro|planungsbüro|architekturbüro|steuerbüro|gebr\.?|gebrüder|söhne|manufaktur|werkstatt|schreinerei|tischlerei|druckerei|brauerei|weingut|sägewerk|gymnasium|logistik|technik|sanitär|elektro|haustechnik|immobilien|beratung|agentur|reisen|\p{L}{3,}büro|\p{L}{3,}(?:werke?|bau|technik|gruppe|handel|verlag|verband|verein|kontor|haus|hof|büro|bank|kasse|schule|klinik|brauerei|schmiede|stiftung)`,
  'yayasan|koperasi|perusahaan|toko|universitas|sekolah|rumah sakit|dinas|balai|lembaga|perkumpulan|persatuan|kementerian',
  'agentur|agencia|agência|agenzia|agencja|agentura|ügynökség|агентство|агенція|ajansı|byrå|bureau|toimisto|groupe|société|établissements|ets|cabinet|photographie|mairie|communauté|commune|université|école|lycée|collège|hôpital|clinique|maison|ateliers?|boulangerie|domaine|château|cave|transports|ville de|conseil|ministère|fédération|coopérative|syndicat|éditions|laboratoires?|imprimerie|garage|menuiserie|agence|chambre|centre hospitalier',
  String.raw`grupo|industrias?|distribuciones|distribuidora|construcciones|constructora|transportes|universidad|ayuntamiento|clínica|colegio|asociación|fundación|cooperativa|bodegas?|viveros|talleres|estudio|despacho|hermanos|hnos\.?|consultores|asesores|ministerio|editorial|laboratorios|agrícola|frigorífico|comercializadora|importadora|exportadora|almacenes|ferretería|hotel|inmobiliaria|soluciones|servicios|sistemas|cámara`,
  'indústrias?|comércio|construtora|transportadora|universidade|prefeitura|câmara|associação|escritório|advogados|engenharia|consultoria|metalúrgica|irmãos|soluções|serviços|vinícola|fazenda|gráfica|móveis|cerâmica',
  String.raw`gruppo|studio|ditta|fratelli|f\.lli|officin[ae]|cantin[ae]|azienda agricola|comune di|università|ospedale|istituto|associazione|impresa|costruzioni|trasporti|ceramiche|arredamenti|figli|associati|tenuta|pastificio|caseificio|tipografia|salumificio|mobilificio|oleificio`,
  String.raw`groep|bouw|gemeente|universiteit|hogeschool|stichting|vereniging|bedrijf|techniek|transport|advocaten|drukkerij|gebroeders|kwekerij|zonen|zn\.?|aannemersbedrijf|makelaardij|\p{L}{3,}(?:groep|bouw|techniek|fabriek|handel|huis)`,
  'grupa|zakłady?|przedsiębiorstwo|spółka|hurtownia|biuro|urząd|uniwersytet|politechnika|szpital|fundacja|kancelaria|fabryka|pphu|phu|fhu|firma handlowa|piekarnia',
  'ооо|оао|зао|ао|пао|ип|тк|гк|тд|нпо|нпп|фгуп|мбоу|завод|компания|группа(?: компаний)?|фирма|холдинг|университет|институт|банк|агентство|бюро|студия|торговый дом|фабрика|комбинат|тов|фоп|компанія',
  String.raw`kommun(?:e)?|universitet(?:et)?|gruppen|bygg|byg|verkstad|mekaniska|förbund(?:et)?|stiftelse[n]?|aktiebolag(?:et)?|fabrik(?:en)?|sønner|søn|yhdistys|kaupunki|yliopisto|\p{L}{3,}(?:gruppen|fabriken|byrå|bolaget|forbundet|tehdas|yhtiö|yhtiöt)`,
  String.raw`ticaret|sanayi|san\.|tic\.|inşaat|tekstil|gıda|grup|üniversitesi|belediyesi|mühendislik|lojistik|nakliyat|turizm|dünyası|kardeşler|mobilya|makina|makine|otomotiv|plastik|kimya|ambalaj|matbaa|mermer`,
  'stavby|závod|univerzita|město|obec|družstvo|kancelář|nemocnice|ústav|strojírny|pivovar|škola|művek|egyetem|kórház|zrt|primăria|universitatea',
  '(?:ال)?(?:شركة|مؤسسة|مجموعة|مصنع|بنك|جامعة|مكتب|مستشفى|معهد|وزارة|مركز|متجر|مطعم|مصانع|دار)|חברת|קבוצת|בע"מ|משרד|אוניברסיטת|εταιρεία|όμιλος|πανεπιστήμιο|công ty|บริษัท',
];
/** Dear to prepare, and asked of signatures alone. */
const WORD = wordPattern(String.raw`(?<![\p{L}\p{N}])(?:${WORDS.join('|')})(?![\p{L}\p{M}])`);
const EAST_ASIAN = wordPattern(
  String.raw`公司|集团|集團|厂$|廠$|(?:大学|大學)(?:\p{Script=Han}{2,10}(?:系|所|院))?$|(?:研究|研發|研发|技術|技术|創新|创新|育成|測試|测试)中心$|学院|學院|医院|醫院|病院|银行|銀行|研究院|研究所|事务所|事務所|工作室|商行|商社|企业|企業|实业|實業|股份|贸易|貿易|协会|協會|協会|委员会|酒店|旅行社|超市|株式会社|有限会社|合同会社|[(（](?:株|有|주)[)）]|㈱|㈲|合資会社|法人|財団|商事|商会|工業$|製作所|工務店|工房|組合|市役所|区役所|주식회사|㈜|유한회사|(?:사단|재단|의료|학교|복지|농업회사|조합|법무|세무|회계|특허|노무|관세)법인|그룹|대학교|병원|은행|연구소|상사$|무역|건설|협회|재단|스튜디오|(?:製\p{Script=Han}|[鉄鐵]工|鋳造|板金|木工|造船|印刷|診療|保育|醸造|設計|測量)所$|(?:商店|酒造|水産|農園|運輸|運送|倉庫|建材|塗装|紡績|製薬|製紙|製菓|電機|電工|金属|興業|興産|不動産|精工|精機|硝子|書店|旅館|クリニック|薬局|造園|印刷[廠厂]?|門市部|门市部|经营部|經營部|加工部|批发部|批發部|律师行|律師行)$|(?:카페|식당|서점|약국|의원|치과|학교|유치원|농원|양조장|목장|조합|출판사|신문사|여행사|공업사|작업실|갤러리|베이커리|호텔|펜션|미술관|박물관)$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}(?:堂|軒|庵|苑|荘|舎|五金店|(?<!名古)屋)$|(?<=\p{Script=Han}{2})(?:五金|塑胶|塑膠|物流|控股)$|테크$|(?<=\p{Script=Hangul}{2})(?:학회|연합회|연맹|협의회|동문회)$|산업|전자$|기공$|공방$|농장$|상회$|유통$|물산$|엔지니어링|학원$|정밀$|디자인$|^(?:カフェ|レストラン|ホテル|スタジオ|アトリエ|サロン|ベーカリー|ギャラリー|ペンション|ビストロ|居酒屋|民宿|食堂|旅館)\S|(?:カフェ|レストラン|ホテル|スタジオ|アトリエ|サロン|ベーカリー|ギャラリー|ペンション|食堂|美容室|整骨院|接骨院|鍼灸院|保育園|幼稚園|こども園|学習塾|牧場|酒店|餐厅|餐廳|饭店|飯店|茶馆|茶行|咖啡馆?|书店|花店|药店|诊所|診所|律所|工坊|商贸|商貿|电器|電器|饰品[厂廠]?|服饰|服飾)$|(?:(?<=[\p{Script=Han}\p{Script=Katakana}ー]{2})(?:師|師範|連合|協議|振興|後援|自治|同窓|校友|学|學)[会會]|連盟|聯盟|联盟|公[會会]|商[會会]|基金[會会]|協進會|促进会|農會|漁會|工會|工会|教[會会]|寺|神社|[市縣县区區鄉乡鎮镇]公所|[市县縣区區省]政府|(?:警察|消防|卫生|教育|税务|環保|文化|水利|交通|公安)局|法院|消防署|[县縣]庁|[道都府県]庁|町役場|村役場|税務署|保健所|警察署|[군시구도]청|교육청|경찰서|세무서|소방서|우체국|보건소|주민센터|[면읍]사무소|사무소|복지관|도서관|공단|공사|公社|公団|中介所|合作社|(?<=\p{Script=Han}{2})(?:坊|行號|商號|食品|建設|营造|營造|影业|影業|書局|书局|出版社))$|科技$|電子$|电子$|精密|机械$|機械$`,
  'u',
);
/** Forms that stand before or behind a name and are no end of a line's first words: "ООО «…»", "Ltd. Şti.", "Sp. z o.o. Sp. k.". */
const FORM = wordPattern(
  String.raw`(?<![\p{L}])(?:GmbH|KG|OHG|e\.? ?K\.?|UG|mbH|Inc|LLC|Ltd|Limited|PLC|LLP|Corp|S\.?A\.?S?|S\.?A\.?R\.?L|SAS|SARL|S\.?L\.?U?|S\.?R\.?L\.?S?|S\.?p\.?A|S\.?n\.?c|B\.?V|N\.?V|V\.?O\.?F|A/S|ApS|ASA|Oyj?|Sp\. ?z ?o\. ?o|Sp\. ?[jk]|S\.? ?A|s\. ?r\. ?o|a\. ?s|v\. ?o\. ?s|Kft|Zrt|d\. ?o\. ?o|A\.? ?Ş|Şti|Ltda|Lda|EIRELI|Pvt|Pte|Sdn|Bhd|Pty|FZE|FZCO|FZ-?LLC|WLL|W\.L\.L|JSC|PJSC|OOO|TOO|S\.A\.L|GMBH|SRL|SNC|LTDA|LIMITED|INC|LTD|CORP|PVT|inc|ltée|Ltée|ltd|Ges\.? ?m\.? ?b\.? ?H|k\. ?s|E\.I\.R\.L|Α\.?Ε|Ε\.?Π\.?Ε|Ο\.?Ε|ד\.מ|TNHH|S\.? ?Coop|Soc\.? ?Coop|SCCL|S\.?A\.?T|C\.B|EURL|SASU|SCI|EARL|GAEC|ذ\.? ?م\.? ?م|ش\.? ?م\.? ?[مل])\.?(?![\p{L}])`,
  'u',
);
/** Forms that are words of titles, too, where they don't end a name: "Co-founder", "AS Coordinator". */
const FORM_AT_END = wordPattern(
  String.raw`\p{L}\s(?:Co|ME|AS|AB|LP|AG|Bt|SPA)(?=\.?(?:\s*(?:$|[,(|/–—&])|\s-\s))`,
  'u',
);
/** Parts of a larger house: where both are named, the house is the organisation. */
const UNIT =
  /^(?:the )?(?:institut(?:e)?|faculty|department|dept|school|lehrstuhl|fakultät|chair|cent(?:re|er)|laborator(?:y|io|ire)|facultad|departamento|dipartimento|faculté|laboratoire|wydział|zespół|кафедра|факультет|office|division|arbeitsgruppe|fachgruppe|projektgruppe|forschungsgruppe|arbeitskreis|fachbereich|sachgebiet|referat|abteilung|(?:research|working|project) group|équipe|groupe de (?:travail|recherche)|grupo de (?:investigación|pesquisa|trabajo)|gruppo di (?:ricerca|lavoro))(?!\p{L})/iu;
const SAID = /^["«“„「『].{2,60}["»”“」』]$|«[^»]{2,60}»|„[^”“]{2,60}[”“]/u;

const TRADE = wordPattern(String.raw`^(\p{Lu}[\p{L}\p{M}'’.-]*) (?:(?:&|and|[\p{Lu}\p{L}][\p{L}-]+) ){1,3}management$`);

/** "Quist Facilities Management": what is managed, behind a name that is no word of the language. */
export function isNamedTrade(text: string): boolean {
  if (!/management$/i.test(text)) return false;
  const [, first = ''] = TRADE.of(text).exec(text) ?? [];
  return first !== '' && !isCommonWord(first) && jobTitleConfidence(text) === 0;
}

/** What practices, chambers and offices of a calling put before the name they bear. */
const PRACTICE = wordPattern(
  String.raw`^(?:studio (?:legale|notarile|tecnico|commerciale|commercialista|dentistico|odontoiatrico|oculistico|medico|veterinario|professionale|associato|peritale|fotografico|grafico|(?:di )?(?:ingegneria|architettura|consulenza|progettazione|geologia))|cabinet (?:(?:d[’']|de |du )\p{Ll}+|comptable|dentaire|médical|juridique|vétérinaire|infirmier|immobilier|notarial)|étude (?:notariale|d[’']huissiers?|de notaires?)|agence (?:commerciale|immobilière)|agenzia (?:immobiliare|commerciale|assicurativa)|estudio (?:jurídico|legal|contable|técnico|fotográfico|de \p{Ll}+)|bufete|despacho (?:jurídico|de \p{Ll}+)|gabinete (?:jurídico|técnico|de \p{Ll}+)|asesoría (?:fiscal|jurídica|laboral|contable)|administración de fincas|clínica dental|consultorio (?:dental|médico|jurídico)|escritório (?:contábil|de \p{Ll}+)|consultório (?:médico|odontológico)|\p{L}*(?:kanzlei|praxis)|\p{L}{4,}büro|(?:steuer|unternehmens)beratung|rechtsanwälte|architekten|notariat|kancelaria \p{L}+(?: \p{L}+)?|biuro (?:rachunkowe|projektowe|nieruchomości|podróży|tłumaczeń|architektoniczne|inżynierskie|doradcze)|gabinet (?:stomatologiczny|lekarski|weterynaryjny)|(?:advokátní|realitní|účetní|architektonická|advokátska|realitná) kancel[áa][řr]ia?|\p{L}{4,}(?:kantoor|bureau|byrå)(?:et)?|advokatfirma(?:et)?|адвокатское бюро|архитектурное бюро|юридическая (?:фирма|компания)) (?:(?:dr|prof|avv|dott|ing|arch|mec?)\.? )*(?:(?:de|van|von|der|den|du|la|le|di|da|\p{Lu}[\p{L}’'-]*|&|\+|und|et|e|y|i|en|и) ){0,4}(\p{Lu}[\p{L}’'-]+)$`,
);

/** "Studio Legale Bruni", "Rechtsanwaltskanzlei Quist": a calling's house and, behind it, a name that is no word of the language. */
export function isNamedPractice(text: string): boolean {
  const [, name = ''] = PRACTICE.of(text).exec(text) ?? [];
  return /^\p{Lu}/u.test(name) && !isCommonWord(name) && jobTitleConfidence(name) === 0;
}

/** From where on a word of its own tells a name as an organisation's. */
export const TOLD_BY_A_WORD = 0.65;

/** How sure it is (0 to 1) by its own words that a stretch of a signature names an organisation. */
export function organisationConfidence(text: string): number {
  if (!mayBeNamed(text)) return 0;
  const form = formConfidence(text);
  if (form !== null) return form;
  if (SAID.test(text)) return 0.75;
  if (isNamedPractice(text)) return 0.75;
  if (isNamedTrade(text)) return TOLD_BY_A_WORD;
  if (WORD.test(text)) return UNIT.test(text) ? 0.58 : TOLD_BY_A_WORD;
  return /\p{L}\s(?:&|\+)\s\p{Lu}/u.test(text) ? 0.55 : 0;
}

/** Whether a stretch is plainly an organisation's name by its legal form or, in East Asian scripts, its ending: `organisationConfidence(…) >= 0.8`, told without the words of trades. */
export function isPlainlyOrganisation(text: string): boolean {
  return mayBeNamed(text) && (formConfidence(text) ?? 0) >= 0.8;
}

function mayBeNamed(text: string): boolean {
  return text.length >= 2 && text.length <= 120 && !/@|https?:|[!?]$/.test(text);
}

/** 軒 ends the names of inns and of many a man. */
function mayBeAMans(text: string): boolean {
  const [, surname = ''] = /^(\p{Script=Han}{2})軒$/u.exec(text) ?? [];
  return SURNAMES.has(surname.slice(0, 1)) || JAPANESE_SURNAMES.has(surname);
}

/** How sure the form of a name alone makes it; null where it has none. */
function formConfidence(text: string): number | null {
  if (hasLegalForm(text) || companiesIn(text).length > 0) return 0.9;
  if ((FORM.test(text) || FORM_AT_END.test(text)) && text.split(/\s+/).length >= 2) return 0.85;
  if (EAST_ASIAN.test(text)) return mayBeAMans(text) ? 0 : 0.85;
  return null;
}
