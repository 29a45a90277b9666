import { cleanText } from '../../contacts/clean-text';
import { initialsOf, withoutEastAsian, withoutReading } from '../../contacts/names';
import { honorificBehind, isEastAsian } from '../../contacts/names/east-asian-name';
import { leadsWithFamily } from '../../contacts/names/family-first';
import { remembering } from '../../contacts/remembering';
import { AHEAD_OF_NAMES } from '../postal/street-words';
import { isGivenName } from '../vocabulary/given-names';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { hasLegalForm } from '../vocabulary/legal-forms';
import { isNamesake } from '../vocabulary/namesakes';
import { isNobodys } from '../vocabulary/nobodys-names';
import { isCommonWord } from '../vocabulary/not-names';
import { wordPattern } from '../word-pattern';
import { caselessNameConfidence, isCaseless } from './caseless-person';
import { eastAsianNameConfidence } from './east-asian-person';
import { areTitlesOfSeveral } from './title-of-each';

/** Words of address that make a name of what follows; titles that streets and houses are named after are left out. */
const HONORIFIC = wordPattern(
  String.raw`^(Mr|Mrs|Ms|Miss|Mx|Dr|PD|(?:Univ|Priv|Ao|Apl)\.-(?:Prof|Doz)|Prof|Professor|Professorin|Sir|Dame|Deacon|Cllr|Revd?|Ven(?=\.)|Herr|Frau|Dipl|Mme|Mlle|Maître|M|Sr|Sra|Srta|Dra|Lic|Arq|Dott|[Dd]ott\.ssa|[Dd]r\.ssa|[Pp]rof\.ssa|Sig|Sig\.ra|Avv|RA(?:in)?|(?:ifj|özv|Arch|[Gg]eom|[Rr]ag|dott|avv|ing|p\.\s?i|P\.\s?I|Doç|Uzm|Ecz|Lcdo|Lcda|Mtro|Mtra)(?=\.)|Mestre|Eng[ªº]?|(?:Prof|Dr|Sr|Eng|Enf|Arq|D)\.?[ªº]|Enf(?=\.)|Profa|Exm[oa]|Excm[oa]|Il(?:us)?tr?m[oa]|Ilm[oa]|(?:Dr|Mag|Prof|Mgr)\.(?:in|a|ª)|O[AÄ]|DGK[PS]|Dña|Doña|Ing|Bc|MgA|PhDr|RNDr|MUDr|MDDr|MVDr|JUDr|PharmDr|PaedDr|ThDr|arch|lek|Mag|Doctora?|Doutora?|Ir|Drs|Dhr|Mevr|Hr|[Mm]gr|inż|hab|prof|doc|Doc|gen|plk|pan|pani|Pani|dhr|mevr|mw|drs|ir|dr|Gosp|Gđa|Znj|Zonja|Zoti|Mnr|Mej|Encik|Dato['’]?|Datuk|Datin|Haji|Hajah|Hjh?|Bapak|Ibu|Bpk|Atty|Engr|Gng|ThS|PGS|Ông|Bà|Cənab|Mhe|Dkt|Bwana|Parch|inž|dipl|[Гг]-ђа|[Гг]ђа|[Дд]-р|[Дд]р|мр|mag|spec|mr|[Мм]-р|[Ии]нж|[Пп]роф|[Дд]оц|[Аа]дв|[Аа]рх|[Дд]ипл|[Ии]нг|Κος|Κα|κ|κα|κος|Δρ|Καθ|Պրն|Տկն|Պարոն|Տիկին|[Гг]-н|[Гг]-жа|[Пп]ан|[Пп]ані)(?!\p{L})\.?(-?(Ing|Kfm|Inf|med|jur|phil|rer|nat)\b\.?)*$`,
  'u',
);
const OF_CLERGY = /^(?:Very|Most|Revd?|Reverend|Ven|Hon|Rt|Right)\.?$/i;
/** Words of address that are plain without a full stop, in capitals. */
const SHOUTED = new Set(
  'MR MRS MS MISS CLLR REV REVD CANON ENGR DR DRA PROF SIR HERR FRAU MME MLLE MAÎTRE SR SRA SRTA MGR DHR MEVR DOTT.SSA DR.SSA PROF.SSA SIG.RA'.split(
    ' ',
  ),
);
/** What a doctorate is in, or of what kind it is: "Dr. med. dent.", "Prof. Dr. rer. nat. habil.", "Dr. h. c.". */
const FACULTY =
  /^(?:med|dent|vet|jur|iur|phil|rer|nat|pol|oec|soc|agr|forest|silv|mont|paed|päd|theol|sc|math|techn|habil|univ|hum|pharm|troph|h|c|mult)\.?$|^h\.c\.?$|^\((?:FH|Univ|TU|BA|HTL)\.?\)$/;
const DEGREE = wordPattern(
  String.raw`,?\s+(?:\(?(?:(?<!^ )[JS][Rr]|II|III|IV|Esq|P[hH]\.?\s?D|DrSc|BVSc|BVetMed|BVM|VetMB|MRCVS|FRCVS|RVN|BDS|MFDS|MBBS|MBChB|MRCGP|FRCGP|FRCS|MRCP|FRCP|RGN|MCSP|FRICS|MRICS|FCIPD|MCIPD|FCCA|ACCA|CEng|LLB|OBE|MBE|CBE|FRSA|CSc|DiS|Th\.?D|M\.?D|M\.?B\.?A|J\.?D|D\.?D\.?S|D\.?V\.?M|R\.?N|C\.?P\.?A|P\.?E|CFA|CFP|CPCU|CIC|ARM|AIA|FAIA|LEED AP|M\.?A|M\.?S[cC]?|B\.?S[cC]?|B\.?A|LL\.?M|O\.?D|D\.?O|PMP|AIF|CLU|ChFC|LUTCF|GRI|CRS|ABR|SPHR|LCSW)\.?\)?)(?=$|[\s,])`,
  'gu',
);
/** What tells the son from the father: nothing else is called so. */
const GENERATION = /\s(?:[JS]r\.?|II|III|IV)$/;
/** What somebody is called, in the middle of a name or behind it: "Quist", (Quist), 'Quist'. */
const NICKNAME = wordPattern(String.raw`["“(]\p{L}+(?:-\p{L}+)?["”)]|(?<=\s)['‘]\p{L}+['’](?=\s)`, 'gu');
/** "son of", "daughter of", as Malaysian and Singaporean Tamil and Sikh names have it: "Kumar a/l Orl". */
const CHILD_OF = wordPattern(String.raw`(?<=\p{L})\s(?:a/[lp]|[sd]/o)\s(?=\p{Lu})`, 'giu');
const PARTICLE =
  /^(de|del|della|der|den|di|da|das|do|dos|du|la|las|le|los|van|von|vom|zu|zur|ten|ter|te|bin|binti|bte|ibn|al|el|y|e|i|af|av|’t|'t)$/iu;
/** What begins the name of a street or of a household in countries that put the kind before it: "Rua Augusta", "Fam. Quist". */
const NO_GIVEN_NAME = wordPattern(
  `^(?:${AHEAD_OF_NAMES.replace(/(?<=^|\|)\p{L}/gu, (letter) => letter.toUpperCase())}|Fam|Familie|Family|Famille|Familia|Família|Famiglia|Familjen|Familien|Perhe|Rodina|Rodzina|Państwo|Eheleute|Ehepaar|SELARL|SELAS|SELURL|SARL|SAS|SASU|EURL|SCP|SCM|SCI|SCEA|EARL|GAEC|SNC|Ets|Éts|Sté|Étude|Etude|Studio|Kanzlei|Praxis|Serviço|Servicio|Servizio|Departamento|Dipartimento|Département|Unidade|Unidad|Unità|Семья|Родина|Сім['’ʼ]я)\\.?$`,
  'u',
);
/** Nouns of doing something, which stand before "von" and "de" as given names do: "Montage von Baugruppen". */
const DEED =
  /(?:ung|ungen|age|agen|tion|tionen|ionen|heit|keit|schaft|tät|erei|nahme|handel|bau|kauf|trieb|ieb|ción|ciones|ção|ções|zione|zioni|mento|mentos|menti|ments?|aggio|tura)$/;
/** A title in the middle of a name, as practices, offices and streets have it. */
const AFTER_SOMEBODY = wordPattern(
  String.raw`^\p{L}+\s(?:\p{L}+\s){0,2}(?:Dr|Dra|Drs|Mag|Prof|Dott|Avv|Dipl|Herr|Frau|Mr|Mrs|Ms|Maître|Me)\.?\s\p{Lu}`,
  'u',
);
/** Articles that begin no name: "Il Direttivo". "El", "La" and "De" do. */
const ARTICLE =
  /^(?:(?:Il|Gli|Der|Die|Het|The|Los|Las)\s|La\s(?:\S+\s)+(?:della|dello|delle|degli|dei)\s|Les\s\S+[sx]$)/;
/** What Dutch and Low German family names begin with, before an article. */
const PREPOSITION = /^(?:aan|achter|bij|boven|in|onder|op|over|uit|uyt|voor)$/;
const WORD = wordPattern(
  String.raw`^(\p{Lu}[\p{L}\p{M}]*(?:[-–'’.]\p{L}[\p{L}\p{M}]*)*[.’']?|[’']?[a-z]?\p{Lu}\p{Ll}+|\p{Lu}\.(?:-?\p{Lu}\.)*)$`,
  'u',
);

/** From here on the words alone make a name (see `personNameConfidence`). */
export const SURE_NAME = 0.7;

/**
 * How sure it is (0 to 1) that a whole phrase is a person's name. Above 0.6 the words alone tell
 * (a known given name, an honorific); 0.3 to 0.6 only has the form of one and needs other signs beside it.
 */
export const personNameConfidence: (written: string) => number = remembering((called) => {
  const written = withoutEastAsian(called.includes('/') ? called.replace(CHILD_OF.of(called), ' bin ') : called);
  if (
    written.length > 70 ||
    written.length < 2 ||
    // What looks like markup has one of these too.
    /[\d@#_/|:;!?*%$€£=+^~\\[\]<>{}]/.test(written)
  )
    return 0;
  const text = cleanText(written, 80);
  if (isNobodys(text)) return 0;
  if (isCaseless(text)) return caselessNameConfidence(text);
  if (isEastAsian(text)) {
    const read = withoutReading(text);
    return isTitleOrCompany(read) ? 0 : eastAsianNameConfidence(read);
  }
  // "Phòng Kinh doanh": a Vietnamese department, whose first word without its mark is a given name.
  if (
    /^P\. ?IVA$|^(?:Phòng|Bộ [Pp]hận|Trung [Tt]âm)\s|^Trang [Cc]hủ$|^I['’]m\s|&|[“”"]\s*$|\.\.|…/.test(
      text.replace(/^["“]|["”]$/g, ''),
    )
  )
    return 0;
  const bare = ` ${text} `
    .replace(DEGREE.of(text), ' ')
    .replace(NICKNAME.of(text), (called) =>
      called.startsWith('(') && isTitleAlone(called.slice(1, -1)) ? called : ' ',
    )
    .trim()
    .replace(/,$/, '');
  let words = bare.split(/\s+/);
  // "The Revd Jane Quist": only clergy and judges are addressed so.
  // Some of them more than that: "The Very Revd", "RT REV".
  while (/^(?:The|Very|Most|Rt\.?|Right)$/i.test(words[0] ?? '') && OF_CLERGY.test(words[1] ?? ''))
    words = words.slice(1);
  // "VEN NICHOLAS QUIST": in small letters without its full stop it is a given name of others.
  if (words[0] === 'VEN' && bare === bare.toUpperCase() && words.length > 2) words = ['Ven.', ...words.slice(1)];
  // "D. Borja Quist": what a Spaniard is addressed by, where a given name and more follow.
  let honorific = words[0] === 'D.' && words.length > 2 && isGivenName((words[1] ?? '').replace(/\.$/, ''));
  if (honorific) words = words.slice(1);
  let turned = false;
  while (
    words.length > 1 &&
    (isHonorific(words[0] ?? '') ||
      isOfRank(words) ||
      (honorific && (words[0] === 'Canon' || FACULTY.test(toned(words[0] ?? '')))))
  ) {
    honorific = true;
    words = words.slice(1);
  }
  // "Kanzlei Dr. Quist" is called after somebody.
  if (!honorific && AFTER_SOMEBODY.test(bare)) return 0;
  if (words.some((word) => word.endsWith(','))) {
    // "Family, Given": with a given name we don't know behind the comma it may be any two words.
    const comma = words.findIndex((word) => word.endsWith(','));
    const behind = words.slice(comma + 1);
    const known = isGivenName(behind[0] ?? '');
    // What begins with a given name is in order already: "Howard Quist, Architect".
    // So do two: "Howard Quist, Anna Quist".
    if (comma === 1 && behind.length === 2 && known && isGivenName(words[0] ?? '')) return 0;
    // "Orla Quist, Cathy Orlwood": behind two family names stand given names alone.
    if (
      comma === 1 &&
      behind.length === 2 &&
      known &&
      !isGivenName(behind[1] ?? '') &&
      !isParticleOrInitial(words[0], behind[1])
    )
      return 0;
    if (comma > 1 || behind.length > 2 || behind.length === 0 || (!known && isGivenName(words[0] ?? ''))) return 0;
    // "Jean QUIST, Maire": nor is what somebody is whose given name stands first, whoever else is called so.
    if ((!known || (comma > 0 && isGivenName(words[0] ?? ''))) && jobTitleConfidence(behind.join(' ')) > 0) return 0;
    turned = !known;
    words = [...behind, ...words.slice(0, comma), (words[comma] ?? '').replace(',', '')];
  }
  // With what joins them Portuguese and Spanish names have seven: "Maria da Graça de Quist e Prado".
  const known = isGivenName(words[0] ?? '');
  const most = honorific && known ? 8 : honorific || known ? 7 : 5;
  if (words.length < 2 ? !honorific : words.length > most) return 0;
  if (!honorific && ARTICLE.test(words.join(' '))) return 0;
  const led = words
    .slice(0, -1)
    .findIndex((word, at) => at > 0 && PREPOSITION.test(word) && PARTICLE.test(words[at + 1] ?? ''));
  // "Joop op de Beek": elsewhere such words are a sentence's ("Zorg in de Buurt").
  if (led > 0 && isGivenName(words[0] ?? '')) words.splice(led, 1);
  // "Ms. Sunil Das", "Sunil De": at the end and with a capital it is a family name of Bengal.
  const isBengali = honorific || isGivenName(words[0] ?? '');
  const isWord = (word: string, at: number) =>
    !PARTICLE.test(word) || (at === words.length - 1 && isBengali && /^(?:Das|De)$/.test(word));
  const strong = words.filter(isWord);
  if (
    strong.length < (honorific ? 1 : 2) ||
    strong.length > (honorific && known ? 5 : 4) ||
    !isWord(words.at(-1) ?? '', words.length - 1)
  )
    return 0;
  if (!strong.every((word) => WORD.test(word)) || hasLegalForm(text) || /-(?:GmbH|AG|SE|UG|mbH)$/.test(text)) return 0;
  const first = strong[0] ?? '';
  const last = strong.at(-1) ?? '';
  if (last.replace(/[^\p{L}]/gu, '').length < 2) {
    // "Abdul Rasheed M.", "Dr. Kalyani S": South India writes the father's initial behind; "Laura P." is half a name.
    // Whoever is addressed so need not have a name we know: "Mr. Orlachoodan R".
    const initials = strong.slice(1).every((word) => word.replace(/[^\p{L}]/gu, '').length < 2);
    if (honorific && initials && first.length > 4 && !isCommonWord(first)) return 0.72;
    const whole = honorific || (strong.length > 2 && last.endsWith('.')) ? words.slice(0, -1).join(' ') : '';
    return whole !== '' && isGivenName(first)
      ? Math.min(0.72, personNameConfidence(honorific ? `Dr. ${whole}` : whole))
      : 0;
  }
  // "U.S. Army" is no Ms Army, "Katie's Diner" no person, and a name ends in no full stop but an initial's or degree's.
  if (/^(U\.?S|U\.?K|E\.?U|U\.?N|U\.?S\.?A)\.$/.test(first) || /['’]s$/.test(first) || /\p{L}{4,}\.$/u.test(last))
    return 0;
  // "Professor Emerita" is a rank, "Norte y Sur" two places: "y" joins what stands behind a given and a family name.
  if (honorific && strong.length === 1 && !isSurnameLike(first) && (isCommonWord(first) || isTitleAlone(first)))
    return 0;
  if (/^[ye]$/.test(words[1] ?? '')) return 0;
  if (!honorific && isNamesake(bare)) return 0;
  const given = isGivenName(first);
  // "Erfahrung von Jane Roe": behind its particle a family name has no given name before another word.
  const particle = words.findIndex((word) => PARTICLE.test(word));
  if (!given && particle > 0 && particle < words.length - 2 && isGivenName(words[particle + 1] ?? '')) return 0;
  // "Ronda de Capuchinos" is a street, whoever else is called so.
  if (!honorific && first === 'Ronda' && particle === 1) return 0;
  if (!given && !honorific && (NO_GIVEN_NAME.test(first) || (particle === 1 && DEED.test(first)))) return 0;
  const initials = /^(\p{Lu}\.?){1,2}$/u.test(first);
  // Behind a given name a letter alone is an initial: "Jane A Roe".
  const common = strong.filter((word, at) => !(given && (at === 0 || word.length === 1)) && isCommonWord(word)).length;
  // "Howard Le Quist": behind a particle in capitals a common word is a family's name.
  const behindParticle = given && /^(?:Le|La|De|Du|Van|Von|Mc|Mac|O|Del|Di|Da)$/.test(words.at(-2) ?? '');
  if (
    !honorific &&
    common > 0 &&
    !(given && common === 1 && strong.length <= 3 && (isSurnameLike(last) || behindParticle))
  )
    return 0;
  if (jobTitleConfidence(text) > 0 && !honorific) {
    if (!given) return 0;
    // "Dean Quist" is called so, where nothing but the given name is a title.
    if (!isTitleEnd(last)) return common === 0 && jobTitleConfidence(strong.slice(1).join(' ')) === 0 ? 0.72 : 0.5;
    return strong.length <= 3 && TITLE_AND_SURNAME.test(last) ? 0.72 : 0;
  }
  const shouting = bare === bare.toUpperCase();
  if (turned) return common > 0 || shouting ? 0 : honorific ? 0.3 : 0.32;
  if (honorific) return 0.88;
  if (given) return common > 0 && !GENERATION.test(text) ? 0.45 : shouting ? 0.75 : 0.85;
  if (initials) return isGivenName(strong[1] ?? '') ? 0.8 : 0.4;
  // "Zhang Xiaoming", "Kim Min-jun": the form itself is of these languages alone.
  if (common === 0 && leadsWithFamily(shouting ? words.map(toned) : words)) return shouting ? 0.5 : 0.65;
  if (isGivenName(last) && strong.length === 2) return 0.5;
  if (common === 0 && isInitialled(text)) return 0.8;
  if (areTitlesOfSeveral(strong)) return 0;
  return shouting ? 0.3 : 0.42;
});

/** Whether the first letters of the words stand behind them in brackets, as a firm calls its people on paper: "Jane Roe (JR)". */
function isInitialled(text: string): boolean {
  const [, name = '', letters = ''] = /^(\S+(?:\s\S+)+)\s\((\p{Lu}{2,4})\)$/u.exec(text) ?? [];
  return letters !== '' && initialsOf(name) === letters;
}

/** Ranks and orders before a name, which are other words elsewhere: a known given name stands behind them. */
const RANK =
  /^(?:Capt|Captain|Lt|Lieut|Col|Cpl|Sgt|Maj|Cmdr|Brig|Fr|Br|Père|Abbé|Frère|Sœur|Pfr|Pater|Padre|Don|[Kk]s|[Dd]h|[Dd]ruh|[Dd]ruhna|[Kk]om|[Pp]or)\.?$/u;

/** Whether a name begins with a rank: "Lt Col John Roe", "ks. Jan Roe". */
function isOfRank([first = '', second = '', ...others]: readonly string[]): boolean {
  return RANK.test(first) && others.length > 0 && (isGivenName(second) || RANK.test(second));
}

/** Whether a word addresses somebody, set in capitals, too; "ING" alone is a bank. */
function isHonorific(word: string): boolean {
  return HONORIFIC.test(word) || ((word.endsWith('.') || SHOUTED.has(word)) && HONORIFIC.test(toned(word)));
}

/** A word of capitals as it is written elsewhere: "DR.-ING." as "Dr.-Ing.". */
function toned(word: string): string {
  if (word.length < 2 || word !== word.toUpperCase()) return word;
  return word.toLowerCase().replace(/(?:^|-)./g, (letter) => letter.toUpperCase());
}

/** Whether a family name of two words begins with a particle, or the second given name is but an initial. */
function isParticleOrInitial(family = '', given = ''): boolean {
  return PARTICLE.test(family) || /^\p{Lu}\.?$/u.test(given);
}

/** Titles that many families are called, too. */
const TITLE_AND_SURNAME =
  /^(?:carpenter|chancellor|coach|constable|curate|deacon|dean|foreman|judge|merchant|priest|provost|ranger|sexton|usher)$/i;

/** Common words that many families are called, too. */
function isSurnameLike(word: string): boolean {
  return /^(bank|bay|best|book|box|branch|brand|bridge|broker|button|camp|care|case|cash|chamber|child|church|city|cloud|coach|coffee|comfort|court|crown|day|dear|doctor|driver|eastern|england|english|fast|field|fine|fire|fish|floor|flower|flowers|forest|forward|france|free|french|garden|glass|gold|golden|good|green|guest|hall|head|high|hill|hills|holiday|home|hospital|house|just|key|kitchen|lake|land|lane|last|law|lawyer|leader|light|link|lock|london|long|love|low|major|marine|market|master|mill|monday|mountain|music|new|night|north|nurse|oak|pack|page|park|parks|pass|pay|pick|place|plant|plumber|pool|port|post|press|price|print|purchase|quick|rail|ranch|read|reading|river|road|rock|roof|room|sales|school|search|seller|sellers|short|signs|silver|small|smart|snow|south|spring|square|staff|standard|steel|stock|stone|story|stream|street|suite|summer|table|temple|town|travel|tree|trucks|valley|van|wall|washington|water|way|west|wheel|white|wild|winter|wood|work|tower)$/i.test(
    word,
  );
}

/** Whether a word is a title no family is called by. */
function isTitleAlone(word: string): boolean {
  // "Jane Roe (PI)": whose the laboratory is.
  return word === 'PI' || (jobTitleConfidence(word) > 0 && !TITLE_AND_SURNAME.test(word));
}

function isTitleEnd(word: string): boolean {
  return jobTitleConfidence(word) > 0;
}

function isTitleOrCompany(text: string): boolean {
  const bare = text.slice(0, text.length - honorificBehind(text).length);
  return jobTitleConfidence(bare) > 0 || hasLegalForm(bare);
}
