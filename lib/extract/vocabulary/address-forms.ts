/** How the line with town and postal code is written in a country. */
export type AddressForm = {
  readonly country: string;
  /** Named groups: city, region, postalCode, country. */
  readonly pattern: RegExp;
  /** The town may end a longer run of words that begins with the street. */
  readonly townLast?: boolean;
  /** The postal code may stand on a line of its own under the town. */
  readonly cityAbove?: boolean;
  /** Sure enough to be an address without a street before it. */
  readonly sureAlone?: boolean;
};

const US_STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington(?:,? D\\.?C\\.?)?|West Virginia|Wisconsin|Wyoming';
const US_CODES =
  'A[LKZR]|C[AOT]|D\\.?C\\.?|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N\\.?[CDEHJMVY]\\.?|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';
const TOWN = "[\\p{Lu}][\\p{L}.'’-]*(?: [\\p{L}][\\p{L}.'’-]*){0,3}";

/** The forms, surest first. */
export const ADDRESS_FORMS: readonly AddressForm[] = [
  {
    country: '',
    pattern: new RegExp(
      `(?<city>${TOWN}),? +(?<region>${US_CODES}|${US_STATES}|Ill\\.|Calif\\.|Mass\\.|Penn\\.|Tex\\.|Fla\\.),?\\s+(?<postalCode>\\d{5}(?:[-–]\\d{4})?)(?!\\d)`,
      'u',
    ),
    sureAlone: true,
  },
  {
    country: '',
    pattern: new RegExp(
      `(?<city>${TOWN}),? +(?<region>[A-Z]{2}|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick),?\\s+(?<postalCode>[ABCEGHJ-NPRSTVXY]\\d[A-Z] ?\\d[A-Z]\\d)`,
      'u',
    ),
    sureAlone: true,
  },
  {
    country: '',
    pattern: new RegExp(
      `(?<city>${TOWN}),? +(?<region>NSW|VIC|QLD|TAS|ACT|WA|SA|NT|Victoria|Queensland|New South Wales),?\\s+(?<postalCode>\\d{4})(?!\\d)`,
      'u',
    ),
    sureAlone: true,
  },
  {
    country: '',
    pattern: new RegExp(
      `(?:(?<city>${TOWN})[,.]? *(?:,\\s*(?<region>[\\p{Lu}][\\p{L} ]{2,25}),? +)?)?(?<postalCode>\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}\\b)`,
      'u',
    ),
    cityAbove: true,
  },
  {
    country: '',
    // Eircode.
    pattern: new RegExp(
      `(?:(?<city>${TOWN})(?:, (?<region>(?:Co\\.?|County) ${TOWN}))?,? +)?(?<postalCode>\\b[AC-FHKNPRTV-Y]\\d[\\dW] ?[\\dAC-FHKNPRTV-Y]{4}\\b)`,
      'u',
    ),
    cityAbove: true,
  },
  {
    country: '',
    pattern:
      /(?<!\d|(?:[Ss]uite|SUITE|[Ss]te\.?|[Uu]nit|[Aa]pt\.?|[Rr]oom|[Bb]ox|#|[Nn]o\.?|Nr\.) ?)(?:[A-Z]{1,2}[-–])?(?<postalCode>\d{5}|\d{4} ?[A-Z]{2}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}) +(?<city>[\p{Lu}][\p{L}'’-]+(?:[ -](?:am|an|der|im|in|den|bei|de|la|le|sur|[\p{Lu}])[\p{L}'’.()/-]*){0,3})(?! *\d)/u,
  },
  {
    country: '',
    pattern: new RegExp(
      `(?<city>${TOWN}),? +(?<region>${US_CODES}|${US_STATES})(?=$|[ ,]*(?:USA|U\\.S\\.A)|\\s*[|•])`,
      'u',
    ),
  },
  {
    country: '',
    pattern: new RegExp(`(?<city>${TOWN})[-– ]+(?<postalCode>\\d{3} ?\\d{3})(?!\\d)`, 'u'),
  },
];
