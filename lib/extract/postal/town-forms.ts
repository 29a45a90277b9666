import { AU_STATES, CA_PROVINCES, US_STATES } from '../vocabulary/places';

/** How the town with its postal code is written in a country. */
export type TownForm = {
  /** Named groups: city, region, postalCode, country. */
  readonly pattern: RegExp;
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
const TOWN = "[\\p{Lu}\\p{Lo}][\\p{L}.'’-]*(?: [\\p{L}][\\p{L}.'’-]*){0,3}";
/** A continental town behind its code: small words join its parts. */
const TOWN_BEHIND =
  "[\\p{Lu}\\p{Lo}](?:[\\p{L}'’-]+|\\.)(?:[ -](?!C(?:edex|EDEX))(?:(?:am|an|der|im|in|den|bei|vor|ob|de|del|della|dei|do|da|dos|du|la|las|los|le|les|lès|sur|sous|en|et|y|op|aan|nad|pod|v|na)(?![\\p{L}])|[\\p{Lu}\\p{Lo}])[\\p{L}'’.-]*){0,4}";
/** Words before a number that is a room's, not a code's. */
const NO_CODE =
  '(?<!\\d|[-/](?=\\d)|(?:[Ss]uite|SUITE|[Ss]te\\.?|[Uu]nit|[Aa]pt\\.?|[Rr]oom|[Bb]ox|#|[Nn]o\\.?|Nr\\.) ?)';
const CODE_WORD = '(?:C\\.?P\\.?|CEP|PIN(?: ?[Cc]ode)?|Pin(?: ?[Cc]ode)?|ZIP|PLZ|Postal Code)[ :.-]{0,3}';
const MARKED_CODE = '\\d{3} ?\\d{3}|\\d{5}(?:-\\d{3})?|\\d{4}';
const MARKED = /(?:P\.?|[Ii][Nn]|LZ|Code)[ :.-]{0,3}\d{3}/;

/** The forms, surest first. */
export const TOWN_FORMS: readonly TownForm[] = [
  // United States
  {
    sign: /\d{5}/,
    pattern: new RegExp(
      `(?<city>${TOWN}),? +(?<region>${US_CODES}|Washington,? D\\.?C\\.?|${US_STATES}|${US_LOOSE})[.,]{0,2}\\s+(?<postalCode>\\d{5}(?:[-–]\\d{4})?)(?!\\d)`,
      'u',
    ),
    sureAlone: true,
  },
  // Canada
  {
    sign: /[A-Z]\d[A-Z][ -]?\d[A-Z]\d/,
    pattern: new RegExp(
      `(?<city>${TOWN}),? +\\(?(?<region>[A-Z]{2}|${CA_PROVINCES})\\)?,?\\s+(?<postalCode>[ABCEGHJ-NPRSTVXY]\\d[A-Z][ -]?\\d[A-Z]\\d)`,
      'u',
    ),
    sureAlone: true,
  },
  // Australia
  {
    sign: /[A-Zaivs]\.?,?\s+\d{4}(?!\d)/,
    pattern: new RegExp(
      `(?<city>${TOWN}),? +(?<region>${AU_CODES}|${AU_STATES})\\.?,?\\s+(?<postalCode>\\d{4})(?!\\d)`,
      'u',
    ),
    sureAlone: true,
  },
  // United Kingdom
  {
    sign: /\d[A-Z]? ?\d[A-Z]{2}/,
    pattern: new RegExp(
      `(?:(?<city>${TOWN})[,.]? *(?:,\\s*(?<region>[\\p{Lu}][\\p{L} ]{2,25}),? +)?)?(?<postalCode>\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}\\b)`,
      'u',
    ),
    cityAbove: true,
    anyRegion: true,
  },
  // Ireland, by Eircode
  {
    sign: /[A-Z]\d[\dW]/,
    pattern: new RegExp(
      `(?:(?<city>${TOWN})(?:, (?<region>(?:Co\\.?|County) ${TOWN}))?,? +)?(?<postalCode>\\b[AC-FHKNPRTV-Y]\\d[\\dW] ?[\\dAC-FHKNPRTV-Y]{4}\\b)`,
      'u',
    ),
    cityAbove: true,
  },
  // Brazil
  {
    sign: /\d{5}-\d{3}/,
    pattern: new RegExp(
      `(?<city>${TOWN}) ?[-–/,] ?(?<region>[A-Z]{2})[ ,–-]+(?:CEP:? ?)?(?<postalCode>\\d{5}-\\d{3})(?!\\d)`,
      'iu',
    ),
  },
  {
    sign: /\d{5}-\d{3}/,
    pattern: new RegExp(
      `(?:CEP:? ?)?(?<postalCode>\\d{5}-\\d{3}),? +(?<city>${TOWN})(?: ?[-–/,] ?(?<region>[A-Z]{2}))?(?!\\p{L})`,
      'u',
    ),
  },
  // Japan in Latin letters; India with its state
  {
    sign: /〒|Japan/,
    pattern: new RegExp(`(?<city>${TOWN}),? +(?:〒 ?)?(?<postalCode>\\d{3}-\\d{4})(?= ?,? Japan)`, 'u'),
  },
  {
    sign: /\d{3} ?\d{3}/,
    pattern: new RegExp(
      `(?<city>${TOWN}),? +(?<region>[\\p{Lu}][\\p{L} ]{3,20})[-–, ]+(?<postalCode>[1-9]\\d{2} ?\\d{3})(?!\\d)`,
      'u',
    ),
    anyRegion: true,
  },
  // A word that says so before the code: Mexico, Argentina, Brazil, India
  {
    sign: MARKED,
    pattern: new RegExp(`(?<city>${TOWN})[-–,. ]+${CODE_WORD}(?<postalCode>${MARKED_CODE})(?!\\d)`, 'u'),
  },
  { sign: MARKED, pattern: new RegExp(`${CODE_WORD}(?<postalCode>${MARKED_CODE}),? +(?<city>${TOWN})`, 'u') },
  // Argentina's long codes
  {
    sign: /[A-Z]\d{4}[A-Z]{3}/,
    pattern: new RegExp(`(?<postalCode>[A-HJ-NP-Z]\\d{4}[A-Z]{3}),? +(?<city>${TOWN})`, 'u'),
  },
  // The code before the town in forms of its own: Czechia, Slovakia, Sweden, Greece; Poland; the Netherlands
  {
    sign: /\d{3} \d{2}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}/,
    pattern: new RegExp(
      `^(?:[A-Z]{1,2}[-–] ?)?(?<postalCode>\\d{4} ?[A-Z]{2}|\\d{3} \\d{2}|\\d{2}-\\d{3}) +(?<city>${TOWN_BEHIND}(?: \\d{1,2})?)$`,
      'u',
    ),
    plainStreet: true,
  },
  // The code before the town: most of Europe, Latin America, Turkey, Malaysia
  {
    sign: /\d{4}|\d{3} \d{2}|\d{2}-\d{3}/,
    pattern: new RegExp(
      `${NO_CODE}(?:[A-Z]{1,3}[-–] ?)?(?<postalCode>\\d{5}|\\d{4} ?[A-Z]{2}|\\d{3} \\d{2}|\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{4}) +(?<city>${TOWN_BEHIND}(?: \\d{1,2}(?=$|[,.(]))?)(?: (?:Cedex|CEDEX)(?: \\d{1,2})?)?(?!\\p{L}| *\\d)`,
      'u',
    ),
  },
  // Dublin's districts
  { sign: /Dublin/, pattern: /(?<city>Dublin \d{1,2}W?)(?!\d)/u },
  // Singapore
  { sign: /\d{6}/, pattern: /(?<city>Singapore) \(?(?<postalCode>\d{6})\)?(?!\d)/iu },
  // United States without a code
  {
    sign: /[ ,](?:[A-Z]\.?[A-Z]\.?|\p{Lu}\p{Ll}{3,})(?:[ ,|•]|$)/u,
    pattern: new RegExp(
      `(?<city>${TOWN}),? +(?<region>${US_CODES}|Washington,? D\\.?C\\.?|${US_STATES})(?=$|[ ,]*(?:USA|U\\.S\\.A)|\\s*[|•])`,
      'u',
    ),
  },
  // The code behind the town: India, China, Russia, Romania, Colombia
  {
    sign: /\d{3} ?\d{3}/,
    pattern: new RegExp(`(?<city>${TOWN})[-–, ]+(?<postalCode>\\d{3} ?\\d{3})(?![\\p{L}\\d])`, 'u'),
  },
  // The same with the country's sign: Latvia, Lithuania
  {
    sign: /[A-Z]{2}-\d{4}/,
    pattern: new RegExp(`(?<city>${TOWN}),? +[A-Z]{2}-(?<postalCode>\\d{4,5})(?!\\d)`, 'u'),
  },
  // The same at the end: Taiwan, Korea, Thailand, Indonesia, Israel, Greece, New Zealand, South Africa
  {
    sign: /\d{4}[,.]?(?:$| |,)|\d{3} \d{2}$/,
    pattern: new RegExp(
      `(?<=^|[,،] )(?<city>${TOWN}),? (?<postalCode>\\d{4}|\\d{5}|\\d{7}|\\d{3} \\d{2})(?=[,.]?$|,? \\p{Lu}[\\p{L}. ]{3,30}$)`,
      'u',
    ),
  },
  // Ireland by county
  {
    sign: /Co\.|County/,
    pattern: new RegExp(`(?<city>${TOWN}),? +(?<region>(?:Co\\.|County) ?[\\p{Lu}]\\p{L}{2,12})(?=[\\s,.|]|$)`, 'u'),
    cityAbove: true,
  },
  // A town and its country, where what is before has a number
  {
    sign: /, ?\p{Lu}/u,
    pattern: new RegExp(
      `^(?<city>${TOWN})(?:, (?<region>${TOWN}))?, (?<country>\\p{Lu}[\\p{L}.’'-]{1,15}(?: [\\p{L}.]{1,12}){0,3})$`,
      'u',
    ),
    plainStreet: true,
  },
];
