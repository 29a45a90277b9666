import { fold } from '../fold';

const words = (list: string) => new Set(list.split(' '));

/** The commonest Chinese surnames in pinyin that are hardly ever given names: they tell before a given name of one syllable, too. */
const COMMONEST_CHINESE = words('wang zhang liu chen yang huang zhao wu zhou xu sun zhu guo');
/** Further Chinese surnames in pinyin that are hardly ever given names elsewhere. */
const CHINESE = words(
  'gao luo zheng liang xie tang deng feng cao peng zeng xiao tian pan yuan cai jiang cheng wei lu ding shen zhong liao jia xia fu fang zou xiong qin qiu hou yin xue duan shi gong shao qian dai kong xiang ouyang zhuge shangguan situ meng cui',
);
/** More of them that are given names or families elsewhere, too ("Li", "Lin"): they tell only before a hyphened given name. */
const CHINESE_AND_OTHER = words(
  'li lin ma yu song han tan ren yao du ye su he hu gu lei dong fan tao long hao tsai chiang',
);
const KOREAN = words(
  'kim park choi jung jeong chung kang cho yoon yun jang lim shin seo kwon hwang ahn yoo hong jeon moon son bae baek nam noh heo lee oh',
);
const VIETNAMESE = words('nguyen tran pham huynh hoang phan vu vo dang bui ngo duong dinh truong trinh');
/** More Vietnamese surnames, which are names elsewhere, too: they tell where the name has letters of Vietnamese alone. */
const VIETNAMESE_AND_OTHER = words(
  'le ho ly mai cao ha luong dao ta tong dam trieu la quach luu chu kieu ninh vuong phung thai ton khuat nghiem lam to tu bach doan thach nong hua uong au chau giang',
);
const VIETNAMESE_LETTER = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
const HUNGARIAN = words(
  'nagy kovacs toth szabo horvath varga molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah racz fekete szilagyi torok feher balazs kis szucs kocsis pinter fodor orsos szalai sipos gulyas biro kiraly katona somogyi',
);
const SYLLABLE =
  '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:i?ang|uang|iong|eng|ong|ing|[iuü]?an|en|in|un|iao|uai|ao|ai|ou|ei|i[aeu]|u[aoi]|üe|[aoeiuü])';
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE}$`, 'iu');
const TWO_SYLLABLES = new RegExp(`^${SYLLABLE}-?${SYLLABLE}$`, 'iu');
/** The patronymic of Russian and Ukrainian names: at the end it follows the given name, and the family name led. */
const PATRONYMIC = /(?:вич|вна|ична|йович|ївна)$/u;
/** Korean and Taiwanese given names of two syllables: "Min-jun", "Ing-wen". */
const HYPHENED_GIVEN = /^\p{Lu}\p{Ll}{1,6}-\p{Ll}{1,6}$/u;

/**
 * Whether a name in Latin letters stands in the order of a language that writes the family name first: one of its
 * surnames in front, none behind, and a given name of its form ("Zhang Xiaoming", "Kim Min-jun", "Nguyễn Thị Lan",
 * "Kovács Eszter"), or a patronymic at the end ("Орлова Нина Павловна").
 */
export function leadsWithFamily(name: readonly string[]): boolean {
  const [first = '', second = ''] = name;
  const front = fold(first);
  const back = fold(name.at(-1) ?? '');
  if (givesLast(name)) return name.length < 5 && (name.length > 2 || isAccented(name));
  if (name.length === 3 && PATRONYMIC.test(back)) return true;
  if (name.length !== 2) return false;
  const commonest = COMMONEST_CHINESE.has(front);
  const chinese = commonest || CHINESE.has(front);
  if (HYPHENED_GIVEN.test(second)) return KOREAN.has(front) || chinese || CHINESE_AND_OTHER.has(front);
  if (chinese && !COMMONEST_CHINESE.has(back) && !CHINESE.has(back) && !CHINESE_AND_OTHER.has(back))
    return TWO_SYLLABLES.test(back) || (commonest && ONE_SYLLABLE.test(back));
  return HUNGARIAN.has(front) && !HUNGARIAN.has(back) && isAccented(name);
}

function isAccented(name: readonly string[]): boolean {
  return /[^a-z\s'-]/iu.test(name.join(' '));
}

/** Whether a name is Vietnamese, whose given name is the last word and the middle name stands before it. */
export function givesLast(name: readonly string[]): boolean {
  const front = fold(name[0] ?? '');
  if (name.length < 2 || VIETNAMESE.has(fold(name.at(-1) ?? ''))) return false;
  return (
    VIETNAMESE.has(front) ||
    (VIETNAMESE_AND_OTHER.has(front) && VIETNAMESE_LETTER.test(name.join(' ').normalize('NFC')))
  );
}
