import { isConjunction } from './conjunctions';

/** Words of address, titles and ranks before a name, by language; each may have a full stop behind it. */
const HONORIFIC = new RegExp(
  `^(${[
    'mr|mrs|ms|miss|mx|messrs|drs?|prof|professor|sir|dame|lord|lady|madam|revd?|reverend|ven|canon|pastor|rabbi|imam|bishop|archbishop|cardinal|pope',
    'hon|rt|atty|honou?rable|judge|justice|magistrate|senator|sen|rep|representative|congress(?:man|woman)|governor|gov|mayor|president|chancellor|minister|secretary|ambassador|attorney|sheriff|cllr|councillor',
    'capt|captain|col|colonel|gen|lt|lieutenant|maj|major|sgt|sergeant|cpl|corporal|admiral|adm|commander|cmdr|brig',
    'father|mother|brother|sister|elder|deacon|abbot|rev\\.dr|dean|chairman|chairwoman|president|pres|superintendent|detective|det|officer|inspector|constable|marshal|captain|provost|principal|consul',
    'abbé|père|pfr|pater|ks|dh|druh|druhna',
    'king|queen|prince|princess|duke|duchess|baron|baroness|countess',
    'herr|frau|fräulein|rain|ifj|özv|doktor|dr-ing|mag|magister|ddr|univ-?prof|professorin|fr',
    'm|mm|mme|mmes|mlle|monsieur|madame|mademoiselle|maître|docteur|pr',
    'sr|sra|srta|srs|dra|doña|dña|(?:dr|prof|sr|eng|enf|arq|d)\\.?[ªº]|enf|señor|señora|lic|licda|lcd[oa]|arq|ing|profa|mtro|mtra',
    'sig|sigra|sig\\.ra|sig\\.na|signor|signora|dott|dott\\.ssa|dottore|dottoressa|doctora?|doutora?|doctors|avv|geom|rag|p\\.i|prof\\.ssa|dr\\.ssa|cav',
    'eng|engª|engo|engenheir[oa]|senhora?|exm[oa]',
    'excm[oa]|il(?:us)?tr?m[oa]|ilm[oa]|(?:dr|mag|prof|mgr)\\.(?:in|a|ª)|o[aä]|dgk[ps]',
    'dhr|mevr|mevrouw|mw|meneer|ir|drs|fru|hr|siv\\.?ing|bay|bayan|sayın',
    'pan|pani|pán|paní|mgr|inż|doc|lek|judr|mudr|mddr|mvdr|phdr|rndr|paeddr|pharmdr|thdr|mga|bc|úr|doç|uzm|ecz|av\\.|op\\.|yrd|öğr|arş|müh',
    'г-н|г-жа|господин|госпожа|пан|пані|д-р|проф|κ|κα|κος',
    "shri|smt|sheikh|shaikh|sheikha|encik|dato['’]?|datuk|datin|hajah|hjh?|bapak|bpk|engr|gng|ông|bà|ths|pgs|cənab|mnr|znj|zonja|zoti|gosp|gđa|inž|mhe|dkt|bwana",
    'др|м-р|инж|доц|адв|арх|дипл|г-ђа|гђа|δρ|καθ|պրն|տկն|պարոն|տիկին',
  ].join('|')})\\.?$`,
  'iu',
);
/** German and Slavic degrees that name their subject: "Dipl.-Ing.", "Dipl. Kfm.". */
const DIPLOMA = /^(?:dipl|univ|mag|dr|prof)\.?-\p{L}{2,12}(?:\.-?\p{L}{2,10})?\.?$|^dipl\.?$/iu;
/** What a German or Slavic degree is in, between it and the name: "Dr. rer. nat.", "dr hab.", "Dr. h. c.". */
const DEGREE_SUBJECT =
  /^(med|univ|dent|vet|jur|iur|phil|rer|nat|pol|oec|publ|ing|theol|habil|hab|h\.?\s?c|inż|dipl|kfm|kffr|inf|volksw|betriebsw|sc|math|phys|chem|psych|arch|akad|zw|nadzw)\.$|^(h\.c|mult|habil|inż)\.?$/iu;
/** Honorifics that are names or initials, too: behind another honorific ("Ms Hon Solo") only with their dot. */
const ALSO_A_NAME = /^(doc|hon|fr|mag|col|gen|ing|ir|m|sen|rt|major|judge|eng|pan|bay|pr|rep|rag|bc)$/iu;
/** Titles families and children are called, too: only before two words more is it one ("King John Quist", but "King Quist"). */
const ALSO_A_FIRST_NAME =
  /^(king|prince|princess|duke|baron|bishop|pope|judge|justice|major|mayor|cardinal|pan|bay|eng|rep|rag|gov|adm|cav|canon|ven|bc|pr|mm|pastor|ing|ir|dean|elder|deacon|abbot|marshal|pres|det|principal|constable|provost|consul)$/iu;
/** Honorifics that stand before the given name: "Dame Mary", but "Mr Quist". */
const BEFORE_GIVEN =
  /^(sir|dame|doña|dña|king|queen|prince|princess|pope|sheikha?|shaikh|father|mother|brother|sister)\.?$/iu;
/** What stands before a title and belongs to it where one follows: "U.S. District Judge". */
const QUALIFIER =
  /^(the|u\.?s\.?|u\.?k\.?|district|supreme|circuit|federal|state|chief|associate|assistant|deputy|vice|former|first|right|most|very|military|police|surgeon|master|staff|prime|foreign|royal|presiding|acting|executive|senior|junior|asst\.?|assoc\.?|dep\.?|dist\.?|exec\.?|lieutenant|air|rear|brigadier|private|petty|warrant|special|co)$/iu;
const POSSESSIVE = /^(his|her|their|your)$/iu;
const EMINENCE =
  /^(majesty|majesties|highness|excellency|holiness|hono[u]?r|grace|eminence|lordship|ladyship|worship)$/iu;

/** Whether one word is a word of address or a title before a name. */
export function isHonorific(word: string): boolean {
  if (HONORIFIC.test(word) || DIPLOMA.test(word)) return true;
  // "Magistrate-Judge", "Maj.Gen.": titles put together.
  const parts = word.split(/-|\.(?=\p{L})/u);
  return parts.length === 2 && parts.every((part) => part.length > 1 && HONORIFIC.test(part));
}

/** Whether `honorific` is used with the given name, so that a single name behind it is that. */
export function addressesGivenName(honorific: string): boolean {
  return BEFORE_GIVEN.test(honorific);
}

/**
 * How many words at the head of a name are honorifics and titles: those of a couple ("Mr and Mrs"), with what a title is
 * of ("Secretary of State") or in ("Dr. rer. nat."); at least one word is always left.
 */
export function honorificLength(words: readonly string[]): number {
  let taken = 0;
  let at = 0;
  const before = (word: string) => words.length - at - 1 >= (ALSO_A_FIRST_NAME.test(word) ? 2 : 1);
  while (at < words.length - 1) {
    const word = words[at] ?? '';
    if (isHonorific(word) && before(word) && !(taken > 0 && ALSO_A_NAME.test(word))) {
      // "M Woodrow Griffin": without its dot a letter before two more words is an initial.
      if (at === 0 && /^m$/iu.test(word) && words.length > 2) return 0;
      at += 1;
      const of = /^(of|for)$/iu.test(words[at] ?? '') ? (/^the$/iu.test(words[at + 1] ?? '') ? 3 : 2) : 0;
      if (of > 0 && words.length - at - of >= 1) at += of;
      taken = at;
    } else if (taken > 0 && taken === at && DEGREE_SUBJECT.test(word)) {
      at += 1;
      taken = at;
    } else if (POSSESSIVE.test(word)) {
      const length = EMINENCE.test(words[at + 1] ?? '') ? 2 : EMINENCE.test(words[at + 2] ?? '') ? 3 : 0;
      if (length === 0 || at + length >= words.length) return taken;
      at += length;
      taken = at;
    } else if (QUALIFIER.test(word) || (taken > 0 && (isConjunction(word) || /^[ye]$/u.test(word)))) at += 1;
    else return taken;
  }
  return taken;
}
