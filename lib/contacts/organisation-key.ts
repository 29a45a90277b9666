import { fold, foldLetters } from './fold';

const FORMS = `inc incorporated llc llp lp ltd limited corp corporation co company plc pty pc pa gmbh ggmbh mbh ug ag kg
  kgaa ohg ev ek eg se sa sas sasu sarl eurl snc scop bv nv sprl bvba srl srls sl slu spa ltda lda as asa aps ab oy oyj
  abp sp z zoo oo sro doo kft zrt bt nyrt sti pvt sdn bhd pte kk gk cv de group holding holdings`;
const LEGAL = new Set(FORMS.split(/\s+/));
/** Forms that stand before a name, or behind it and a comma. */
const FRONT = new Set('ооо оао зао пао ао ип тоо тов фоп прат пат pt uab sia'.split(' '));
const EAST_ASIAN =
  /股份有限公司|有限责任公司|有限公司|集团公司|(?<=.{2})集团|株式会社|有限会社|合同会社|주식회사|유한회사|\(주\)|㈜/gu;

/**
 * What makes two writings of a company's name the same: folded letters without the legal form ("ACME GmbH & Co. KG",
 * "Acme" and "Acme Inc." are one); '' where nothing is left of it. For comparing alone, never shown.
 */
export function organisationKey(name: string): string {
  const words = fold(name.normalize('NFKC').replace(EAST_ASIAN, ' '))
    .replace(/(?<=(?:^|[\s.])\p{L})\.\s?(?=\p{L}(?:\.|$))/gu, '')
    .split(/[^\p{L}\p{N}\p{M}&'’-]+/u)
    .filter((word) => word !== '');
  const isForm = (word = '') => LEGAL.has(word) || FRONT.has(word) || word === '&';
  let end = words.length;
  while (end > 1 && isForm(words[end - 1])) end--;
  const from = end > 1 && FRONT.has(words[0] ?? '') ? 1 : 0;
  return foldLetters(words.slice(from, end).join(' ')) || foldLetters(name);
}
