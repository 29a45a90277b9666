/** What in a text tells its country (ISO 3166-1 alpha-2); matched against short lines, every pattern linear. */
export type CountrySign = readonly [country: string, pattern: RegExp];

/** Words that name a country or a form only its companies and registers have. */
const WORDS: Readonly<Record<string, string>> = {
  US: 'USA',
  GB: 'England Scotland Wales',
  DE: 'Deutschland Germany GmbH HRB',
  AT: 'Österreich Austria',
  CH: 'Schweiz Switzerland Suisse Svizzera CHF',
  CA: 'Canada',
  AU: 'Australia Pty ABN',
  IE: 'Ireland',
  IN: 'India Pvt GSTIN',
  SG: 'Singapore Pte',
  FR: 'France SARL SAS SASU EURL SIRET SIREN CEDEX',
  ES: 'España Spain',
  IT: 'Italia Italy',
  NL: 'Nederland Netherlands KvK',
  BE: 'Belgium België Belgique',
  SE: 'Sverige Sweden',
  NO: 'Norge Norway',
  DK: 'Danmark Denmark ApS CVR',
  FI: 'Suomi Finland Oy Oyj',
  PL: 'Polska Poland REGON',
  PT: 'Portugal Lda NIPC',
  CZ: 'Czechia IČO',
  HU: 'Magyarország Hungary Kft Zrt Nyrt',
  GR: 'Greece Ελλάδα',
  TR: 'Türkiye Turkey Şti',
  RU: 'Russia Россия ООО ОАО ПАО ИНН ОГРН',
  UA: 'Ukraine Україна ТОВ ЄДРПОУ',
  BR: 'Brasil Brazil Ltda CNPJ',
  MX: 'México Mexico',
  AR: 'Argentina',
  CL: 'Chile',
  CO: 'Colombia',
  IL: 'Israel ישראל',
  MY: 'Malaysia Sdn Bhd',
  JP: 'Japan',
  TW: 'Taiwan',
  CN: 'China',
};
/** The country (ISO 3166-1 alpha-2) that a word, as written, is a sign of. */
export const COUNTRY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([country, words]) => words.split(' ').map((word) => [word, country] as const)),
);

/** The same in several words, or in letters between full stops. */
export const COUNTRY_PHRASES: readonly CountrySign[] = [
  ['US', /\bUnited States|\bU\.S\.A\b/g],
  ['GB', /\bUnited Kingdom|\bGreat Britain/g],
  ['NZ', /\bNew Zealand/g],
  ['HK', /\bHong Kong/g],
  ['ZA', /\bSouth Africa|KwaZulu-Natal|Gauteng|Western Cape|Eastern Cape|Johannesburg|Pretoria|Cape Town|\(Pty\) Ltd/g],
  ['AE', /\bUnited Arab Emirates|\bU\.A\.E\b/g],
  ['KR', /\bSouth Korea|\bRepublic of Korea/g],
  ['IT', /\bS\.p\.A\b|\bS\.r\.l\b|\bP\. ?IVA\b/g],
  ['NL', /\bB\.V\./g],
  ['PL', /\bSp\. ?z ?o\. ?o\b/g],
  ['CZ', /\bs\. ?r\. ?o\./g],
  ['MX', /\bde C\. ?V\b/g],
  ['ES', /\bS\.L\.|\bC\.I\.F\b/g],
];

/** The same in scripts that part no words; looked for where such a script is. */
export const EAST_ASIAN_SIGNS: readonly CountrySign[] = [
  ['JP', /日本|株式会社|有限会社|〒/g],
  ['KR', /대한민국|주식회사|\(주\)/g],
  ['TW', /台湾|台灣|臺灣|股份有限公司|統一編號/g],
  ['HK', /香港/g],
  ['SG', /新加坡/g],
  ['CN', /中国|营业执照|备案/g],
];

/** What is spoken (ISO 639-1) in the countries whose codes and numbers have a form told below. */
export const LANGUAGES_OF: Readonly<Record<string, string>> = {
  US: 'en es',
  GB: 'en cy',
  CA: 'en fr',
  AU: 'en',
  NL: 'nl',
  PL: 'pl',
  PT: 'pt',
  BR: 'pt',
  IT: 'it',
  DE: 'de',
  FR: 'fr',
  AT: 'de',
  CH: 'de fr it',
  BE: 'nl fr de',
  DK: 'da',
  SE: 'sv',
  CN: 'zh',
  KR: 'ko',
  IN: 'en hi',
  TR: 'tr',
  RU: 'ru',
  IL: 'he',
};

/** How a country writes its postal codes; matched against lines with digits. Digits before one make it part of a number. */
export const POSTAL_FORMS: readonly CountrySign[] = [
  [
    'US',
    /\b(?:A[LKZR]|C[AOT]|DC|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),?\s+\d{5}(?:-\d{4})?\b/g,
  ],
  ['GB', /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[ABD-HJLNP-UW-Z]{2}\b/g],
  ['CA', /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/g],
  ['AU', /\b(?:NSW|VIC|QLD|TAS|ACT)\s+\d{4}\b/g],
  ['NL', /\b[1-9]\d{3} ?[A-Z]{2},? [A-Z][a-z]+/g],
  ['PL', /(?<![\d)][\s./-]{0,2}|[+-])\d{2}-\d{3} \p{Lu}\p{Ll}+/gu],
  ['PT', /(?<![\d)][\s./-]{0,2}|[+-])\d{4}-\d{3} \p{Lu}\p{Ll}+/gu],
  ['BR', /(?<![\d)][\s./-]{0,2}|[+-])\d{5}-\d{3}(?![\d-])/g],
  ['IT', /\b\d{5} [A-Z][a-z'’]+(?: [A-Za-z]+){0,3} \(?[A-Z]{2}\)?(?![A-Za-z])/g],
  ['DE', /\bD-\d{5}\b/g],
  ['FR', /\bF-\d{5}\b/g],
  ['AT', /\bA-\d{4}\b/g],
  ['CH', /\bCH-\d{4}\b/g],
  ['BE', /\bB-\d{4}\b/g],
  ['DK', /\bDK-\d{4}\b/g],
  ['SE', /\bSE?-\d{3} ?\d{2}\b/g],
];

/** Forms only one country writes its phone numbers or prices in; matched against lines with digits. */
export const NUMBER_FORMS: readonly CountrySign[] = [
  ['US', /(?<![\d+-] ?)(?:\([2-9]\d\d\) ?|[2-9]\d\d[-. ])[2-9]\d\d[-. ]\d{4}(?!\d)/g],
  ['FR', /(?<![\d+(-] ?)0[1-9](?:[ .]\d\d){4}(?![ .]?\d)/g],
  ['CN', /(?<![\d-])1[3-9]\d{9}(?!\d)|(?<!\d)400-\d{3,4}-\d{3,4}(?!\d)/g],
  ['KR', /(?<!\d)01[01]-\d{3,4}-\d{4}(?!\d)/g],
  ['BR', /\((?:0xx)?[1-9]\d\) ?9?\d{4}-\d{4}(?!\d)|R\$ ?\d/gi],
  ['GB', /(?<!\d)(?:\(?020\)? ?\d{4} ?\d{4}|\(?01\d{3}\)? \d{6}|07\d{3} ?\d{6})(?!\d)|£\d/g],
  ['AU', /(?<!\d)(?:\(0[2378]\) ?\d{4} ?\d{4}|04\d\d \d{3} \d{3}|1[38]00 \d{3} \d{3})(?!\d)/g],
  ['CH', /(?<!\d)0\d\d \d{3} \d\d \d\d(?!\d)/g],
  ['PL', /\d ?zł/g],
  ['IN', /₹ ?\d|\bRs\.? \d/g],
  ['TR', /₺/g],
  ['RU', /\d ?₽/g],
  ['KR', /₩/g],
  ['IL', /₪/g],
];
