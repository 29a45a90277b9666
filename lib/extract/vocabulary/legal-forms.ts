import { allMatches } from '../all-matches';
import { wordPattern } from '../word-pattern';

/** Legal forms that end a company's name, by region: English, German, French and Benelux, Iberian and Italian, Nordic, Slavic and others. */
const FORMS = String.raw`ehf\.?|hf\.|Ltd\.? ?Şti\.?|Limited Şirketi|Anonim Şirketi|UAB|SIA|OÜ|EOOD|OOD|d\.d\.|Kkt\.?|Bt\.|Ges\.? ?m\.? ?b\.? ?H\.?|SpA|SNC|S\.n\.c\.|V\.O\.F\.|k\. ?s\.|v\. ?o\. ?s\.|Sp\. ?[jk]\.|Inc\.?|Incorporated|L\.?L\.?C\.?|L\.?L\.?P\.?|Ltd\.?|Limited|Corp\.?|Corporation|Co\.,? ?(?:Ltd|Inc)\.?|Co\.|Company|PLC|plc|Pty\.?(?: Ltd\.?)?|P\.?C\.|P\.?A\.|GmbH(?: ?& ?Co\.? ?(?:KG|KGaA|OHG))?|gGmbH|PartG ?mbB|PartGmbB|PartG|GbR|mbH|UG(?: \(haftungsbeschränkt\))?|AG(?: ?& ?Co\.? ?KG)?|KGaA|OHG|e\. ?[KVU]\.|eG|SE|S\.?A\.?R\.?L\.?|SELARL|SELAS|SCP|SAS|S\.?A\.?S\.?|S\.A\.|SA|EURL|SASU|SCOP|B\.?V\.?|N\.?V\.?|SPRL|BVBA|S\.?L\.?U?\.|SL|SLU|S\. ?de ?R\.?L\.?(?: ?de ?C\.?V\.?)?|S\.?A\.? ?de ?C\.?V\.?|Ltda\.?|Lda\.?|S\.?p\.?A\.?|S\.?r\.?l\.?s?\.?|AB|A/S|ApS|AS|ASA|Oy|Oyj|Abp|Sp\. ?z ?o\.? ?o\.?|(?:spol\. ?)?s\.? ?r\. ?o\.|a\. ?s\.|Kft\.?|Zrt\.?|d\.o\.o\.|A\.?Ş\.?|Ltd\. ?Şti\.?|Pvt\.? ?Ltd\.?|Sdn\.? ?Bhd\.?|Pte\.? ?Ltd\.?|K\.K\.|\((?:Pty|PTY|Pvt|PVT|P)\.?\) ?(?:Ltd|LTD)\.?|(?:PVT|PTY|PTE)\.? ?LTD\.?|SDN\.? ?BHD\.?|GMBH(?: & CO\.? KG)?|(?<!\d )(?:& Co\.? )?KG|LTD\.?|LIMITED|INC\.?|INCORPORATED|CORP\.?|CORPORATION|CO\.,? ?LTD\.?|SRL|S\.R\.L\.?|S\.P\.A\.?|S\.N\.C\.?|LTDA\.?|S\.R\.O\.?|E\.V\.|gmbh|ltd\.?|llc|inc\.?|srl|s\.r\.l\.?|s\.p\.a\.?|snc|s\.n\.c\.?|s\.a\.s\.?|sarl|b\.v\.`;
const ENDING = wordPattern(
  String.raw`(?<![\p{L}\p{N}])((?:(?:[\p{Lu}\p{N}][\p{L}\p{N}.'’&+/-]*|&|\+|and|und|et|y|of|de|der|the|für|ve|og|och|en|du|des|di|da|do|dos|del|della|dello|dei|degli|delle|la|las|los|le|les|e|van|voor|zur|zum|am|im) ){0,7}[\p{Lu}\p{N}][\p{L}\p{N}.'’&+/-]*),? (${FORMS})(?![\p{L}\p{N}])`,
  'gu',
);
/** Pattern source of a legal form standing next, for what must not part a name from it. */
export const LEGAL_FORM_AHEAD = String.raw`(?:${FORMS})(?![\p{L}\p{N}])`;

/** Those of Arabic and Hebrew companies: "ذ.م.م", "ش.م.ع", "בע״מ". */
const RIGHT_TO_LEFT = String.raw`(?:[شذ]\.\s?)?ذ\.\s?م\.\s?م\.?|ش\.\s?م\.\s?[محعكل]\.?|المحدودة|בע["״'']מ`;
const RIGHT_TO_LEFT_END = new RegExp(String.raw`\s(?:${RIGHT_TO_LEFT})$`, 'u');

const EAST_ASIAN = wordPattern(
  String.raw`[\p{Script=Han}\p{L}（）()]{2,30}?(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|株式会社|有限会社|合同会社|[士祉療校教]法人|研究院|研究所|事务所)|(?:株式会社|有限会社|\(주\)|㈜|주식회사)\s?[\p{L}ー]{2,20}|(?:ООО|ТОО|ЗАО|ОАО|АО|ТОВ|ТзОВ|СТОВ|ПАО|ПАТ|ПП|ПрАТ|АТ|ТД|ТДВ|ФГ|СФГ|КФХ|НПП|НПО|НВП|ОДО|ЧУП|ЧП)\s+[«"“][^»"”]{2,60}[»"”]|(?:ИП|ФОП|ФЛП)\s+\p{Lu}\p{Ll}{1,30}\s(?:\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\p{Ll}{1,30}\s\p{Lu}\p{Ll}{1,30})|(?<![\p{L}\p{N}])(?:[\p{Script=Arabic}\p{Script=Hebrew}&"'״׳-]{2,20} ){1,6}(?:${RIGHT_TO_LEFT})(?!\p{L})`,
  'gu',
);

/** Words of a sentence, which without spaces runs into a name: "年取得青葉大學碩士並任職於青葉研究院". */
const OF_SENTENCE =
  /^[年月日](?!本)|於|[业職职聘位读]于|取得|[畢毕][業业]|任[職职]|[擔担]任|就[讀读]|[曾歷历轉转]任|[學学碩硕博]士/u;

/** Whether there is such a form at all, and whether there are letters the other forms have: most lines have neither. */
const FORM = wordPattern(` ${LEGAL_FORM_AHEAD}`, 'u');
const BEYOND_LATIN = /[\u0400-\uffff]/;

/** An Indonesian company by its legal form, which stands before its name: at a line's head, behind a label or the sign of a copyright. */
const AHEAD = wordPattern(
  String.raw`(?<=^|[:|•·©–-]\s?|©?\s(?:19|20)\d\d\s)PT\.?\s\p{Lu}[\p{L}\p{N}&.-]*(?:\s(?:&|dan|[\p{Lu}(][\p{L}\p{N}&.)-]*)){1,6}`,
  'gu',
);
const MAY_BE_AHEAD = /(?:^|\s)PT\.?\s/;

/** Legal forms written out before a name in quotation marks, as registers have them, with what everybody writes. */
const WRITTEN_OUT: readonly [RegExp, string][] = [
  [/^общество с ограниченной ответственностью\s+(?=["«“])/iu, 'ООО '],
  [/^публичное акционерное общество\s+(?=["«“])/iu, 'ПАО '],
  [/^закрытое акционерное общество\s+(?=["«“])/iu, 'ЗАО '],
  [/^открытое акционерное общество\s+(?=["«“])/iu, 'ОАО '],
  [/^акционерное общество\s+(?=["«“])/iu, 'АО '],
  [/^индивидуальный предприниматель\s+/iu, 'ИП '],
  [/^товариство з обмеженою відповідальністю\s+(?=["«“])/iu, 'ТОВ '],
  [/^приватне підприємство\s+(?=["«“])/iu, 'ПП '],
  [/^фізична особа[\s–-]+підприємець\s+/iu, 'ФОП '],
];

/** A company's name with its legal form as everybody writes it: "ООО «Заря»" for "Общество с ограниченной … «Заря»". */
export function withShortForm(name: string): string {
  for (const [form, short] of WRITTEN_OUT) if (form.test(name)) return name.replace(form, short);
  return name;
}

const NOTHING_ELSE = wordPattern(`^(?:${FORMS})$`, 'u');

/** Whether a line is a legal form and nothing else, as where a narrow column broke a company's name. */
export function isLegalForm(text: string): boolean {
  return text.length < 30 && NOTHING_ELSE.test(text);
}

/** Legal forms of French lawyers, notaries and doctors, which stand before their names. */
const AHEAD_OF_PROFESSIONS = /\s(?:SCP|SELARL|SELAS)$/;

/** Company names with a legal form, as they stand in a line. */
export function companiesIn(text: string): string[] {
  const found: string[] = [];
  if (BEYOND_LATIN.test(text))
    for (const [whole] of allMatches(text, EAST_ASIAN.of(text)))
      if (!OF_SENTENCE.test(whole)) found.push(whole.replace(/^(公司|单位|名称|地址)[名称：:\s]*/u, ''));
  if (MAY_BE_AHEAD.test(text)) for (const [whole] of allMatches(text, AHEAD.of(text))) found.push(whole.trim());
  if (!FORM.test(text)) return found;
  for (const match of allMatches(text, ENDING.of(text))) {
    // "SCP Quist": what stands behind such a form is called by it.
    if (AHEAD_OF_PROFESSIONS.test(match[0]) && /^\s\p{Lu}/u.test(text.slice(match.index + match[0].length))) continue;
    const whole = match[0]
      .replace(
        /^(?:(?:and|und|et|y|of|de|der|the|für|&|\+|And|Und|Of|By|Copyrights?|(?:(?:19|20)\d\d(?:[-–/]\d\d(?![\d/]))?[-–,]?)+|All|Contact|About|At|In|For|With|From|Welcome|To)\s+)+(?=[\p{Lu}\p{N}])/u,
        '',
      )
      .trim();
    if (
      whole.split(' ').length >= 2 &&
      !/^(Our|Your|This|A|An|Any|Parent|Insurance|Limited|Trading|Public|Holding)\s\S+$/u.test(whole)
    )
      found.push(whole);
  }
  return found;
}

const END = wordPattern(String.raw`[\s,]+(${FORMS})$`, 'u');

/** A company's name without its legal form. */
export function withoutLegalForm(name: string): string {
  return name
    .replace(END.of(name), '')
    .replace(RIGHT_TO_LEFT_END, '')
    .replace(/(股份有限公司|有限责任公司|有限公司)$|^PT\.?\s(?=\p{Lu}\S*\s\p{Lu})/u, '')
    .trim();
}

/** Whether a name ends in a legal form. */
export function hasLegalForm(name: string): boolean {
  return (
    END.test(name) ||
    RIGHT_TO_LEFT_END.test(name) ||
    /^PT\.?\s\p{Lu}\S*\s\p{Lu}|(公司|株式会社|有限会社|合同会社|合資会社|[士祉療校教]法人|集团|[(（]주[)）]|㈜|주식회사|유한회사)|(?<!\p{L})(?:ООО|ТОО|ТОВ|ТзОВ|СТОВ|АО|АТ|ОАО|ПАО|ЗАО|ПАТ|ПрАТ|НПП|НПО|НВП|ТД|ТДВ|ПП|ЧП|ЧУП|ОДО|ФГ|СФГ|КФХ|ИП|ФОП|ФЛП|ЕООД|ООД|ЕАД|АД|ЕТ)(?!\p{L})/u.test(
      name,
    )
  );
}
