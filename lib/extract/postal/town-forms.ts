import { AU_STATES, CA_PROVINCES, US_STATES } from '../vocabulary/places';
import { type WordPattern, wordPattern } from '../word-pattern';

/** How the town with its postal code is written in a country. */
export type TownForm = {
  /** Named groups: city, region, postalCode, country. */
  readonly pattern: WordPattern;
  /** Whether the form has a postal code. */
  readonly coded: boolean;
  /** What a text holds at least that has the form: cheap to look for, so that most texts are put by at once. */
  readonly sign: RegExp;
  /** The postal code may stand on a line of its own under the town. */
  readonly cityAbove?: boolean;
  /** Sure enough to be an address without a street before it. */
  readonly sureAlone?: boolean;
  /** What stands for the region may be the town, and what stands for the town of the street. */
  readonly anyRegion?: boolean;
  /** Whatever stands right before with a number is the street, though no word says so. */
  readonly plainStreet?: boolean;
};

const US_CODES =
  'A[LKZR]|C[AOT]|D\\.?C\\.?|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N\\.?[CDEHJMVY]\\.?|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';
/** As people write the codes by hand. */
const US_LOOSE =
  'A[lkzr]|C[aot]|De|Fl|Ga|Hi|I[adln]|K[sy]|La|M[adeinost]|N[cdehjmvy]|O[hkr]|Pa|Ri|S[cd]|T[nx]|Ut|V[at]|W[aivy]|Ill|Calif|Mass|Penn|Tex|Fla|Conn|Mich|Minn|Wash|Colo|Ariz|Tenn|Wisc?';
const AU_CODES = 'NSW|VIC|Vic|QLD|Qld|TAS|Tas|ACT|WA|SA|NT';
const TOWN = "[\\p{Lu}\u05d0-\u0e4e][\\p{L}.'’-]*(?: [\\p{L}][\\p{L}.'’-]*){0,3}";
/** A continental town behind its code: small words join its parts. */
const TOWN_BEHIND =
  "[\\p{Lu}\u05d0-\u0e4e](?:[\\p{L}'’-]+|\\.)(?:[ -](?!C(?:edex|EDEX))(?:(?:am|an|der|im|in|den|bei|vor|ob|de|del|della|dei|do|da|dos|du|la|las|los|le|les|lès|sur|sous|en|et|y|op|aan|nad|pod|při|pri|u|v|na)(?![\\p{L}])|[\\p{Lu}\u05d0-\u0e4e])[\\p{L}'’.-]*){0,4}";
/** Words before a number that is a room's, not a code's. */
const NO_CODE =
  '(?<!\\d|[-/](?=\\d)|(?:[Ss]uite|SUITE|[Ss]te\\.?|[Uu]nit|[Aa]pt\\.?|[Rr]oom|[Bb]ox|#|[Nn]o\\.?|Nr\\.) ?)';
/** Words for a postal code, which stand before it. */
export const CODE_WORD =
  '(?:C\\.?P\\.?|CEP|PIN(?: ?[Cc]ode)?|Pin(?: ?[Cc]ode)?|ZIP(?: Code)?|Zip(?: Code)?|PLZ|PSČ|Τ\\.?Κ\\.?|Postal ?[Cc]ode|Post ?[Cc]ode|[Ии]ндекс|[Іі]ндекс|מיקוד|الرمز البريدي|รหัสไปรษณีย์)[ :.-]{0,3}';
const MARKED_CODE = '\\d{3} ?\\d{3}|\\d{3} \\d{2}|\\d{5}(?:-\\d{3}|\\d{2})?|\\d{4}';
const MARKED = /(?:[PNnZИиІі]|ode|Č|Κ|مز|מי|ไป)[^\d,]{0,14}\d{3}/u;

/** A way to write a town, in flags `u`. */
function form(sign: RegExp, source: string, traits: Omit<TownForm, 'sign' | 'pattern' | 'coded'> = {}): TownForm {
  return { sign, pattern: wordPattern(source, 'u'), coded: source.includes('postalCode'), ...traits };
}

/** The forms, surest first. */
export const TOWN_FORMS: readonly TownForm[] = [
  // United States
  form(
    /\d{5}/,
    `(?<city>${TOWN}),? +(?<region>${US_CODES}|Washington,? D\\.?C\\.?|${US_STATES}|${US_LOOSE})[.,]{0,2}\\s+(?<postalCode>\\d{5}(?:[-–]\\d{4})?)(?!\\d)`,
    { sureAlone: true },
  ),
  // Canada
  form(
    /[A-Z]\d[A-Z][ -]?\d[A-Z]\d/,
    `(?<city>${TOWN}),? +\\(?(?<region>[A-Z]{2}|${CA_PROVINCES})\\)?,?\\s+(?<postalCode>[ABCEGHJ-NPRSTVXY]\\d[A-Z][ -]?\\d[A-Z]\\d)`,
    { sureAlone: true },
  ),
  // Australia
  form(
    /[A-Zaivs]\.?,?\s+\d{4}(?!\d)/,
    `(?<city>${TOWN}),? +(?<region>${AU_CODES}|${AU_STATES})\\.?,?\\s+(?<postalCode>\\d{4})(?!\\d)`,
    { sureAlone: true },
  ),
  // United Kingdom
  form(
    /\d[A-Z]? ?\d[A-Z]{2}/,
    `(?:(?<city>${TOWN})[,.]? *(?:,\\s*(?<region>[\\p{Lu}][\\p{L} ]{2,25}),? +)?)?(?<postalCode>\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}\\b)`,
    { cityAbove: true, anyRegion: true },
  ),
  // Ireland, by Eircode
  form(
    /[A-Z]\d[\dW]/,
    `(?:(?<city>${TOWN})(?:, (?<region>(?:Co\\.?|County) ${TOWN}))?,? +)?(?<postalCode>\\b[AC-FHKNPRTV-Y]\\d[\\dW] ?[\\dAC-FHKNPRTV-Y]{4}\\b)`,
    { cityAbove: true },
  ),
  // Brazil
  form(
    /\d{5}-\d{3}/,
    `(?<city>${TOWN}) ?[-–/,] ?(?<region>[A-Z]{2}|[A-Z][a-z])[ ,–-]+(?:CEP:? ?)?(?<postalCode>\\d{5}-\\d{3})(?!\\d)`,
  ),
  form(
    /\d{5}-\d{3}/,
    `(?:CEP:? ?)?(?<postalCode>\\d{5}-\\d{3}),? +(?<city>${TOWN})(?: ?[-–/,] ?(?<region>[A-Z]{2}))?(?!\\p{L})`,
  ),
  // Japan in Latin letters; India with its state
  form(/〒|Japan/, `(?<city>${TOWN}),? +(?:〒 ?)?(?<postalCode>\\d{3}-\\d{4})(?= ?,? Japan)`),
  form(
    /\d{3} ?\d{3}/,
    `(?<city>${TOWN}),? +(?<region>[\\p{Lu}][\\p{L} ]{3,20})[-–, ]+(?<postalCode>[1-9]\\d{2} ?\\d{3})(?!\\d)`,
    { anyRegion: true },
  ),
  // A word that says so before the code: Mexico, Argentina, Brazil, India
  form(MARKED, `(?<city>${TOWN})[-–,. ]+${CODE_WORD}(?<postalCode>${MARKED_CODE})(?!\\d)`),
  form(MARKED, `${CODE_WORD}(?<postalCode>${MARKED_CODE}),? +(?<city>${TOWN})`),
  // Argentina's codes with their province's letter; Chile's seven digits
  form(
    /[A-Z]\d{4}|\d{7}/,
    `(?<=^|, )(?<postalCode>[A-HJ-NP-Z]\\d{4}(?:[A-Z]{3})?|\\d{7}),? +(?<city>${TOWN_BEHIND})(?!\\p{L}| *\\d)`,
  ),
  // The code before the town in forms of its own: Czechia, Slovakia, Sweden, Greece; Poland; the Netherlands
  form(
    /\d{3} \d{2}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}/,
    `(?<=^|, )(?:[A-Z]{1,2}[-–] ?)?(?<postalCode>\\d{4} ?[A-Z]{2}|\\d{3} \\d{2}|\\d{2}-\\d{3}) +(?<city>${TOWN_BEHIND}(?: \\d{1,2})?)(?=$|,)`,
    { plainStreet: true },
  ),
  // Iceland's three digits
  form(/Iceland|Ísland/, `(?<=^|, )(?<postalCode>\\d{3}) (?<city>${TOWN_BEHIND})(?=,? (?:Iceland|Ísland))`, {
    plainStreet: true,
  }),
  // The same behind the town: Greece
  form(/\d{3} \d{2}$/, `(?<=^|, )(?<city>${TOWN}),? (?<postalCode>\\d{3} \\d{2})$`, { plainStreet: true }),
  // The code before the town: most of Europe, Latin America, Turkey, Malaysia
  form(
    /\d{4}|\d{3} \d{2}|\d{2}-\d{3}/,
    `${NO_CODE}(?:[A-Z]{1,3}[-–] ?)?(?<postalCode>\\d{5}|\\d{4} ?[A-Z]{2}|\\d{3} \\d{2}|\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{4}) +(?<city>${TOWN_BEHIND}(?: \\d{1,2}(?=$|[,.(]))?)(?: (?:Cedex|CEDEX)(?: \\d{1,2})?)?(?!\\p{L}| *\\d)`,
  ),
  // Dublin's districts
  form(/Dublin/, String.raw`(?<city>Dublin \d{1,2}W?)(?!\d)`),
  // Singapore
  form(/\d{6}/, String.raw`(?<city>Singapore|SINGAPORE) \(?(?<postalCode>\d{6})\)?(?!\d)`),
  // United States without a code
  form(
    /[ ,](?:[A-Z]\.?[A-Z]\.?|\p{Lu}\p{Ll}{3,})(?:[ ,|•]|$)/u,
    `(?<city>${TOWN}),? +(?<region>${US_CODES}|Washington,? D\\.?C\\.?|${US_STATES})(?=$|[ ,]*(?:USA|U\\.S\\.A)|\\s*[|•])`,
  ),
  // The code behind the town: India, China, Russia, Romania, Colombia
  form(/\d{3} ?\d{3}/, `(?<city>${TOWN})[-–, ]+(?<postalCode>\\d{3} ?\\d{3})(?![\\p{L}\\d])`),
  // The same with the country's sign: Latvia, Lithuania
  form(/[A-Z]{2}-\d{4}/, `(?<city>${TOWN}),? +[A-Z]{2}-(?<postalCode>\\d{4,5})(?!\\d)`),
  // The same at the end: Taiwan, Korea, Thailand, Indonesia, Israel, New Zealand, South Africa
  form(
    /\d{4}[,.]?(?:$| |,)/,
    `(?<=^|[,،] )(?<city>${TOWN}),? (?<postalCode>\\d{4}|\\d{5}|\\d{7})(?=[,.]?$|,? \\p{Lu}[\\p{L}. ]{3,30}$)`,
  ),
  // Ireland by county
  form(/Co\.|County/, `(?<city>${TOWN}),? +(?<region>(?:Co\\.|County) ?[\\p{Lu}]\\p{L}{2,12})(?=[\\s,.|]|$)`, {
    cityAbove: true,
  }),
  // A town and its country, where what is before has a number
  form(
    /, ?\p{Lu}/u,
    `^(?<city>${TOWN})(?:, (?<region>${TOWN}))?, (?<country>\\p{Lu}[\\p{L}.’'-]{1,15}(?: [\\p{L}.]{1,12}){0,3})$`,
    { plainStreet: true },
  ),
];
