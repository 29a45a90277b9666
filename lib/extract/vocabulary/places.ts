/** Country names as people write them under an address, by ISO 3166-1 alpha-2. */
const COUNTRIES: Readonly<Record<string, string>> = {
  US: 'USA|U.S.A.|United States of America|United States|Vereinigte Staaten|États-Unis|Estados Unidos|EE. UU.|EE.UU.|EUA|Stati Uniti|美国|美國|アメリカ|미국|США',
  GB: 'United Kingdom|U.K.|UK|Great Britain|England|Scotland|Wales|Northern Ireland|Großbritannien|Royaume-Uni|Reino Unido|Regno Unito|英国|英國|イギリス|영국|Великобритания',
  IE: 'Ireland|Irland|Irlande|Irlanda|Éire',
  CA: 'Canada|Kanada|Canadá|加拿大|カナダ|캐나다',
  AU: 'Australia|Australien|Australie|澳大利亚|澳洲|オーストラリア|호주',
  NZ: 'New Zealand|Aotearoa|Neuseeland|新西兰',
  DE: 'Deutschland|Germany|Allemagne|Alemania|Alemanha|Germania|Duitsland|Niemcy|Německo|Tyskland|Saksa|Almanya|Германия|Німеччина|德国|德國|ドイツ|독일|ألمانيا',
  AT: 'Österreich|Austria|Autriche|Áustria|Oostenrijk|Австрия|奥地利',
  CH: 'Schweiz|Switzerland|Suisse|Svizzera|Suiza|Suíça|Zwitserland|Szwajcaria|Швейцария|瑞士|スイス|스위스',
  FR: 'France|Frankreich|Francia|França|Frankrijk|Francja|Франция|法国|法國|フランス|프랑스|فرنسا',
  BE: 'Belgium|België|Belgique|Belgien|Bélgica|Belgio|比利时',
  LU: 'Luxembourg|Luxemburg',
  LI: 'Liechtenstein',
  MC: 'Monaco',
  PR: 'Puerto Rico',
  NL: 'Netherlands|The Netherlands|Nederland|Niederlande|Pays-Bas|Países Bajos|Países Baixos|Paesi Bassi|Holland|Нидерланды|荷兰|オランダ|네덜란드',
  ES: 'España|Spain|Spanien|Espagne|Espanha|Spagna|Spanje|Hiszpania|Испания|西班牙|スペイン|스페인',
  PT: 'Portugal|Portogallo|Португалия|葡萄牙',
  IT: 'Italia|Italy|Italien|Italie|Itália|Italië|Włochy|Италия|意大利|義大利|イタリア|이탈리아',
  PL: 'Polska|Poland|Polen|Pologne|Polonia|Polônia|Польша|波兰',
  CZ: 'Česko|Česká republika|Czech Republic|Czechia|Tschechien|République tchèque|Чехия|捷克',
  SK: 'Slovensko|Slovakia|Slovenská republika|Slowakei',
  HU: 'Magyarország|Hungary|Ungarn|Hongrie|Hungría|Węgry',
  RO: 'România|Romania|Rumänien|Roumanie',
  BG: 'България|Bulgaria|Bulgarien',
  GR: 'Ελλάδα|Greece|Griechenland|Grèce|Grecia',
  HR: 'Hrvatska|Croatia|Kroatien',
  SI: 'Slovenija|Slovenia|Slowenien',
  RS: 'Srbija|Serbia|Србија',
  SE: 'Sverige|Sweden|Schweden|Suède|Suecia|瑞典',
  DK: 'Danmark|Denmark|Dänemark|Danemark|Dinamarca|丹麦',
  NO: 'Norge|Norway|Norwegen|Norvège|Noruega|挪威',
  FI: 'Suomi|Finland|Finnland|Finlande|Finlandia|芬兰',
  EE: 'Eesti|Estonia|Estland',
  LV: 'Latvija|Latvia|Lettland',
  LT: 'Lietuva|Lithuania|Litauen',
  RU: 'Россия|РФ|Российская Федерация|Russia|Russland|Russie|Rusia|俄罗斯',
  UA: 'Україна|Украина|Ukraine|Ucrania|乌克兰',
  BY: 'Беларусь|Belarus',
  KZ: 'Казахстан|Қазақстан|Kazakhstan',
  TR: 'Türkiye|Turkey|Türkei|Turquie|Turquía|TÜRKİYE|Turcja|土耳其',
  IL: 'ישראל|Israel',
  AE: 'UAE|U.A.E.|United Arab Emirates|الإمارات العربية المتحدة|الإمارات|阿联酋',
  SA: 'Saudi Arabia|KSA|K.S.A.|المملكة العربية السعودية|السعودية|沙特',
  QA: 'Qatar|قطر',
  KW: 'Kuwait|الكويت',
  BH: 'Bahrain|البحرين',
  OM: 'Oman|سلطنة عمان',
  JO: 'Jordan|الأردن',
  LB: 'Lebanon|Liban|لبنان',
  EG: 'Egypt|مصر|Égypte',
  MA: 'Morocco|Maroc|المغرب|Marruecos',
  DZ: 'Algeria|Algérie|الجزائر',
  TN: 'Tunisia|Tunisie|تونس',
  ZA: 'South Africa|Südafrika',
  NG: 'Nigeria',
  KE: 'Kenya',
  ET: 'Ethiopia',
  GH: 'Ghana',
  SN: 'Sénégal|Senegal',
  CI: "Côte d'Ivoire|Côte d’Ivoire|Ivory Coast",
  CM: 'Cameroun|Cameroon',
  TZ: 'Tanzania',
  UG: 'Uganda',
  RW: 'Rwanda',
  ZM: 'Zambia',
  ZW: 'Zimbabwe',
  MU: 'Mauritius',
  IS: 'Ísland|Iceland',
  MT: 'Malta',
  CY: 'Κύπρος|Cyprus',
  AL: 'Shqipëria|Albania',
  BA: 'Bosna i Hercegovina|Bosnia and Herzegovina',
  MK: 'North Macedonia|Македонија',
  MD: 'Moldova',
  GE: 'საქართველო',
  AM: 'Հայաստան|Armenia',
  AZ: 'Azərbaycan|Azerbaijan',
  UZ: 'Oʻzbekiston|Uzbekistan|Узбекистан',
  IR: 'Iran|ایران',
  IQ: 'Iraq|العراق',
  NP: 'Nepal',
  MM: 'Myanmar',
  KH: 'Cambodia',
  MN: 'Mongolia|Монгол Улс',
  CU: 'Cuba',
  HN: 'Honduras',
  SV: 'El Salvador',
  NI: 'Nicaragua',
  JM: 'Jamaica',
  TT: 'Trinidad and Tobago',
  IN: 'India|Bharat|भारत|Indien|Inde|印度|インド|인도',
  PK: 'Pakistan',
  BD: 'Bangladesh',
  LK: 'Sri Lanka',
  SG: 'Singapore|新加坡|シンガポール|싱가포르|Singapur',
  MY: 'Malaysia|马来西亚',
  ID: 'Indonesia|印尼',
  TH: 'Thailand|ประเทศไทย|泰国|タイ国',
  VN: 'Vietnam|Việt Nam|Viet Nam|越南|ベトナム|베트남',
  PH: 'Philippines|菲律宾',
  JP: 'Japan|日本|Japon|Japón|Giappone|일본|Япония',
  KR: 'Korea|South Korea|Republic of Korea|대한민국|한국|韩国|韓国|Corée du Sud|Corea del Sur',
  CN: 'China|P.R. China|P. R. China|P.R.China|PR China|PRC|P.R.C.|中国|中國|中华人民共和国|Chine|Cina|Китай|중국',
  TW: 'Taiwan, R.O.C.|Taiwan R.O.C.|Taiwan|台湾|台灣|臺灣|대만',
  HK: 'Hong Kong SAR|Hong Kong|香港|홍콩',
  MO: 'Macau|Macao|澳门|澳門',
  MX: 'México|Mexico|Méx.|Mexiko|Mexique|Messico|墨西哥',
  BR: 'Brasil|Brazil|Brasilien|Brésil|Brasile|巴西',
  AR: 'Argentina|Argentinien|Argentine|阿根廷',
  CL: 'Chile|Chili|智利',
  CO: 'Colombia|Kolumbien',
  PE: 'Perú|Peru',
  EC: 'Ecuador',
  UY: 'Uruguay',
  PY: 'Paraguay',
  BO: 'Bolivia',
  VE: 'Venezuela',
  CR: 'Costa Rica',
  PA: 'Panamá|Panama',
  GT: 'Guatemala',
  DO: 'República Dominicana|Dominican Republic',
};

/** Large towns as they are written at home and in English, by country: they tell where numbers are dialled and which word is a town. */
const TOWNS: Readonly<Record<string, string>> = {
  US: 'New York|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|San Jose|Austin|San Francisco|Seattle|Denver|Washington|Boston|Nashville|Detroit|Portland|Las Vegas|Atlanta|Miami|Minneapolis|Cleveland|Tampa|Pittsburgh|Cincinnati|Orlando|St. Louis|Baltimore|Milwaukee|Kansas City|Charlotte|Columbus|Indianapolis|Salt Lake City',
  GB: 'London|Birmingham|Manchester|Leeds|Liverpool|Glasgow|Edinburgh|Bristol|Sheffield|Cardiff|Belfast|Nottingham|Newcastle|Leicester|Southampton|Cambridge|Oxford|Brighton|Aberdeen',
  IE: 'Dublin|Cork|Galway|Limerick',
  CA: 'Toronto|Montréal|Montreal|Vancouver|Calgary|Ottawa|Edmonton|Québec|Winnipeg',
  AU: 'Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra',
  NZ: 'Auckland|Wellington|Christchurch',
  DE: 'Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt am Main|Frankfurt a. M.|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dortmund|Essen|Bremen|Dresden|Hannover|Nürnberg|Duisburg|Bochum|Bielefeld|Bonn|Münster|Karlsruhe|Mannheim|Augsburg|Wiesbaden|Mainz|Kiel|Freiburg|Ulm|Regensburg|Kassel',
  AT: 'Wien|Vienna|Graz|Linz|Salzburg|Innsbruck|Klagenfurt',
  CH: 'Zürich|Zurich|Genf|Genève|Geneva|Basel|Bern|Lausanne|Winterthur|Luzern|St. Gallen|Lugano|Zug',
  FR: 'Paris|Marseille|Lyon|Toulouse|Nice|Nantes|Strasbourg|Montpellier|Bordeaux|Lille|Rennes|Reims|Grenoble|Dijon|Angers|Nancy|Rouen',
  BE: 'Bruxelles|Brussel|Brussels|Antwerpen|Anvers|Gent|Liège|Brugge|Leuven|Charleroi|Namur',
  NL: 'Amsterdam|Rotterdam|Den Haag|The Hague|Utrecht|Eindhoven|Groningen|Tilburg|Breda|Nijmegen|Arnhem|Delft',
  ES: 'Madrid|Barcelona|Valencia|Sevilla|Zaragoza|Málaga|Bilbao|Alicante|Murcia|Valladolid|Vigo|Gijón|Granada|A Coruña',
  PT: 'Lisboa|Lisbon|Porto|Braga|Coimbra|Aveiro|Leiria|Faro',
  IT: 'Roma|Rome|Milano|Milan|Napoli|Torino|Turin|Palermo|Genova|Bologna|Firenze|Florence|Bari|Catania|Venezia|Verona|Padova|Brescia|Modena|Parma|Bergamo|Trieste|Vicenza|Treviso',
  PL: 'Warszawa|Warsaw|Kraków|Łódź|Wrocław|Poznań|Gdańsk|Szczecin|Bydgoszcz|Lublin|Katowice|Gdynia|Rzeszów',
  CZ: 'Praha|Prague|Brno|Ostrava|Plzeň|Liberec|Olomouc|Zlín|Pardubice',
  SK: 'Bratislava|Košice|Žilina',
  HU: 'Budapest|Debrecen|Szeged|Győr',
  RO: 'București|Bucharest|Cluj-Napoca|Timișoara|Iași|Brașov',
  BG: 'София|Sofia|Пловдив|Варна',
  GR: 'Αθήνα|Athens|Θεσσαλονίκη|Thessaloniki|Πειραιάς',
  HR: 'Zagreb|Split|Rijeka',
  SI: 'Ljubljana|Maribor',
  RS: 'Beograd|Belgrade|Novi Sad',
  SE: 'Stockholm|Göteborg|Gothenburg|Malmö|Uppsala|Linköping|Västerås|Örebro|Jönköping|Norrköping',
  DK: 'København|Copenhagen|Aarhus|Århus|Odense|Aalborg',
  NO: 'Oslo|Bergen|Trondheim|Stavanger|Drammen',
  FI: 'Helsinki|Espoo|Tampere|Vantaa|Turku|Oulu|Jyväskylä|Lahti',
  RU: 'Москва|Moscow|Санкт-Петербург|Новосибирск|Екатеринбург|Казань|Нижний Новгород|Челябинск|Самара|Омск|Ростов-на-Дону|Уфа|Красноярск|Воронеж|Пермь|Волгоград|Краснодар|Саратов|Тюмень|Тольятти|Ижевск|Барнаул|Ульяновск|Иркутск|Хабаровск|Ярославль|Владивосток|Томск|Оренбург|Кемерово|Новокузнецк|Рязань|Астрахань|Набережные Челны|Пенза|Липецк|Чебоксары|Тула|Калининград|Курск|Сочи|Ставрополь|Белгород|Тверь|Иваново|Брянск|Магнитогорск|Сургут|Архангельск|Чита|Калуга|Смоленск|Вологда|Череповец|Мурманск|Кострома|Тамбов|Петрозаводск|Подольск',
  UA: 'Київ|Киев|Kyiv|Kiev|Харків|Одеса|Дніпро|Львів|Lviv',
  BY: 'Минск|Мінск|Minsk',
  KZ: 'Алматы|Almaty|Астана|Astana',
  TR: 'İstanbul|Istanbul|Ankara|İzmir|Izmir|Bursa|Antalya|Adana|Konya|Gaziantep|Kocaeli|Denizli|Kayseri|Eskişehir|Mersin|Samsun|Manisa|Sakarya|Tekirdağ|Gebze|Diyarbakır|Trabzon|Muğla|Hatay',
  IL: 'תל אביב|Tel Aviv|ירושלים|Jerusalem|חיפה|Haifa',
  AE: 'دبي|Dubai|أبوظبي|أبو ظبي|Abu Dhabi|الشارقة|Sharjah',
  SA: 'الرياض|Riyadh|جدة|Jeddah|الدمام|Dammam|مكة|الخبر|Khobar|المدينة المنورة',
  QA: 'الدوحة|Doha',
  KW: 'مدينة الكويت|Kuwait City',
  JO: 'عمّان|عمان|Amman',
  LB: 'بيروت|Beirut|Beyrouth',
  EG: 'القاهرة|Cairo|الإسكندرية|Alexandria|الجيزة',
  MA: 'الدار البيضاء|Casablanca|الرباط|Rabat|طنجة|Tanger|مراكش|Marrakech',
  DZ: 'الجزائر العاصمة|Alger|وهران|Oran',
  TN: 'Tunis|صفاقس|Sfax',
  ZA: 'Johannesburg|Cape Town|Durban|Pretoria',
  NG: 'Lagos|Abuja',
  KE: 'Nairobi|Mombasa',
  IN: 'Mumbai|Delhi|New Delhi|Bengaluru|Bangalore|Hyderabad|Chennai|Kolkata|Pune|Ahmedabad|Jaipur|Surat|Lucknow|Noida|Gurugram|Gurgaon|Indore|Coimbatore|Kochi|Nagpur|Vadodara|Rajkot|Ludhiana|Chandigarh|Faridabad|Thane|मुंबई|दिल्ली',
  PK: 'Karachi|Lahore|Islamabad',
  BD: 'Dhaka|Chittagong',
  MY: 'Kuala Lumpur|Penang|Johor Bahru|Petaling Jaya',
  ID: 'Jakarta|Surabaya|Bandung',
  TH: 'Bangkok|กรุงเทพมหานคร|กรุงเทพฯ|กรุงเทพ',
  VN: 'Hà Nội|Hanoi|Ho Chi Minh City|TP.HCM|TP. HCM|TPHCM|TP HCM|Hồ Chí Minh|TP. Hồ Chí Minh|TP Hồ Chí Minh|Thành phố Hồ Chí Minh|Đà Nẵng|Hải Phòng|Cần Thơ|Biên Hòa|Nha Trang|Huế|Bình Dương|Đồng Nai|Bắc Ninh',
  PH: 'Manila|Makati|Quezon City|Cebu',
  JP: '東京|Tokyo|大阪|Osaka|名古屋|Nagoya|横浜|Yokohama|京都|Kyoto|神戸|福岡|Fukuoka|札幌|仙台|広島',
  KR: '서울|Seoul|부산|Busan|인천|Incheon|대구|대전|광주|울산|수원|성남|판교',
  CN: '北京|Beijing|上海|Shanghai|广州|Guangzhou|深圳|Shenzhen|天津|Tianjin|重庆|Chongqing|成都|Chengdu|杭州|Hangzhou|武汉|Wuhan|西安|南京|Nanjing|苏州|Suzhou|宁波|Ningbo|青岛|Qingdao|东莞|Dongguan|佛山|Foshan|厦门|Xiamen|长沙|郑州|济南|大连|Dalian|沈阳|合肥|福州|无锡|Wuxi|温州|义乌|Yiwu|昆明|哈尔滨|石家庄|珠海|Zhuhai|中山|泉州|南宁',
  TW: '台北|臺北|Taipei|新北|桃園|台中|臺中|Taichung|台南|高雄|Kaohsiung|新竹|Hsinchu',
  HK: '九龍|九龙|Kowloon|觀塘|Kwun Tong|Wan Chai|Central, Hong Kong',
  MX: 'Ciudad de México|CDMX|Guadalajara|Monterrey|Puebla|Tijuana|Querétaro|León|Mérida',
  BR: 'São Paulo|Rio de Janeiro|Belo Horizonte|Brasília|Curitiba|Porto Alegre|Salvador|Recife|Fortaleza|Campinas|Goiânia|Manaus|Florianópolis|Joinville|Blumenau|Caxias do Sul|Ribeirão Preto|Uberlândia|Vitória|Santos',
  AR: 'Buenos Aires|CABA|Rosario|Mendoza|La Plata|Mar del Plata',
  CL: 'Santiago de Chile|Valparaíso|Concepción',
  CO: 'Bogotá D.C.|Bogotá DC|Bogotá|Medellín|Cali|Barranquilla',
  PE: 'Lima|Arequipa',
  EC: 'Quito|Guayaquil',
  UY: 'Montevideo',
};

const COUNTRY_OF = byName(COUNTRIES);
const TOWN_OF = byName(TOWNS);

function byName(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const countries = new Map<string, string>();
  for (const [country, list] of Object.entries(lists))
    for (const name of list.split('|')) countries.set(key(name), country);
  return countries;
}

function key(name: string): string {
  const low = name.toLowerCase();
  return /[^a-z]/.test(low) ? low.replace(/[^\p{L}\p{N}]+/gu, '') : low;
}

/** The country (ISO 3166-1 alpha-2) whose name `text` is, or ''. */
export function countryNamed(text: string): string {
  return COUNTRY_OF.get(key(text)) ?? '';
}

/** Whether `text` is the name of a large town. */
export function isTown(text: string): boolean {
  return TOWN_OF.has(key(text)) || TOWN_OF.has(key(text).replace(/市$|시$/u, ''));
}

/** Finds the names of lists in a text; made when first asked for, as most pages are read without. */
function namesOf(lists: Readonly<Record<string, string>>): RegExp {
  const names = Object.values(lists).flatMap((list) => list.replace(/\./g, '\\.').split('|'));
  const alternatives = (run: boolean) =>
    names
      .filter((name) => /[\u3040-\u9fff\uac00-\ud7af]/.test(name) === run)
      .sort((a, b) => b.length - a.length)
      .join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(false)})(?![\\p{L}\\p{N}])|(?:${alternatives(true)})`, 'gu');
}

let named: readonly [country: RegExp, town: RegExp] | null = null;

/** The countries named in `text`, and those of the large towns named in it, in order. */
export function placesIn(text: string): { country: string; name: string; town: boolean; at: number }[] {
  named ??= [namesOf(COUNTRIES), namesOf(TOWNS)];
  return named.flatMap((names, kind) =>
    [...text.matchAll(names)].map(({ 0: name, index: at }) => {
      const country = (kind === 0 ? COUNTRY_OF : TOWN_OF).get(key(name)) ?? '';
      return { country, name, town: kind === 1, at };
    }),
  );
}

/** States and provinces as they are written behind a town's name in North America and Australia, parted by bars. */
export const US_STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
export const CA_PROVINCES =
  'Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Newfoundland|Nova Scotia|Ontario|Prince Edward Island|Quebec|Québec|Saskatchewan';
export const AU_STATES =
  'New South Wales|Queensland|South Australia|Tasmania|Victoria|Western Australia|Northern Territory|Australian Capital Territory';
const STATES = new Set(`${US_STATES}|${CA_PROVINCES}|${AU_STATES}`.split('|'));
/** The signs of Italy's provinces, which stand in brackets behind a town's name. */
const PROVINCES = new Set(
  'AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CI CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OG OR OT PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VS VT VV'.split(
    ' ',
  ),
);
/** The signs of Brazil's states, behind a town's name and a slash or a dash. */
const BRAZILIAN_STATES = new Set(
  'AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO'.split(' '),
);

/** Whether `text` is the name of a state or province of the United States, Canada or Australia. */
export function isState(text: string): boolean {
  return STATES.has(text);
}

/** Whether `text` is the two-letter sign of a state of Brazil. */
export function isBrazilianState(text: string): boolean {
  return BRAZILIAN_STATES.has(text);
}

/** Whether `text` is the two-letter sign of an Italian province. */
export function isProvince(text: string): boolean {
  return PROVINCES.has(text);
}
