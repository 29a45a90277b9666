import { COUNTRY } from './country-names';

/** How the line with town and postal code is written in a country. */
export type AddressForm = {
  /** Named groups: city, region, postalCode, country. */
  readonly pattern: RegExp;
  /** What a line holds at least that has the form: cheap to look for, so that most lines are put by at once. */
  readonly sign: RegExp;
  /** The postal code may stand on a line of its own under the town. */
  readonly cityAbove?: boolean;
  /** Sure enough to be an address without a street before it. */
  readonly sureAlone?: boolean;
  /** Whatever stands right above with a number is the street, though no word says so. */
  readonly plainStreet?: boolean;
};

const US_STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington(?:,? D\\.?C\\.?)?|West Virginia|Wisconsin|Wyoming';
const US_CODES =
  'A[LKZR]|C[AOT]|D\\.?C\\.?|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N\\.?[CDEHJMVY]\\.?|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';
/** As people write the codes by hand. */
const US_LOOSE =
  'A[lkzr]|C[aot]|De|Fl|Ga|Hi|I[adln]|K[sy]|La|M[adeinost]|N[cdehjmvy]|O[hkr]|Pa|Ri|S[cd]|T[nx]|Ut|V[at]|W[aivy]|Ill|Calif|Mass|Penn|Tex|Fla|Conn|Mich|Minn|Wash|Colo|Ariz|Tenn|Wisc?';
const AU_STATES =
  'NSW|VIC|Vic|QLD|Qld|TAS|Tas|ACT|WA|SA|NT|Victoria|Queensland|New South Wales|South Australia|Western Australia|Tasmania|Northern Territory|Australian Capital Territory';
const CA_PROVINCES =
  '[A-Z]{2}|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland(?: and Labrador)?|Prince Edward Island';
const TOWN = "[\\p{Lu}][\\p{L}.'’-]*(?: [\\p{L}][\\p{L}.'’-]*){0,3}";

/** The forms, surest first. */
export const ADDRESS_FORMS: readonly AddressForm[] = [
  // United States
  {
    sign: /\d{5}/,
    pattern: new RegExp(
      `(?<city>${TOWN}),? +(?<region>${US_CODES}|${US_STATES}|${US_LOOSE})[.,]{0,2}\\s+(?<postalCode>\\d{5}(?:[-–]\\d{4})?)(?!\\d)`,
      'u',
    ),
    sureAlone: true,
  },
  // Canada
  {
    sign: /[A-Z]\d[A-Z][ -]?\d[A-Z]\d/,
    pattern: new RegExp(
      `(?<city>${TOWN}),? +\\(?(?<region>${CA_PROVINCES})\\)?,?\\s+(?<postalCode>[ABCEGHJ-NPRSTVXY]\\d[A-Z][ -]?\\d[A-Z]\\d)`,
      'u',
    ),
    sureAlone: true,
  },
  // Australia
  {
    sign: /[A-Zaivs]\.?,?\s+\d{4}(?!\d)/,
    pattern: new RegExp(`(?<city>${TOWN}),? +(?<region>${AU_STATES})\\.?,?\\s+(?<postalCode>\\d{4})(?!\\d)`, 'u'),
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
  },
  // The code before the town in forms of its own: Czechia, Slovakia, Sweden, Greece; Poland; the Netherlands
  {
    sign: /\d{3} \d{2}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}/,
    pattern:
      /^(?<postalCode>\d{4} ?[A-Z]{2}|\d{3} \d{2}|\d{2}-\d{3}) +(?<city>[\p{Lu}][\p{L}'’-]+(?:[ -][\p{L}'’-]+){0,3}(?: \d{1,2})?)$/u,
    plainStreet: true,
  },
  // The code before the town: most of Europe, Latin America, Turkey, Malaysia
  {
    sign: /\d{4}|\d{3} \d{2}|\d{2}-\d{3}/,
    pattern:
      /(?<!\d|(?:[Ss]uite|SUITE|[Ss]te\.?|[Uu]nit|[Aa]pt\.?|[Rr]oom|[Bb]ox|#|[Nn]o\.?|Nr\.) ?)(?:[A-Z]{1,2}[-–] ?|C\.?P\.?:? ?)?(?<postalCode>\d{5}|\d{4} ?[A-Z]{2}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4}) +(?<city>[\p{Lu}][\p{L}'’-]+(?:[ /-](?:am|an|der|im|in|den|bei|de|do|da|la|le|sur|[\p{Lu}])[\p{L}'’.()/-]*){0,3})(?: (?:Cedex|CEDEX)(?: \d{1,2})?)?(?!\p{L}| *\d)/u,
  },
  // Dublin's districts
  { sign: /Dublin/, pattern: /(?<city>Dublin \d{1,2}W?)(?!\d)/u },
  // Singapore
  { sign: /\d{6}/, pattern: /(?<city>Singapore) \(?(?<postalCode>\d{6})\)?(?!\d)/iu },
  // United States without a code
  {
    sign: /[ ,](?:[A-Z]\.?[A-Z]\.?|\p{Lu}\p{Ll}{3,})(?:[ ,|•]|$)/u,
    pattern: new RegExp(
      `(?<city>${TOWN}),? +(?<region>${US_CODES}|${US_STATES})(?=$|[ ,]*(?:USA|U\\.S\\.A)|\\s*[|•])`,
      'u',
    ),
  },
  // The code behind the town: India, China, Taiwan, Thailand, Israel, New Zealand, South Africa
  {
    sign: /\d{3} ?\d{3}/,
    pattern: new RegExp(`(?<city>${TOWN})[-–, ]+(?<postalCode>\\d{3} ?\\d{3})(?![\\p{L}\\d])`, 'u'),
  },
  {
    sign: /\d{4}[,.]?(?:$| )/,
    pattern: new RegExp(`(?<=^|, )(?<city>${TOWN}),? (?<postalCode>\\d{4}|\\d{5}|\\d{7})[,.]?(?: ${COUNTRY})?$`, 'u'),
  },
  // Ireland by county
  {
    sign: /Co\.|County/,
    pattern: new RegExp(`(?<city>${TOWN}),? +(?<region>(?:Co\\.|County) ?[\\p{Lu}]\\p{L}{2,12})(?=[\\s,.|]|$)`, 'u'),
    cityAbove: true,
  },
  // A town and its country, where the line above has a number
  {
    sign: /, ?\p{Lu}/u,
    pattern: new RegExp(`^(?<city>${TOWN})(?:, (?<region>${TOWN}))?, (?<country>${COUNTRY})\\.?$`, 'u'),
    plainStreet: true,
  },
];
