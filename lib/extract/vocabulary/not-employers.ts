import { wordPattern } from '../word-pattern';

/** What stands under a name and says no company: a link to more about them, how they live, that they work no more. */
const NO_EMPLOYER = wordPattern(
  String.raw`^(?:find|read|view|see|visit|contact|click|learn|more|e-?mail|call|download|meet|show|open|full|lire|voir|en savoir|mehr|zum|zur|ver|leer|leia|saiba|leggi|vedi|scopri|lees|bekijk|läs|les mer|czytaj|zobacz|více)(?:\s|$)|[;,:]$|(?<!\p{L})(?:residents?|retired|pensioner|unemployed|self-employed|volunteer|rentner(?:in)?|pensionär(?:in)?|im ruhestand|retraitée?s?|jubilad[oa]|aposentad[oa]|pensionat[oa]|casad[oa]|solteir[oa]|solter[oa]|divorciad[oa]|viúv[oa]|viud[oa]|verheiratet|ledig|verwitwet|mariée?|célibataire|married|divorced|widowed)(?!\p{L})`,
);

/** Whether a line that could be a company's name by its form says something else of somebody. */
export function isNoEmployer(text: string): boolean {
  return NO_EMPLOYER.test(text);
}
