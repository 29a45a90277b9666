/** Countries as addresses end in them, in English and in their own words. */
const NAMES = `
Argentina|Armenia|Australia|Austria|Österreich|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|België|Belgique|Bolivia|Bosnia and Herzegovina|Brazil|Brasil|Bulgaria|Cambodia|Canada|Chile|China|P\\.? ?R\\.? ?China|Colombia|Costa Rica|Croatia|Hrvatska|Cyprus|Czech Republic|Czechia|Česká republika|Denmark|Danmark|Dominican Republic|Ecuador|Egypt|El Salvador|Estonia|Eesti|Ethiopia|Finland|Suomi|France|Georgia|Germany|Deutschland|Ghana|Greece|Ελλάδα|Guatemala|Honduras|Hong Kong|Hungary|Magyarország|Iceland|India|Indonesia|Iran|Iraq|Ireland|Éire|Israel|Italy|Italia|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Korea|South Korea|Republic of Korea|Kuwait|Latvia|Latvija|Lebanon|Liechtenstein|Lithuania|Lietuva|Luxembourg|Macau|Malaysia|Malta|Mexico|México|Moldova|Monaco|Mongolia|Morocco|Maroc|Myanmar|Nepal|Netherlands|The Netherlands|Nederland|New Zealand|Nigeria|North Macedonia|Norway|Norge|Oman|Pakistan|Panama|Panamá|Paraguay|Peru|Perú|Philippines|Poland|Polska|Portugal|Puerto Rico|Qatar|Romania|România|Russia|Russian Federation|Россия|Saudi Arabia|Serbia|Srbija|Singapore|Slovakia|Slovensko|Slovenia|Slovenija|South Africa|Spain|España|Sri Lanka|Sweden|Sverige|Switzerland|Schweiz|Suisse|Svizzera|Taiwan|Tanzania|Thailand|Tunisia|Tunisie|Turkey|Türkiye|Ukraine|Україна|United Arab Emirates|U\\.?A\\.?E\\.?|United Kingdom|U\\.?K\\.?|Great Britain|England|Scotland|Wales|Northern Ireland|United States(?: of America)?|U\\.?S\\.?A\\.?|Uruguay|Uzbekistan|Venezuela|Vietnam|Việt Nam|Zambia|Zimbabwe
`.trim();

/** Pattern source (flags `iu`) of a country's name. */
export const COUNTRY = `(?:${NAMES})`;

const WHOLE = new RegExp(`^${COUNTRY}[.]?$`, 'iu');

/** Whether a line is the name of a country and nothing else. */
export function isCountry(text: string): boolean {
  return text.length <= 40 && WHOLE.test(text);
}
