/** Short words nearly every text of a language has, and few of other languages; those of mail among them. */
const WORDS: readonly (readonly [string, string])[] = [
  ['en', 'the and of to for with your you our is are please regards thanks'],
  ['de', 'und der die das mit für von ist nicht wir sie ihr ein eine grüßen freundlichen'],
  ['fr', 'et le les des une pour vous nous est avec dans votre cordialement bonjour'],
  ['es', 'el los las una para con que por su del saludos usted nuestra'],
  ['it', 'il di che per con una gli della sono nostra cordiali saluti'],
  ['pt', 'os uma para com não você obrigado obrigada atenciosamente cumprimentos são nossa'],
  ['nl', 'het een van voor met wij niet groet groeten vriendelijke uw onze'],
  ['pl', 'się nie jest dla na oraz do pozdrawiam poważaniem panie pani'],
  ['sv', 'och att det är för med hälsningar vänliga vi inte'],
  ['da', 'og det er til med på venlig hilsen ikke af vi lige mig hvad jer tak gerne uge'],
  ['nb', 'og det er til med på vennlig hilsen ikke av vi meg hva dere takk gjerne uke'],
  ['fi', 'ja on ei se että terveisin ystävällisin olemme'],
  ['cs', 'je se na pro pozdravem děkuji dobrý jsme že'],
  ['hu', 'és az hogy nem üdvözlettel tisztelt vagy'],
  ['ro', 'și pentru cu este nu mulțumesc stimă din'],
  ['tr', 've bir için bu ile saygılarımla merhaba'],
  ['id', 'dan yang untuk dengan kami anda terima kasih'],
  ['vi', 'và của cho với chúng trân trọng không'],
];
const LANGUAGES = new Map<string, string[]>();
for (const [language, words] of WORDS)
  for (const word of words.split(' ')) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), language]);

const MAX_READ = 6_000;
/** So much of a text is looked at before it is asked whether that is enough, and so many words are. */
const PART = 1_500;
const PLENTY = 15;
/** Letters beyond Latin ones. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2e80-\ud7ff\uf900-\uffdc]/;
/** Scripts one language, or nearly one, is written in; the first with its share of the letters tells. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['zh', /\p{Script=Han}/gu],
];
/** The least share of the letters: a list of languages or a bilingual name is less. */
const LEAST_SHARE = 0.12;
/** Letters only Ukrainian has, of those two. */
const UKRAINIAN = /[іїєґ]/u;
/** Letters that are one language's alone, or nearly: a page of names and labels has hardly any of the words. */
const OWN_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['tr', /[ıİğĞ]/g],
  ['pl', /[łżśźŁŻŚŹ]/g],
  ['cs', /[řěůŘĚŮ]/g],
  ['hu', /[őűŐŰ]/g],
  ['ro', /[țţșȚŢȘ]/g],
  ['vi', /[ơưƠƯ\u1ea0-\u1ef9]/g],
  ['lv', /[ļķņģĻĶŅĢ]/g],
  ['lt', /[ėųįĖŲĮ]/g],
];
/** So many of them tell, and so many times as many as of any other's: a foreign name has one. */
const LEAST_OWN = 4;
const OFTENER = 3;
/** Characters that only traditional Chinese has, of the commonest words of mails and pages. */
const TRADITIONAL = /[電話傳機號樓區縣臺灣與這們會為務業經處專請謝]/u;

/** The language a text reads like (ISO 639-1, `zh-hant` for traditional Chinese), by its script, its commonest words or its own letters; '' where nothing tells. */
export function guessLanguage(text: string): string {
  const read = text.slice(0, MAX_READ);
  const script = OTHER_SCRIPT.test(read) ? scriptOf(read) : undefined;
  if (script === 'ru' && UKRAINIAN.test(read)) return 'uk';
  if (script === 'zh' && TRADITIONAL.test(read)) return 'zh-hant';
  if (script !== undefined) return script;
  const counts = new Map<string, number>();
  const words = read.toLowerCase();
  let from = 0;
  while (from < words.length) {
    // A part ends at a space, where there is one.
    const space = words.indexOf(' ', from + PART);
    const to = space < 0 ? words.length : space;
    for (const word of words.slice(from, to).match(/\p{L}+/gu) ?? [])
      for (const language of LANGUAGES.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
    from = to;
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    if (first !== undefined && first[1] >= PLENTY && first[1] >= (second?.[1] ?? 0) * 4) break;
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < 3) return byOwnLetters(read);
  return first[1] < (second?.[1] ?? 0) * 1.3 ? '' : first[0];
}

/** The language whose own letters a text has; '' where it has few, or another's as well. */
function byOwnLetters(text: string): string {
  if (!/[\u0100-\u021b\u1ea0-\u1ef9]/.test(text)) return '';
  const counts = OWN_LETTERS.map(([language, letters]) => [language, text.match(letters)?.length ?? 0] as const);
  const [first, second] = counts.sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= LEAST_OWN && first[1] >= (second?.[1] ?? 0) * OFTENER ? first[0] : '';
}

function scriptOf(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([, signs]) => (text.match(signs)?.length ?? 0) > letters * LEAST_SHARE)?.[0];
}
